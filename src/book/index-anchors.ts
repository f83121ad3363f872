import type { Chapter } from '../chapters/chapter.ts';

/** Indexes headings, paragraphs and statements: id → slug of the chapter that it stands in. */
export function indexAnchors(
  chapters: readonly Pick<Chapter, 'slug' | 'prose'>[],
): Readonly<Record<string, string>> {
  const slugByAnchor = new Map<string, string>();
  const add = (anchor: string, slug: string) => {
    if (anchor !== '' && !slugByAnchor.has(anchor)) slugByAnchor.set(anchor, slug);
  };
  for (const { slug, prose } of chapters) {
    const marked = [...prose.headings, ...prose.blocks.flatMap((block) => [block, ...block.statements])];
    for (const { id } of marked) add(id, slug);
  }
  return Object.fromEntries(slugByAnchor);
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
