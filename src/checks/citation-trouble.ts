import type { Statement } from '../markdown/statement.ts';
import { findQuotations } from '../text/find-quotations.ts';
import { splitSentences, type SentenceSpan } from '../text/split-sentences.ts';

/** A citation that stands where it covers nothing, or words that none covers. */
export interface CitationTrouble {
  readonly kind: 'behind the stop' | 'within a quotation' | 'before its words' | 'words behind it';
  /** Offset in the statement's words. */
  readonly start: number;
  readonly written: string;
  /** Which of the statement's citations; absent where words are meant. */
  readonly citation?: number;
}

/** Long enough to tell an abbreviation from the end of a sentence. */
const TAIL = 60;
/** More is not shown in a message. */
const SHOWN = 60;

/** Finds where the citations of a statement stand wrong, sentence by sentence; a text without words, as that of a field for a citation alone, has no such place. */
export function citationTrouble(statement: Statement, language: string): readonly CitationTrouble[] {
  const { citations, kind } = statement;
  const text = withoutMarks(statement.text);
  if (citations.length === 0 || !hasWord(text)) return [];
  const sentences = splitSentences(text, language);
  const misplaced = misplacedIn(statement, sentences, language);
  // What speaks of the articles may name them by their citations.
  const bare = kind === 'sources' ? [] : bareWords({ ...statement, text }, sentences);
  return [...misplaced, ...bare];
}

function misplacedIn(
  { text, citations, citedAt }: Statement,
  sentences: readonly SentenceSpan[],
  language: string,
): readonly CitationTrouble[] {
  const quotations = findQuotations(text).filter(({ end }) => end <= text.length);
  return citations.flatMap(({ written }, citation) => {
    const start = citedAt[citation]!;
    const from = sentences.findLast((sentence) => sentence.start < start)?.start ?? start;
    const kind = !hasWord(text.slice(from, start))
      ? 'before its words'
      : quotations.some((quotation) => quotation.start < start && start < quotation.end)
        ? 'within a quotation'
        : endsSentence(
              text.slice(Math.max(from, start - TAIL), start),
              text.slice(start, start + TAIL),
              language,
            )
          ? 'behind the stop'
          : undefined;
    return kind ? [{ kind, start, written, citation } as const] : [];
  });
}

/** Whether the words before a place are a sentence with its stop, and no abbreviation. */
function endsSentence(before: string, after: string, language: string): boolean {
  if (!/[.!?…]["”’»)\]]*$/u.test(before)) return false;
  const next = hasWord(after) ? ` ${after.trimStart()}` : ' Next';
  return splitSentences(before + next, language).some(({ start }) => start > before.length - 1);
}

/** Words of a sentence behind its last citation, or a sentence without one where another has two; where there are fewer citations than sentences, that is a finding of its own. */
function bareWords(
  { text, citedAt }: Statement,
  sentences: readonly SentenceSpan[],
): readonly CitationTrouble[] {
  return sentences.flatMap((sentence) => {
    const last = citedAt.findLast((at) => sentence.start < at && at <= sentence.end);
    if (last === undefined && citedAt.length < sentences.length) return [];
    const from = last ?? sentence.start;
    const rest = text.slice(from, sentence.end);
    if (!hasWord(rest)) return [];
    const start = from + rest.search(/[\p{L}\p{N}“«„(]/u);
    return [{ kind: 'words behind it', start, written: shown(text.slice(start, sentence.end)) }];
  });
}

function shown(words: string): string {
  const whole = words.replace(/[.\s]+$/u, '');
  return whole.length > SHOWN ? whole.slice(0, SHOWN).replace(/\s\S*$/u, '') : whole;
}

/** Marks that cannot be read stay text, and are found as such. */
function withoutMarks(text: string): string {
  return text.replace(/\{[#.][^{}]*\}?/g, (mark) => ' '.repeat(mark.length));
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
