import { join } from 'node:path';
import type { Book } from '../book/book.ts';
import { fingerprintBook } from '../book/record/record-book.ts';
import type { Chapter } from '../chapters/chapter.ts';
import { ContentError } from '../files/content-error.ts';
import type { Finding } from '../files/finding.ts';
import { placeAt } from '../files/source-file.ts';
import { UsageError } from '../files/usage-error.ts';
import { writeFile } from '../files/write-file.ts';
import { listCorrected } from '../ledger/list-corrected.ts';
import { EDITIONS_FOLDER } from '../ledger/load-editions.ts';
import type { EdtfDate } from '../text/edtf-date.ts';
import { nextVersion, type VersionStep } from '../text/version.ts';
import { compareStates, type StatementChange } from './compare-states.ts';
import { formatEdition, formatState } from './format-edition.ts';
import { stateBook } from './state-book.ts';

/** What an edition is closed with. */
export interface EditionOptions {
  readonly step: VersionStep;
  readonly date: EdtfDate;
  /** What changed, in words for readers. */
  readonly changes: readonly string[];
}

/** An edition that was closed. */
export interface ClosedEdition {
  readonly version: string;
  readonly fingerprint: string;
  /** Against the edition before; empty for the first. */
  readonly changed: readonly StatementChange[];
  /** Paths of the files written, from the content folder. */
  readonly written: readonly string[];
}

/** Closes an edition of a book in which the checks find no error: puts it on record, and writes its version into `book.yaml` and its day into the chapters that changed in substance. Throws a UsageError where the edition before is younger, and a ContentError where a correction or a withdrawal names another edition. */
export async function closeEdition(
  book: Book,
  content: string,
  options: EditionOptions,
): Promise<ClosedEdition> {
  const { step, date, changes } = options;
  const version = nextVersion(book.meta.version, step);
  const before = book.editions.at(-1);
  if (before && date.earliest < before.date.earliest)
    throw new UsageError(
      `Edition ${before.version} is of ${before.date.edtf}: one of ${date.edtf} cannot follow it. Give another day with --date.`,
    );
  const others = findOtherEditions(book, version);
  if (others.length > 0) throw new ContentError(others);
  const state = stateBook(book);
  const changed = before ? compareStates(before, state) : [];
  const revised = reviseChapters(book, changed, version, date);
  const fingerprint = fingerprintBook({ ...book, meta: { ...book.meta, version }, chapters: revised });
  const files: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      revised
        .filter((chapter) => !book.chapters.includes(chapter))
        .map(({ source }) => [source.path, withRevised(source.text, date)]),
    ),
    'book.yaml': withVersion(book.sourceByPath['book.yaml']!.text, version),
    [`${EDITIONS_FOLDER}/${version}.json`]: formatState(state),
    [`${EDITIONS_FOLDER}/${version}.yaml`]: formatEdition({ version, date, changes, fingerprint }),
  };
  for (const [path, text] of Object.entries(files)) await writeFile(join(content, path), text);
  return { version, fingerprint, changed, written: Object.keys(files) };
}

/** What is not on record yet is of the edition that is closed now. */
function findOtherEditions({ corrections, withdrawals, editions, sourceByPath }: Book, version: string) {
  const known = new Set([...editions.map((edition) => edition.version), version]);
  return [...corrections, ...withdrawals]
    .filter(({ edition }) => !known.has(edition))
    .map(({ file, offset, statement, edition }): Finding => ({
      rule: 'correction-resolves',
      severity: 'error',
      place: placeAt(sourceByPath[file]!, offset),
      message: `What is said here of ${statement} is of edition ${edition}, and the one that is closed now is ${version}.`,
      expected: `Edition ${version}.`,
      help: `Write edition: "${version}", or close an edition with another step.`,
    }));
}

/** A chapter changed in substance where a statement came, went, or was corrected: to word it better is none. */
function reviseChapters(
  { chapters, corrections }: Book,
  changed: readonly StatementChange[],
  version: string,
  date: EdtfDate,
): readonly Chapter[] {
  const corrected = new Set(corrections.filter(({ edition }) => edition === version).flatMap(listCorrected));
  const pages = new Set(
    changed
      .filter(({ kind, address }) => kind === 'added' || kind === 'withdrawn' || corrected.has(address))
      .map(({ page }) => page),
  );
  return chapters.map((chapter) =>
    pages.has(`chapters/${chapter.slug}/`) ? { ...chapter, revised: date } : chapter,
  );
}

function withRevised(text: string, { edtf }: EdtfDate): string {
  const end = text.indexOf('\n---', 3);
  const [front, rest] = [text.slice(0, end), text.slice(end)];
  const line = `revised: ${edtf}`;
  return (/^revised:/m.test(front) ? front.replace(/^revised:.*$/m, line) : `${front}\n${line}`) + rest;
}

function withVersion(text: string, version: string): string {
  return text.replace(/^version:.*$/m, `version: "${version}"`);
}
