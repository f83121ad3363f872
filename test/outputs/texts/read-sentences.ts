import { splitSentences } from '../../../src/text/split-sentences.ts';

/** What holds a text of its own. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, li, dt, dd, td, th, caption, figcaption, div, section, article';
/** Numbers that lead to a note and back, and what is drawn or for programs. */
const UNREAD =
  'sup.call, sup[id^="fnref"], .note-number, .reversefootnote, svg, [role="img"], script, template';

/** Stands where something was left out in the midst of a text. */
export const GAP = '\uFFFC';

/** Returns the sentences of HTML or XHTML in their order, without what `leftOut` names; where a number leads to a note, or one of `apart` stands, there is a GAP. */
export function readSentences(
  root: Element,
  language: string,
  { leftOut = '', apart = '' } = {},
): readonly string[] {
  const unread = [UNREAD, leftOut, apart].filter(Boolean).join(', ');
  const blocks: { readonly element: Element | null; text: string }[] = [];
  const gather = (node: ChildNode, element: Element) => {
    const block = element.closest(BLOCKS);
    if (blocks.at(-1)?.element !== block) blocks.push({ element: block, text: '' });
    const last = blocks.at(-1)!;
    if (node.nodeType === 3) last.text += node.textContent ?? '';
    else if (node.nodeType !== 1) return;
    else if ((node as Element).matches(unread)) last.text += GAP;
    else for (const child of node.childNodes) gather(child as ChildNode, node as Element);
  };
  for (const child of root.childNodes) gather(child as ChildNode, root);
  return blocks.flatMap(({ text }) => splitText(text, language));
}

function splitText(text: string, language: string): readonly string[] {
  const plain = text.replace(/\s+/g, ' ').trim();
  const sentences = splitSentences(plain, language).map(({ start, end }) => plain.slice(start, end).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Returns the letters and figures of a text, by which it is known whatever stands between them. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
