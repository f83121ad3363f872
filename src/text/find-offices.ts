/** An office or rank in English running text, as *interim defence minister*. */
export interface OfficeFound {
  /** Its words in one spelling each, in lower case. */
  readonly words: readonly string[];
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

const RANKS =
  'president minister premier chancellor secretary chief head chair chairman chairwoman leader commander general colonel major captain lieutenant admiral spokesman spokeswoman spokesperson governor mayor senator ambassador director king queen prince emir imam bishop counterpart gen maj col capt lt adm'.split(
    ' ',
  );
const QUALIFIERS =
  'prime foreign defence defense interior finance justice education health trade deputy vice acting interim former major maj lieutenant lt brigadier attorney'.split(
    ' ',
  );
const OFFICE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${QUALIFIERS.join('|')})\.?[ -])*(?:${RANKS.join('|')})s?(?![\p{L}\p{N}])`,
  'giu',
);

/** Words for one thing, the first of which stands for all. */
const ALIKE = [
  'chief head leader chair chairman chairwoman commander',
  'defence defense',
  'general gen',
  'major maj',
  'colonel col',
  'captain capt',
  'lieutenant lt',
  'admiral adm',
  'spokesperson spokesman spokeswoman',
].map((words) => words.split(' '));

/** Finds the offices and ranks of an English text. */
export function findOffices(text: string): readonly OfficeFound[] {
  return [...text.matchAll(OFFICE)].map(({ 0: written, index }) => ({
    words: officeWords(written),
    written,
    start: index,
  }));
}

/** Returns the words of a text as offices are compared by them: in lower case and one spelling each, *chief* and *head* being one. */
export function officeWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map(oneSpelling);
}

function oneSpelling(word: string): string {
  const single = word.replace(/(?<=[^s])s$/, '');
  return ALIKE.find((words) => words.includes(single))?.[0] ?? single;
}
