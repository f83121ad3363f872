import type { Book } from '../../book/book.ts';
import { placeAt, type SourceFile } from '../../files/source-file.ts';
import { recognise } from '../../text/recognise.ts';
import { noteTextOf } from '../note-text.ts';
import {
  datesMissing,
  designatorsMissing,
  figuresMissing,
  namesMissing,
  type MissingPart,
} from '../parts-missing.ts';
import { listed } from '../report-part.ts';
import type { CheckedBook, Rule, RuleFinding } from '../rule.ts';

/** What one voice is said to say, or to speak of, with where it stands. */
interface AccountText {
  readonly kind: 'answer' | 'scope';
  readonly text: string;
  readonly passage: string;
  readonly source: SourceFile;
  readonly offset: number;
}

/** The figures with their bounds, dates, designations and registered names of an account stand in the notes of the passages that it cites. */
export const accountIsInSource: Rule = {
  id: 'account-is-in-source',
  severity: 'error',
  why: 'An account lends a value the weight of a paragraph; a paragraph that does not hold the value lends it nothing. The date by which we file what an account covers is ours.',
  good: 'value: more than 5,000, and the note of the passage has “more than 5,000”',
  bad: 'value: 5,000, and the note of the passage has “more than 5,000”',
  check: (checked) =>
    accountsOf(checked.book).flatMap((account) =>
      missingIn(account, checked).map((missing) => toFinding(missing, account)),
    ),
};

/** A citation that leads nowhere is a finding of its own. */
function missingIn(
  { kind, text, passage }: AccountText,
  { book, findNames }: CheckedBook,
): readonly MissingPart[] {
  const notes = noteTextOf(passage, book);
  if (notes === '') return [];
  const [own, held] = [text, notes].map((one) => recognise(one, book.meta.language));
  return [
    ...figuresMissing(own!, held!),
    ...(kind === 'answer' ? datesMissing(own!, held!) : []),
    ...designatorsMissing(own!, held!),
    ...namesMissing(text, notes, findNames),
  ];
}

function toFinding(
  { written, known, isBoundedOtherwise }: MissingPart,
  { passage, source, offset }: AccountText,
): RuleFinding {
  const at = source.text.indexOf(written, offset);
  return {
    place: placeAt(source, Math.max(at, offset), written.length),
    message: isBoundedOtherwise
      ? `“${written}” has another bound in the notes of ${passage}.`
      : `“${written}” stands in no note of ${passage}.`,
    expected: `What the cited notes hold of the kind: ${listed(known)}.`,
    help: 'Correct the account, or cite the passage that carries it.',
  };
}

function accountsOf({ questions, deliveries, sourceByPath }: Book): readonly AccountText[] {
  const at = (kind: AccountText['kind'], file: string, from: number, passage: string, text = '') => {
    const source = sourceByPath[file];
    if (!source || text === '') return [];
    return [{ kind, text, passage, source, offset: Math.max(from, source.text.indexOf(text, from)) }];
  };
  return [
    ...questions.flatMap(({ file, accounts }) =>
      accounts.flatMap(({ value, scope, passage, offset }) => [
        ...at('answer', file, offset, passage, value),
        ...at('scope', file, offset, passage, scope),
      ]),
    ),
    ...deliveries.flatMap(({ file, items }) =>
      items.flatMap(({ accounts }) =>
        accounts.flatMap(({ count, passage, offset }) => at('answer', file, offset, passage, count)),
      ),
    ),
  ];
}
