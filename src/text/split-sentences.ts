/** Abbreviations after whose full stop a sentence goes on, lower case without the stop. */
const ABBREVIATIONS = new Set(
  'maj gen col capt lt sgt adm mr mrs ms dr prof st para paras no nos p pp vol fig cf vs etc approx e.g i.e mil a.m p.m u.n u.s art al ca c'.split(
    ' ',
  ),
);

/** A sentence as a part of a text: `[start, end)` in UTF-16 units, white space at its end left out. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Splits running text into sentences by Unicode's rules for the language (UAX #29), and joins again what an abbreviation or an initial parted. */
export function splitSentences(text: string, language: string): readonly SentenceSpan[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.trimEnd().length;
    const previous = spans.at(-1);
    if (
      previous &&
      (previous.end === index || end === index || goesOn(text.slice(previous.start, previous.end), segment))
    ) {
      previous.end = Math.max(previous.end, end);
    } else if (end > index) {
      spans.push({ start: index + (segment.length - segment.trimStart().length), end });
    }
  }
  return spans;
}

function goesOn(before: string, after: string): boolean {
  if (/^\s*[\p{Ll},;:)\]]/u.test(after)) return true;
  const lastWord = /([\p{L}.]+)\.$/u.exec(before)?.[1];
  if (lastWord === undefined) return !/[.!?…:]["'”’»)\]\s]*$/u.test(before);
  return ABBREVIATIONS.has(lastWord.toLowerCase()) || /^\p{Lu}$/u.test(lastWord);
}
