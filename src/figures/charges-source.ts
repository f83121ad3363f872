import type { Account, Question } from '../evidence/question.ts';

/** What the figure of charges is drawn from. */
export interface ChargesSource {
  readonly questions: readonly Question[];
  /** The house spelling of an entry of the registers. */
  readonly nameOf: (entry: string) => string;
  readonly words: {
    readonly charge: string;
    readonly denial: string;
    /** Said where the articles carry a charge and nobody who denies it. */
    readonly undenied: string;
  };
}

/** Something that one voice says of others: a charge, or a denial on their behalf. */
export interface Said {
  readonly isDenial: boolean;
  readonly voice: string;
  /** How it is told, and of which date; empty where neither is given. */
  readonly told: string;
  readonly of: string;
  readonly value: string;
}

/** A question with what is charged and denied in its accounts. */
export interface Charged {
  readonly question: Question;
  readonly said: readonly Said[];
  readonly isUndenied: boolean;
}

/** Returns whether somebody is charged, or said not to be to blame, in the accounts of a question. */
export function hasCharges({ accounts }: Question): boolean {
  return accounts.some(({ charges, clears }) => charges.length + clears.length > 0);
}

/** Lists the questions in which somebody is charged, with who says what of whom. */
export function listCharges(source: ChargesSource): readonly Charged[] {
  return source.questions.flatMap((question) => {
    const said = question.accounts.flatMap((account) => saidIn(account, source));
    const isUndenied = said.every(({ isDenial }) => !isDenial);
    return said.length > 0 ? [{ question, said, isUndenied }] : [];
  });
}

function saidIn(
  { charges, clears, value = '', voice, told, asOf }: Account,
  { nameOf }: ChargesSource,
): readonly Said[] {
  const how = [told ?? [], asOf ?? []].flat().join(', ');
  const said = (isDenial: boolean, ids: readonly string[]): readonly Said[] =>
    ids.length === 0 ? [] : [{ isDenial, voice, told: how, of: ids.map(nameOf).join(', '), value }];
  return [...said(false, charges), ...said(true, clears)];
}
