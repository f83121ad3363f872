import type { RegisterEntry } from '../registers/register.ts';
import type { StatementEvidence } from './evidence.ts';

/** A wrong change to a sentence, and which rules ought to find it where it was made. */
export interface Mutation {
  readonly kind: string;
  readonly rules: readonly string[];
  /** What is replaced in the file, and with what. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const BOUND = /\b(?:more than|at least|fewer than|less than|up to|about|nearly|no more than)\s$/i;

/** Lists one wrong change of each kind for each part of a statement that can be tested: figure, bound, unit, day, month, year, designation, word of a quotation, name, citation removed. A change to another value that the cited notes hold is none of these. */
export function mutationsOf(one: StatementEvidence, people: readonly RegisterEntry[]): readonly Mutation[] {
  return [
    ...figureMutations(one),
    ...dateMutations(one),
    ...one.parts.designators.flatMap(({ written }) =>
      replace(
        one,
        written,
        written.replace(/.$/, (letter) => (letter === 'X' ? 'Y' : 'X')),
        'designator',
        ['designator-is-in-source', 'designator-is-no-finer-than-source'],
      ),
    ),
    ...one.parts.quotations.flatMap(({ words }) =>
      replace(one, words, words.replace(/\p{L}+(?=[^\p{L}]*$)/u, 'indeed'), 'quotation', [
        'quotation-is-verbatim',
      ]),
    ),
    ...nameMutations(one, people),
    ...one.statement.citations.flatMap(({ written }) =>
      replace(one, ` ${written}`, '', 'citation removed', ['sentence-is-cited']),
    ),
  ];
}

function figureMutations(one: StatementEvidence): readonly Mutation[] {
  const held = new Set(one.held.figures.map(({ value }) => value));
  return one.parts.figures.flatMap(({ written, value, bound, start, unit }) => {
    const at = NUMBERS.indexOf(written.toLowerCase());
    const next = NUMBERS.slice(at + 1).find((word) => !held.has(NUMBERS.indexOf(word) + 2));
    const digits = /^\d+$/.test(written)
      ? [1, 2, 3, 4].map((more) => value + more).find((other) => !held.has(other))
      : undefined;
    const other = at >= 0 ? next : digits?.toString();
    const before = one.statement.text.slice(0, start);
    const [written0 = ''] = BOUND.exec(before) ?? [];
    const after = one.statement.text.slice(start + written.length);
    const unitWord = /^[\s-](months?|years?|weeks?|days?)\b/.exec(after)?.[1];
    return [
      ...(other
        ? replace(
            one,
            written,
            other,
            'figure',
            ['figure-is-in-source', 'derived-figure-shows-its-sum'],
            start,
          )
        : []),
      ...(written0
        ? replace(one, written0 + written, written, 'bound', ['bound-is-kept'], start - written0.length)
        : []),
      ...(bound === 'exact' && held.has(value) && /\d{2}/.test(written)
        ? replace(one, written, `more than ${written}`, 'bound', ['bound-is-kept'], start)
        : []),
      ...(unit && unitWord
        ? replace(
            one,
            `${written} ${unitWord}`,
            `${written} ${unitWord.startsWith('week') ? 'months' : 'weeks'}`,
            'unit',
            ['unit-is-kept', 'figure-is-in-source'],
            start,
          )
        : []),
    ];
  });
}

function dateMutations(one: StatementEvidence): readonly Mutation[] {
  const rules = ['date-is-in-source', 'date-is-no-finer-than-source'];
  return one.parts.dates.flatMap(({ written, start }) => {
    const day = written.replace(/^\d{1,2}(?=\s)/, (number) =>
      String(number === '28' ? 27 : Number(number) + 1),
    );
    const month = written.replace(
      new RegExp(MONTHS.join('|')),
      (name) => MONTHS[(MONTHS.indexOf(name) + 5) % 12]!,
    );
    const year = written.replace(/\d{4}/, (number) => String(Number(number) + 3));
    return [
      ...(day === written ? [] : replace(one, written, day, 'day', rules, start)),
      ...(month === written ? [] : replace(one, written, month, 'month', rules, start)),
      ...(year === written ? [] : replace(one, written, year, 'year', rules, start)),
    ];
  });
}

/** Each name gives way to that of somebody whom the cited notes do not have. */
function nameMutations(one: StatementEvidence, people: readonly RegisterEntry[]): readonly Mutation[] {
  const stranger = people.find(({ id, name }) => !one.held.names.has(id) && name.includes(' '));
  if (!stranger) return [];
  return one.names
    .filter(({ written }) => /\p{Lu}/u.test(written))
    .flatMap(({ written, start }) =>
      replace(one, written, stranger.name, 'name', ['name-is-in-source'], start),
    );
}

/** Nothing where the words do not stand in the file as they are shown, as across a link. */
function replace(
  { prose, statement }: StatementEvidence,
  written: string,
  replacement: string,
  kind: string,
  rules: readonly string[],
  shownAt = 0,
): readonly Mutation[] {
  const plain = written.replaceAll('\u00A0', ' ');
  const { text } = prose.source;
  const end = text.indexOf(`{#${statement.id}`, statement.offset);
  // Of several equal words the one that is meant: marks before it can only move it on.
  let start = text.indexOf(plain, statement.offset + shownAt);
  while (start !== -1 && isInAddress(text, start)) start = text.indexOf(plain, start + 1);
  if (start === -1 || (end !== -1 && start + plain.length > end + 1)) return [];
  return [{ kind, rules, start, end: start + plain.length, replacement }];
}

function isInAddress(text: string, at: number): boolean {
  return /\]\([^()\s]*$/.test(text.slice(Math.max(0, at - 80), at));
}
