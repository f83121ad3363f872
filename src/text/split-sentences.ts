import { remember } from './remember.ts';

/** Abbreviations after whose full stop a sentence goes on, lower case without the stop. */
const ABBREVIATIONS = new Set(
  'maj gen col capt lt sgt adm mr mrs ms dr prof rev hon st vol cf vs etc approx e.g i.e mil a.m p.m u.n u.s art al ca c'.split(
    ' ',
  ),
);
/** Abbreviations that are words as well, or end sentences, unless a number follows. */
const BEFORE_NUMBERS = new Set('no nos p pp para paras fig'.split(' '));
/** Longer than any abbreviation with what can stand behind its stop. */
const TAIL = 40;

/** A sentence as a part of a text: `[start, end)` in UTF-16 units, white space at its end left out. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Splits running text into sentences by Unicode's rules for the language (UAX #29), a line's end being a space, and joins again what an abbreviation or an initial parted. */
export function splitSentences(text: string, language: string): readonly SentenceSpan[] {
  const split = splitterByLanguage.get(language) ?? remember((one) => splitText(one, language));
  splitterByLanguage.set(language, split);
  return split(text);
}

const splitterByLanguage = new Map<string, (text: string) => readonly SentenceSpan[]>();

function splitText(text: string, language: string): readonly SentenceSpan[] {
  const spans: { start: number; end: number }[] = [];
  const starts = startsOf(text.replaceAll('\n', ' '), language);
  starts.forEach((index, at) => {
    const segment = text.slice(index, starts[at + 1]);
    const end = index + segment.trimEnd().length;
    const previous = spans.at(-1);
    const isWithin = previous && isQuoting(text.slice(previous.start, previous.end));
    if (
      previous &&
      (isWithin || previous.end === index || end === index || goesOn(tailOf(text, previous), segment))
    ) {
      previous.end = Math.max(previous.end, end);
    } else if (end > index) {
      spans.push({ start: index + (segment.length - segment.trimStart().length), end });
    }
  });
  return spans;
}

/** Where Unicode begins sentences; format characters behind a space belong to the word that they precede, and a guillemet between spaces to what it closes. */
function startsOf(text: string, language: string): readonly number[] {
  return [...segmenterOf(language).segment(text)].map(({ index }) => {
    const before = text.slice(Math.max(0, index - TAIL), index);
    const closing = /^»\s+/.exec(text.slice(index, index + TAIL))?.[0].length ?? 0;
    return index + closing - (/\s(\p{Cf}+)$/u.exec(before)?.[1]?.length ?? 0);
  });
}

const segmenterByLanguage = new Map<string, Intl.Segmenter>();

/** One for each language: to make one takes longer than to use it. */
function segmenterOf(language: string): Intl.Segmenter {
  const segmenter =
    segmenterByLanguage.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenterByLanguage.set(language, segmenter);
  return segmenter;
}

/** Whether a quotation that has begun goes on: sentences within it are parts of the sentence around it. */
function isQuoting(sentence: string): boolean {
  const count = (mark: string) => sentence.split(mark).length - 1;
  return count('“') > count('”') || count('«') > count('»');
}

/** The last words of a sentence, without the format characters behind them. */
function tailOf(text: string, { start, end }: SentenceSpan): string {
  let last = end;
  while (last > start && /[\s\p{Cf}]/u.test(text[last - 1]!)) last--;
  return text.slice(Math.max(start, last - TAIL), last);
}

/** Format characters (Cf) are passed over, as UAX #29 does. */
function goesOn(textBefore: string, textAfter: string): boolean {
  const before = textBefore.replace(/\p{Cf}/gu, '').trimEnd();
  const after = textAfter.replace(/\p{Cf}/gu, '').trimStart();
  if (/^[\p{Ll},;:)\]]/u.test(after)) return true;
  const lastWord = /([\p{L}.]+)\.$/u.exec(before)?.[1];
  if (lastWord === undefined) return !/[.!?…:]["'”’»)\]\s]*$/u.test(before);
  // An initial, as in J. P. Smith, and no page.
  if (/^\p{Lu}$/u.test(lastWord)) return true;
  if (BEFORE_NUMBERS.has(lastWord.toLowerCase())) return /^\d/.test(after);
  return ABBREVIATIONS.has(lastWord.toLowerCase());
}
