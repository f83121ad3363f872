import { blankQuotations } from '../text/find-quotations.ts';
import { exchange, foundInStatement, type Site } from './site.ts';
import type { WrongChange } from './wrong-change.ts';

const TELLS = String.raw`(?<!\b(?:is|are|was|were|be|been) \[?)(?:said|says|told|tells|added|adds|wrote|writes|reported|reports|stressed|argued|insisted|claimed|explained|recalled|warned|estimated|sums it up|has it|had it|put it|puts it|tells it)`;
/** Nobody, a count of reports and a relative clause are no speakers. */
const WHO = String.raw`(?!(?:[Nn]o|[Nn]one|[Nn]either|nor|and|but|or|of|over|with|who|whom|whose|which|a) )(?:(?!reports? of )[\p{L}\p{N}’.-]+ ){1,7}?`;
/** Words that say whose word a thing is, and that can be left out without breaking the sentence. */
const ASIDES = new RegExp(
  [
    String.raw`, (?:as )?${WHO}${TELLS}(?! of )(?: [^,;.]{1,40})?(?:,(?= \p{Ll})|(?=[,;.]|$))`,
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
  if (!tellsItself(site) || statement.kind !== 'report' || !held.notes.every(({ text }) => VOICE.test(text)))
    return [];
  const changes = [...statement.text.matchAll(ASIDES), ...statement.text.matchAll(OPENINGS)].flatMap(
    ({ 0: written, index }) => {
      const end = index + written.length;
      // What stands beyond a semicolon or a colon is another statement.
      const before = statement.text.slice(0, index).split(/[;:]/).at(-1)!;
      const [after = ''] = statement.text.slice(end).split(/[;:]/);
      return VOICE.test(before + after) ? [] : exchange(site, 'attribution removed', index, written, '');
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
    /(?<!\b(?:is|are|was|were|been) )\b(?:an? )?(?:alleged|suspected|reported|presumed|supposed) (?!that\b|to\b|of\b|from\b|by\b|on\b)(?=\p{Ll}|\d)/gu,
    '',
    /\b(?:alleg|suspect|report|presum|suppos)/iu,
  ],
  [
    /\b(?:is|was|were|are) (?:thought|believed|said|reported|suspected|alleged|rumoured) to be\b/gu,
    'is',
    /\b(?:thought|believed|said|report|suspect|alleg|rumour)/iu,
  ],
  [/\bis suspected of supporting\b/gu, 'supports', /\bsuspect/iu],
  [/(?<!either )\bmay (?=have\b|be\b)/gu, '', /\b(?:may|might|could|possib|perhaps)\b/iu],
];

/** Lists deletions of each hedge that the cited notes have as well; words that somebody is quoted with are another kind. */
export function dropHedges(site: Site): readonly WrongChange[] {
  const { statement, held } = site;
  if (!tellsItself(site)) return [];
  const changes = HEDGES.flatMap(([pattern, rest, stem]) =>
    stem.test(held.text)
      ? [...blankQuotations(statement.text).matchAll(pattern)]
          .filter(
            ({ index }) =>
              !isSaidWithout(statement.text.slice(Math.max(0, index - 30), index + 40), stem, site),
          )
          .flatMap(({ 0: written, index }) =>
            exchange(site, 'hedge removed', index, written, /^an? /.test(written) ? 'a ' : rest),
          )
      : [],
  );
  return foundInStatement(site, changes);
}

/** What stands above other texts names them, the voice of an account stands beside it, and what weighs accounts guesses in its own name. */
function tellsItself({ prose: { source, address }, span }: Site): boolean {
  return source.text.slice(span.start, span.end).includes('[@') && !address.startsWith('question-');
}

/** Whether another cited note tells of the same without the hedge, which may then be left out. */
function isSaidWithout(around: string, stem: RegExp, { held }: Site): boolean {
  const words = (around.match(/\b\p{Ll}{6,}/gu) ?? []).filter((word) => !stem.test(word));
  return held.notes.some(({ text }) => !stem.test(text) && words.some((word) => text.includes(word)));
}
