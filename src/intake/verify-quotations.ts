import { toNormalForm } from '../text/normal-form.ts';
import { findMarked } from './find-marked.ts';
import { findWords } from './find-words.ts';
import type { NoteBeside } from './note-beside.ts';
import type { NoteTrouble, NoteVerdict } from './note-verdict.ts';

/** Holds quotations against the paragraph: registered ones stand in it word for word, and between quotation marks; other words that the note or its faults put between marks stand in it word for word. */
export function verifyQuotations(beside: NoteBeside): NoteVerdict {
  const { passage, note, paragraph, names } = beside;
  const registered = passage.quotations.flatMap(({ words }) => judge(words, 0, words, beside, true));
  const marked = [note, ...passage.faults].flatMap((field) =>
    findMarked(field)
      .filter(({ words }) => !names.find(words).some(({ written }) => written === words))
      .flatMap(({ words, start }) => judge(words, start, field, { ...beside, paragraph }, false)),
  );
  return { troubles: [...registered, ...marked], unverified: [] };
}

function judge(
  words: string,
  start: number,
  field: string,
  { paragraph }: Pick<NoteBeside, 'paragraph'>,
  mustBeMarked: boolean,
): readonly NoteTrouble[] {
  const within = mustBeMarked ? findMarked(paragraph).map((marked) => marked.words) : [paragraph];
  if (within.some((text) => holds(text, words))) return [];
  const trouble = { must: 'quotation-is-in-original', field, start, length: words.length };
  if (holds(paragraph, words)) {
    return [
      {
        ...trouble,
        message: `“${words}” stands in the paragraph, but not between quotation marks.`,
        expected: 'Words that the paragraph quotes.',
        help: 'Tell it in our own words, or quote no more than the marks hold.',
      },
    ];
  }
  const kept = agreeing(paragraph, words);
  return [
    {
      ...trouble,
      start: start + kept,
      length: Math.max(1, /^\S*/.exec(words.slice(kept))![0].length),
      message: `“${words}” does not stand in the paragraph word for word.`,
      expected:
        kept > 0 ? `It agrees as far as “${words.slice(0, kept).trim()}”.` : 'Words of the paragraph.',
      help: 'Correct the quotation by the original.',
    },
  ];
}

/** The sign that ends a quotation, and its first capital, belong to the sentence around it. */
function holds(text: string, words: string): boolean {
  return findWords(words.replace(/[.,;:]+$/, ''), toNormalForm(text)).length > 0;
}

/** How many signs of a quotation, in whole words, stand in the paragraph together. */
function agreeing(paragraph: string, words: string): number {
  let kept = 0;
  for (const { index } of words.matchAll(/\s+|$/g)) {
    if (!holds(paragraph, words.slice(0, index))) break;
    kept = index + (/^\s+/.exec(words.slice(index))?.[0].length ?? 0);
  }
  return kept;
}
