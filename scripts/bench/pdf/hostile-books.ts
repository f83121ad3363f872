import { inventText } from './invent-text.ts';
import { trialParts, type TrialParts } from './trial-parts.ts';

/** A book made to lose text. Every word of its text is one of a kind. */
export interface HostileBook {
  readonly name: string;
  readonly body: string;
  readonly style?: string;
}

type Make = (parts: TrialParts) => string;

const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('\n');

/** Pages of three digits, so that an estimate of one digit is too short. */
const leaves = ({ text, paragraph }: TrialParts): string =>
  repeat(99, () => `<div style="break-before: page">${paragraph(text.sentence())}</div>`) +
  paragraph(text.sentence(), 'far');

const tail = (element: string, side: string): string =>
  `${element}::${side} { content: " with a tail of words that wraps over the edge of the line and of the page " }`;

const marked = ({ text, paragraph }: TrialParts, element: string): string =>
  repeat(12, () =>
    paragraph(repeat(9, () => `${text.sentence()} <${element}>${text.sentence()}</${element}>`)),
  );

const told = ({ text, paragraph }: TrialParts, count: number, sentences = 4): string =>
  repeat(count, () => paragraph(text.sentences(sentences)));

const KINDS: readonly (readonly [string, Make, string?])[] = [
  [
    'page references after every sentence',
    (p) => p.paragraph(repeat(300, () => `${p.text.sentence()} ${p.reference('far')}`)) + leaves(p),
  ],
  [
    'page references within short paragraphs',
    (p) =>
      repeat(220, () => p.paragraph(`${p.text.sentence()} ${p.reference('far')} ${p.text.sentence()}`)) +
      leaves(p),
  ],
  [
    'page references in notes',
    (p) =>
      repeat(150, () =>
        p.paragraph(`${p.text.sentences(2)}${p.note(1).replace('</span>', ` ${p.reference('far')}</span>`)}`),
      ) + leaves(p),
  ],
  [
    'page references in cells',
    (p) => p.table(90, () => `${p.text.sentence()} ${p.reference('far')}`) + leaves(p),
  ],
  ['generated text after words', (p) => marked(p, 'b'), tail('b', 'after')],
  ['generated text before words', (p) => marked(p, 'b'), tail('b', 'before')],
  ['generated text at the end of paragraphs', (p) => told(p, 60), tail('p', 'after')],
  [
    'notes called on every line',
    (p) => repeat(60, () => p.paragraph(repeat(4, () => `${p.text.sentence()}${p.note(1)}`))),
  ],
  [
    'notes on the last words of paragraphs',
    (p) => repeat(120, () => p.paragraph(`${p.text.sentences(3)}${p.note(3)}`)),
  ],
  ['notes of half a page', (p) => repeat(25, () => p.paragraph(`${p.text.sentences(5)}${p.note(20)}`))],
  [
    'a note longer than a page',
    (p) => told(p, 6) + p.paragraph(`${p.text.sentences(3)}${p.note(75)}`) + told(p, 20),
  ],
  [
    'a note of three pages at the end of a chapter',
    (p) => told(p, 8) + p.paragraph(`${p.text.sentence()}${p.note(130)}`),
  ],
  [
    'three notes longer than a page, one after another',
    (p) => repeat(3, () => p.paragraph(`${p.text.sentence()}${p.note(70)}`)) + told(p, 12),
  ],
  ['notes in cells', (p) => p.table(60, () => `${p.text.sentence()}${p.note(1)}`) + told(p, 4)],
  [
    'notes in lists',
    (p) =>
      `<ul>${repeat(60, () => `<li>${p.text.sentences(2)}${p.note(2)}<ol><li>${p.text.sentence()}${p.note(1)}</li></ol></li>`)}</ul>`,
  ],
  ['tables of three pages', (p) => repeat(4, () => `${told(p, 2)}${p.table(64)}`)],
  ['a table of tall rows', (p) => p.table(18, () => p.text.sentences(9)) + told(p, 4)],
  [
    'unbreakable figures',
    (p) => repeat(18, (at) => `${told(p, 1 + (at % 3))}${p.figure(70 + 7 * (at % 8))}`),
  ],
  [
    'figures with notes and long captions',
    (p) => repeat(14, (at) => `${told(p, 2)}${p.figure(60 + 5 * (at % 5), p.text.sentences(3) + p.note(1))}`),
  ],
  [
    'a thousand notes',
    (p) => repeat(250, () => p.paragraph(repeat(4, () => `${p.text.sentence()}${p.note(1)}`))),
  ],
];

/** Returns twenty books made to lose text, always the same. */
export function hostileBooks(): readonly HostileBook[] {
  return KINDS.map(([name, make, style], index) => {
    const parts = trialParts(inventText(index + 1, true));
    return { name, body: parts.chapter('ch-1', make(parts)), ...(style && { style }) };
  });
}

/** Returns all twenty in one book, of a chapter each, which is long enough to be laid out in halves. */
export function hostileLibrary(): HostileBook {
  const parts = trialParts(inventText(KINDS.length + 1, true));
  const chapters = KINDS.map(([, make], index) =>
    parts.chapter(`ch-${index + 1}`, make(parts).replaceAll(/(?<=["#])far(?=")/gu, `far-${index + 1}`)),
  );
  const styles = KINDS.map(([, , style], index) => (style ? `#ch-${index + 1} ${style}` : ''));
  return { name: 'all of them in one book, in halves', body: chapters.join('\n'), style: styles.join('\n') };
}
