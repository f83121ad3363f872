import { exchange, foundInStatement, type Site } from './site.ts';
import type { WrongChange } from './wrong-change.ts';

const TELLS = String.raw`(?:said|says|told|tells|added|adds|wrote|writes|reported|reports|stressed|argued|insisted|claimed|explained|recalled|warned|estimated|sums it up|has it|had it|put it|puts it|tells it)`;
const WHO = String.raw`(?:[\p{L}\p{N}’.-]+ ){1,7}?`;
/** Words that say whose word a thing is, and that can be left out without breaking the sentence. */
const ASIDES = new RegExp(
  [
    String.raw`, (?:as )?${WHO}${TELLS}(?: [^,;.]{1,40})?(?:,(?= \p{Ll})|(?=[,;.]|$))`,
    String.raw`, (?:according to|by|in) ${WHO}(?:account|words?|telling|summary|count|view)(?:,(?= \p{Ll})|(?=[;.]|$))`,
    String.raw`,? according to [^,;.]+(?:,(?= \p{Ll})|(?=[;.]|$))`,
  ].join('|'),
  'gu',
);
/** Beginnings that give a clause to a speaker. */
const OPENINGS = new RegExp(
  String.raw`(?<=^|[;:] |(?:, )?(?:and|but) )(?:${WHO}${TELLS}(?: (?!that\b)[\p{L}’.-]+){0,4} that|According to [^,;.]+,|As ${WHO}${TELLS},) (?=\p{L})`,
  'gu',
);
/** Marks of a word that is somebody's, told loosely. */
const VOICE =
  /\b(?:sa(?:id|ys?|ying)|tells?|told|writes?|wrote|adds?|added|report(?:s|ed|edly)?|according|account|words?|calls?|called|den(?:y|ied|ies)|accus\w+|promis\w+|pledg\w+|warn\w*|announc\w+|suggest\w*|suspect\w*|alleg\w+|claim\w*|stress\w*|argu\w+|insist\w*|count(?:s|ed)|estimat\w+|quot\w+|describ\w+|attribut\w+|condemn\w*|question(?:s|ed)|predict\w*|recall\w*|explain\w*)\b/iu;

/** Lists deletions of who says a thing, where every cited note gives it to somebody and nothing else in the sentence does. */
export function dropAttributions(site: Site): readonly WrongChange[] {
  const { statement, held } = site;
  if (statement.kind !== 'report' || !held.notes.every(({ text }) => VOICE.test(text))) return [];
  const changes = [...statement.text.matchAll(ASIDES), ...statement.text.matchAll(OPENINGS)].flatMap(
    ({ 0: written, index }) => {
      const left = statement.text.slice(0, index) + statement.text.slice(index + written.length);
      return VOICE.test(left) ? [] : exchange(site, 'attribution removed', index, written, '');
    },
  );
  return foundInStatement(site, changes);
}

/** Hedges, each with what remains when it is taken out, and the stem by which a note has it too. */
const HEDGES: readonly (readonly [RegExp, string, RegExp])[] = [
  [
    /\b(?:reportedly|allegedly|apparently|purportedly|supposedly|possibly|probably|perhaps) /giu,
    '',
    /\b(?:report|alleg|appar|purport|suppos|possib|probab|perhaps|may\b|seem)/iu,
  ],
  [
    /(?<!\b(?:is|are|was|were|been) )\b(?:an? )?(?:alleged|suspected|reported|presumed|supposed) (?!that\b|to\b|of\b)(?=\p{Ll}|\d)/gu,
    '',
    /\b(?:alleg|suspect|report|presum|suppos)/iu,
  ],
  [
    /\b(?:is|was|were|are) (?:thought|believed|said|reported|suspected|alleged|rumoured) to be\b/gu,
    'is',
    /\b(?:thought|believed|said|report|suspect|alleg|rumour)/iu,
  ],
  [/\bis suspected of supporting\b/gu, 'supports', /\bsuspect/iu],
  [/\bmay (?=have\b|be\b)/gu, '', /\b(?:may|might|could|possib|perhaps)\b/iu],
];

/** Lists deletions of each hedge that the cited notes have as well. */
export function dropHedges(site: Site): readonly WrongChange[] {
  const { statement, held } = site;
  const changes = HEDGES.flatMap(([pattern, rest, stem]) =>
    stem.test(held.text)
      ? [...statement.text.matchAll(pattern)].flatMap(({ 0: written, index }) =>
          exchange(site, 'hedge removed', index, written, /^an? /.test(written) ? 'a ' : rest),
        )
      : [],
  );
  return foundInStatement(site, changes);
}
