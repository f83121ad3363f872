import type { NameFinder } from '../registers/find-names.ts';
import { findStems } from '../text/find-stems.ts';

/** Where a speaker's name ends, and what else is said of them begins: *Una Strand | of the council*. */
const AFTER_NAME = /[,;]|\s(?:of|at|for|in|on)\s/u;
const POSSESSOR = /\p{L}+[’']s?\s/gu;
const CAPITALISED = /\p{Lu}[\p{L}’-]+/gu;
/** What an office belongs to; its own first word may have a capital, as *President of France*. */
const OWNER = /(?<!^,\s*)\p{Lu}[\p{L}’-]+/gu;

/** Whether words name a speaker who is registered as *Una Strand, head of the council*: by the name, or by the office in two of its words. What the office belongs to, as a country, is no speaker. */
export function namesSpeaker(words: string, speaker: string, findNames: NameFinder): boolean {
  const at = AFTER_NAME.exec(speaker)?.index ?? speaker.length;
  return (
    bearsName(words, speaker.slice(0, at).replace(POSSESSOR, ''), findNames) ||
    (speaker[at] === ',' && bearsOffice(words, speaker.slice(at), findNames))
  );
}

/** By a registered name; else by a name that is none, or by all words of what has no name, as a sign. */
function bearsName(words: string, name: string, findNames: NameFinder): boolean {
  const ids = idsIn(name, findNames);
  if (ids.size > 0) return [...idsIn(words, findNames)].some((id) => ids.has(id));
  const capitalised = name.match(CAPITALISED);
  const stems = [...stemsOf(capitalised?.join(' ') ?? name)];
  const borne = stems.filter((stem) => stemsOf(words).has(stem)).length;
  return borne > 0 && (capitalised !== null || borne === stems.length);
}

/** An office of one word, as *mayor*, is others' too: it is *the mayor*, or stands beside what it belongs to. */
function bearsOffice(words: string, office: string, findNames: NameFinder): boolean {
  const stems = stemsOf(withoutNames(office, findNames));
  const borne = findStems(words).filter(({ stem }) => stems.has(stem));
  if (stems.size > 1) return new Set(borne.map(({ stem }) => stem)).size > 1;
  const owners = idsIn(office, findNames);
  return (
    borne.some(({ start }) => /\bthe\s+$/iu.test(words.slice(0, start))) ||
    (borne.length > 0 && [...idsIn(words, findNames)].some((id) => owners.has(id)))
  );
}

function withoutNames(text: string, findNames: NameFinder): string {
  return findNames(text)
    .reduce((left, { written }) => left.replace(written, ' '), text)
    .replace(OWNER, ' ');
}

function idsIn(text: string, findNames: NameFinder): ReadonlySet<string> {
  return new Set(findNames(text).flatMap(({ entries }) => entries.map(({ id }) => id)));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(findStems(text).map(({ stem }) => stem));
}
