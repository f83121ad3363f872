import type { Article } from '../articles/article.ts';
import { fingerprintNote } from '../articles/fingerprint-note.ts';
import type { Finding } from '../files/finding.ts';
import type { Registers } from '../registers/register.ts';
import { matchOriginals } from './match-originals.ts';
import { createNameTester, type NameTester } from './test-names.ts';
import { layNotes } from './note-beside.ts';
import type { NoteTrouble, NoteVerdict } from './note-verdict.ts';
import type { Original } from './original.ts';
import { listUnclaimed, pairParagraphs, textByPlace, type PairedParagraph } from './pair-paragraphs.ts';
import { placeInPassage } from './place-in-passage.ts';
import { reportOpenMatch, reportUnclaimed, troublesOfPair } from './report-original.ts';
import type { VerifiedNote } from './verified.ts';
import { VERIFICATION_VERSION, verifyNote } from './verify-note.ts';

/** What a book’s notes are held against: its registers, and the language of the notes. */
export interface NotesToVerify {
  readonly articles: readonly Article[];
  readonly registers: Registers;
  readonly language: string;
}

/** What came of holding one article’s notes against its original. */
export interface ArticleVerdict {
  readonly article: Article;
  /** Name of the original’s file. */
  readonly file: string;
  /** Notes in which nothing was found wrong, in their order. */
  readonly verified: readonly VerifiedNote[];
  readonly findings: readonly Finding[];
}

/** What came of holding all notes against the originals. */
export interface NotesVerdict {
  readonly articles: readonly ArticleVerdict[];
  readonly findings: readonly Finding[];
  /** Names of the files that belong to no article. */
  readonly strangers: readonly string[];
}

/** Holds every note of a book against the originals, each of which is told by its paragraphs. */
export function verifyArticles(notes: NotesToVerify, originals: readonly Original[]): NotesVerdict {
  const { originalById, open, strangers } = matchOriginals(notes.articles, originals);
  const names = createNameTester(notes.registers);
  const articles = notes.articles.flatMap((article) => {
    const original = originalById.get(article.id);
    return original ? [verifyArticle(article, original, names, notes.language)] : [];
  });
  const missing = open.map(reportOpenMatch);
  return { articles, findings: [...missing, ...articles.flatMap(({ findings }) => findings)], strangers };
}

function verifyArticle(
  article: Article,
  original: Original,
  names: NameTester,
  language: string,
): ArticleVerdict {
  const pairs = pairParagraphs(article, original);
  const beside = layNotes({ article, names, language, paragraphByPlace: textByPlace(pairs) });
  const verdictByPassage = new Map(beside.map((one) => [one.passage, verifyNote(one)]));
  const judged = pairs.map((pair) => judgePair(pair, verdictByPassage.get(pair.passage)));
  const findings = judged.flatMap(({ pair, troubles }) =>
    troubles.map((trouble) => toFinding(article, pair, trouble)),
  );
  return {
    article,
    file: original.file,
    verified: judged.flatMap(({ pair, troubles, verdict }) =>
      troubles.every(({ severity }) => severity === 'warning') ? toVerified(pair, verdict) : [],
    ),
    findings: [
      ...findings,
      ...listUnclaimed(pairs, original).map((place) => reportUnclaimed(article, place)),
    ],
  };
}

function judgePair(pair: PairedParagraph, verdict: NoteVerdict | undefined) {
  return { pair, verdict, troubles: [...troublesOfPair(pair), ...(verdict?.troubles ?? [])] };
}

function toVerified(
  { passage, fingerprint }: PairedParagraph,
  verdict: NoteVerdict | undefined,
): readonly VerifiedNote[] {
  if (!verdict || fingerprint === undefined) return [];
  const unverified = [
    ...verdict.unverified,
    ...(passage.fingerprint ? [] : [{ words: passage.place, reason: 'no-fingerprint' as const }]),
  ];
  const note = fingerprintNote(passage);
  return [{ place: passage.place, note, paragraph: fingerprint, rules: VERIFICATION_VERSION, unverified }];
}

function toFinding(article: Article, { passage }: PairedParagraph, trouble: NoteTrouble): Finding {
  const { must: rule, message, expected, help, severity = 'error' } = trouble;
  const offset = article.offsetByPlace[passage.place] ?? 0;
  return {
    rule,
    severity,
    place: placeInPassage(article, passage.place, trouble),
    about: { address: `${article.id}#${passage.place}`, offset },
    message,
    expected,
    help,
  };
}
