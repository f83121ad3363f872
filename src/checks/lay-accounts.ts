import type { Book } from '../book/book.ts';
import { parseMarkdown } from '../markdown/parse-markdown.ts';
import type { NameFinder } from '../registers/find-names.ts';
import { layEvidence, type StatementEvidence } from './evidence.ts';

/** A few words of an account, with where it begins. */
interface AccountWords {
  readonly kind: 'answer' | 'scope';
  readonly words: string | undefined;
  readonly passage: string;
  readonly file: string;
  readonly offset: number;
  /** As `question-hull`. */
  readonly address: string;
}

/** What accounts say, each beside the notes of its passage. */
export interface LaidAccounts {
  /** Values, numbers, and the dates of which they speak. */
  readonly answers: readonly StatementEvidence[];
  readonly scopes: readonly StatementEvidence[];
}

/** Lays what each account says beside the notes of its passage, as though the words were a sentence that cites it. */
export function layAccounts(book: Book, findNames: NameFinder): LaidAccounts {
  const words = [...ofQuestions(book), ...ofDeliveries(book)];
  const laid = (kind: AccountWords['kind']) =>
    layEvidence(book, words.filter((one) => one.kind === kind).flatMap(toProse(book)), findNames);
  return { answers: laid('answer'), scopes: laid('scope') };
}

/** Dates are read in English alone; in other languages those of which accounts speak would be taken for figures. */
function ofQuestions({ questions, meta }: Book): readonly AccountWords[] {
  const areDatesRead = meta.language.split('-')[0] === 'en';
  return questions.flatMap(({ id, file, accounts }) =>
    accounts.flatMap(({ value, asOf, scope, passage, offset }) => {
      const at = { passage, offset, file, address: `question-${id}` };
      return [
        { ...at, kind: 'answer' as const, words: value },
        { ...at, kind: 'answer' as const, words: areDatesRead ? asOf : undefined },
        { ...at, kind: 'scope' as const, words: scope },
      ];
    }),
  );
}

/** A note may say *a radar* for one. */
function ofDeliveries({ deliveries }: Book): readonly AccountWords[] {
  return deliveries.flatMap(({ id, file, items }) =>
    items.flatMap(({ accounts }) =>
      accounts.map(({ count, passage, offset }) => ({
        kind: 'answer',
        words: count === '1' ? undefined : count,
        passage,
        offset,
        file,
        address: `delivery-${id}`,
      })),
    ),
  );
}

function toProse({ sourceByPath, meta: { language } }: Book) {
  return ({ words, passage, file, offset, address }: AccountWords) => {
    const source = sourceByPath[file];
    if (!source || !words) return [];
    const start = Math.max(offset, source.text.indexOf(words, offset));
    const prose = parseMarkdown(source, { start, text: `${words} ${passage}.`, language });
    return [{ source, prose, address, kind: 'data' as const }];
  };
}
