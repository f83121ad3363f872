import { parseCitation } from '../references/parse-citation.ts';
import type { Agreement, AgreementKind, Difference, Pair } from './agreement.ts';
import { compareTerms } from './compare-terms.ts';
import { compareValues } from './compare-values.ts';
import { findVoices, type VoiceReader } from './find-voices.ts';
import { groupLinked } from './group-linked.ts';
import type { Account, Question } from './question.ts';
import { readValue, type ReadValue } from './read-value.ts';

/** An account with what is read of it. */
interface ReadAccount {
  readonly account: Account;
  readonly value: ReadValue | undefined;
  /** Keys of its voice and of the hands that it went through. */
  readonly channels: readonly string[];
}

/** Computes how the accounts of a question stand to each other, each pair and all together. */
export function weighAgreement(
  { accounts, differs }: Pick<Question, 'accounts' | 'differs'>,
  reader: VoiceReader,
): Agreement {
  const read = accounts.map((account) => readAccount(account, reader));
  const pairs = read.flatMap((a, at) =>
    read.slice(at + 1).map((b, after) => toPair([at, at + 1 + after], a, b, reader.language)),
  );
  const voices = groupLinked(read.map(({ channels }) => channels)).length;
  return {
    kind: kindOf(pairs, read),
    pairs,
    voices,
    isExclusive: pairs.some(isExclusive),
    differences: [...new Set([...pairs.flatMap(differencesOf), ...differs])],
  };
}

function readAccount(account: Account, reader: VoiceReader): ReadAccount {
  const hands = [account.voice, ...account.through];
  return {
    account,
    value: readValue(account.value, reader),
    channels: hands.flatMap((hand) => findVoices(hand, reader)),
  };
}

function toPair(at: readonly [number, number], a: ReadAccount, b: ReadAccount, language: string): Pair {
  if (!a.value || !b.value) return { accounts: at, kind: 'unknown', answers: [], apart: [], open: [] };
  const compared = compareValues(a.value, b.value, language);
  const terms = compareTerms(a.account, b.account, language);
  const isApart = terms.apart.length > 0;
  const isDenied =
    denies(a.account, b.account) ||
    denies(b.account, a.account) ||
    (compared.differs.includes('fact') && !isApart);
  const answers: readonly Difference[] = isDenied
    ? [...new Set([...compared.differs, 'fact' as const])]
    : compared.differs;
  const isOther = compared.kind !== 'same';
  const kind = isDenied ? 'contradicts' : isApart ? 'not comparable' : isOther ? 'differs' : 'same';
  return { accounts: at, kind, answers, ...terms };
}

function denies({ denies: denied }: Account, { voice }: Account): boolean {
  return denied.includes(voice);
}

/** Of one stage, scope and date, and not only so far as these are told. */
export function isExclusive({ answers, apart, open }: Pair): boolean {
  return answers.length > 0 && apart.length === 0 && open.length === 0;
}

/** What is the same in all answers that are read has weight by the voices and the articles behind it. */
function kindOf(pairs: readonly Pair[], read: readonly ReadAccount[]): AgreementKind {
  const kinds = new Set(pairs.map(({ kind }) => kind));
  for (const kind of ['contradicts', 'differs', 'not comparable'] as const) if (kinds.has(kind)) return kind;
  if (!kinds.has('same')) return 'unknown';
  const answering = read.filter(({ value }) => value);
  if (groupLinked(answering.map(({ channels }) => channels)).length > 1) return 'agreed';
  return articlesOf(answering).size > 1 ? 'echoed' : 'one voice';
}

function articlesOf(read: readonly ReadAccount[]): ReadonlySet<string> {
  const items = read.flatMap(({ account }) => parseCitation(account.passage)?.items ?? []);
  return new Set(items.map(({ articleId }) => articleId));
}

function differencesOf({ kind, answers, apart }: Pair): readonly Difference[] {
  return kind === 'same' || kind === 'unknown' ? [] : [...answers, ...apart];
}
