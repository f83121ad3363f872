import type { Words } from '../../book/load-words.ts';
import type { Agreement, Pair, Term } from '../../evidence/agreement.ts';
import { isExclusive } from '../../evidence/weigh-agreement.ts';
import type { Account, Question } from '../../evidence/question.ts';

type Fill = (text: string, values: Readonly<Record<string, string | number>>) => string;

/** Says in words for readers how the accounts of a question stand to each other. */
export function describeAgreement(
  { accounts }: Pick<Question, 'accounts'>,
  agreement: Agreement,
  words: Words,
  language: string,
  fill: Fill,
): string {
  const { kind, pairs, voices } = agreement;
  const say = (key: string, values: Parameters<Fill>[1] = {}) =>
    fill(words[`agreement-${key}`] ?? '', values);
  const ofKind = (kindOfPair: Pair['kind']) => pairs.filter((pair) => pair.kind === kindOfPair);
  const eachPair = (key: string, told: readonly Pair[]) =>
    accounts.length === 2
      ? say(`${key}-both`)
      : told.map((pair) => say(key, voicesOf(pair, accounts))).join(' ');
  if (kind === 'contradicts') return eachPair('contradicts', ofKind('contradicts'));
  if (kind === 'differs' && agreement.isExclusive) return eachPair('excludes', pairs.filter(isExclusive));
  if (kind !== 'differs' && kind !== 'not comparable') return say(kind.replaceAll(' ', '-'), { voices });
  const differing = [...ofKind('differs'), ...ofKind('not comparable')];
  const [key, prefix, terms] = reasonsOf(differing);
  const list = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  return say(key, { terms: list.format(terms.map((term) => words[`${prefix}-${term}`] ?? '')) });
}

function voicesOf({ accounts: [first, second] }: Pair, accounts: readonly Account[]) {
  return { first: accounts[first]!.voice, second: accounts[second]!.voice };
}

const TERMS: readonly Term[] = ['stage', 'scope', 'date'];

/** The sentence that fits, and what it speaks of: told to be apart, all of them or some; perhaps apart; or only told in other words. */
function reasonsOf(
  differing: readonly Pair[],
): readonly [key: string, prefix: string, terms: readonly Term[]] {
  const apart = TERMS.filter((term) => differing.some((pair) => pair.apart.includes(term)));
  if (apart.length > 0) {
    const isAll = differing.every((pair) => pair.apart.length > 0);
    return [isAll ? 'apart' : 'some-apart', 'apart', apart];
  }
  const isExcluding = differing.every((pair) => pair.answers.length > 0);
  const open = TERMS.filter((term) => differing.some((pair) => pair.open.includes(term)));
  return isExcluding ? ['may-be-apart', 'open', open] : ['words', 'open', []];
}
