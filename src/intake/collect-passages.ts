import type { Furniture, OriginalPassage } from './original.ts';
import type { RoledBlock } from './role.ts';

/** Collects the parts of the article, numbered as they are cited, and the furniture of its page. Of a caption that stands twice, and of several captions, one can be cited. */
export function collectPassages(
  blocks: readonly RoledBlock[],
  onDoubt: (doubt: string) => void,
): { passages: readonly OriginalPassage[]; furniture: readonly Furniture[] } {
  const captions = blocks.filter(({ role }) => role === 'caption');
  const caption = captions.find(({ text }) =>
    captions.every((other) => !other.text.startsWith(text) || other.text === text),
  );
  if (captions.length > 1)
    onDoubt(
      `The copy has ${captions.length} captions, or one that stands twice; the first whole one is kept.`,
    );
  const named = (['headline', 'standfirst'] as const).flatMap((place) => {
    const block = blocks.find(({ role }) => role === place);
    return block ? [{ place, text: block.text }] : [];
  });
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  const passages = [
    ...named,
    ...(caption ? [{ place: 'caption', text: caption.text }] : []),
    ...paragraphs.map(({ text }, index) => ({ place: String(index + 1), text })),
  ];
  const furniture = blocks.flatMap((block): Furniture[] => {
    const { role, text } = block;
    const isPassage =
      role === undefined || role === 'headline' || role === 'standfirst' || role === 'paragraph';
    return isPassage || block === caption ? [] : [{ kind: role, text }];
  });
  return { passages, furniture };
}
