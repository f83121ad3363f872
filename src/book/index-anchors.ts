import type { Chapter } from '../chapters/chapter.ts';

/** Indexes the ids of chapters: `id` → slug, and `question-<id>` → slug of the first chapter that links to the question. */
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
    for (const { target } of prose.links) {
      if (target.startsWith('question:')) add(`question-${target.slice('question:'.length)}`, slug);
    }
  }
  return Object.fromEntries(slugByAnchor);
}
