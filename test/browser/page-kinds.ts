import { filesIn, type BuiltBook } from '../built-book.ts';

/** Returns one page of every kind in a built book by the names of their files; of chapters and sources the first. */
export async function pageKinds({ folder }: BuiltBook): Promise<readonly string[]> {
  const pages = (await filesIn(folder)).filter((name) => name.endsWith('.html'));
  return [...new Map(pages.toReversed().map((name) => [kindOf(name), name])).values()].toSorted();
}

function kindOf(name: string): string {
  return name.replace(/^(chapters|sources)\/[^/]+\//, '$1/one/');
}
