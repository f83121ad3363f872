import type { Chapter } from '../chapters/chapter.ts';
import type { Teller } from './link-uses.ts';

/** Indexes headings, paragraphs and statements: id → path of the page that it stands on, as `chapters/a/`. */
export function indexAnchors(tellers: readonly Teller[]): Readonly<Record<string, string>> {
  const pathByAnchor = new Map<string, string>();
  const add = (anchor: string, path: string) => {
    if (anchor !== '' && !pathByAnchor.has(anchor)) pathByAnchor.set(anchor, path);
  };
  for (const { path, prose } of tellers) {
    const marked = [...prose.headings, ...prose.blocks.flatMap((block) => [block, ...block.statements])];
    for (const { id } of marked) add(id, path);
  }
  return Object.fromEntries(pathByAnchor);
}

/** Indexes the questions that chapters link to: id → slugs of those chapters, in the order of the book. */
export function indexQuestionLinks(
  chapters: readonly Pick<Chapter, 'slug' | 'prose'>[],
): Readonly<Record<string, readonly string[]>> {
  const slugsByQuestion = new Map<string, Set<string>>();
  for (const { slug, prose } of chapters) {
    for (const { target } of prose.links) {
      if (!target.startsWith('question:')) continue;
      const id = target.slice('question:'.length);
      slugsByQuestion.set(id, (slugsByQuestion.get(id) ?? new Set()).add(slug));
    }
  }
  return Object.fromEntries([...slugsByQuestion].map(([id, slugs]) => [id, [...slugs]]));
}
