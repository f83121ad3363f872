import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Book } from '../book/book.ts';
import { buildBook } from '../book/build-book.ts';
import { collectHeads } from '../checks/collect-heads.ts';
import { layEvidence } from '../checks/evidence.ts';
import { collectProse, type ProseText } from '../checks/prose-text.ts';
import type { Rule, RuleFinding } from '../checks/rule.ts';
import { RULES } from '../checks/rules.ts';
import { NOTHING_ACCEPTED } from '../editions/load-accepted.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Statement } from '../markdown/statement.ts';
import { createNameFinder } from '../registers/find-names.ts';
import { KIND_IDS, oughtToFind } from './kinds.ts';
import type { Span, WrongChange } from './wrong-change.ts';

/** What came of a wrong change: `caught` by a rule that ought to, on the place of the change; or `unreadable`, where the file could not be read any more. */
export interface TriedChange extends WrongChange {
  readonly outcome: 'caught' | 'missed' | 'unreadable';
  /** The words that gave way. */
  readonly was: string;
}

/** Makes wrong changes to a book, one at a time, in a copy of the changed file alone, and holds what has changed in it against the rules that ought to find it. */
export async function tryChanges(
  book: Book,
  changes: readonly WrongChange[],
): Promise<readonly TriedChange[]> {
  const folder = await mkdtemp(join(tmpdir(), 'trial-'));
  try {
    await writeFile(join(folder, 'book.yaml'), book.sourceByPath['book.yaml']!.text);
    const tried: TriedChange[] = [];
    const before = new Map<string, Judged>();
    for (const change of changes) {
      const source = book.sourceByPath[change.path]!;
      const part = partOf(source, change.start);
      const key = `${source.path} ${part.start}`;
      const unchanged = before.get(key) ?? (await judge(folder, book, source, part, NOTHING));
      before.set(key, unchanged);
      tried.push(await tryChange(folder, book, change, part, unchanged));
    }
    return tried;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a file, or one entry of it, says, and what is wrong in it. */
interface Judged {
  readonly statements: ReadonlySet<string>;
  readonly found: readonly (RuleFinding & Pick<Rule, 'id' | 'testsParts'>)[];
  readonly isReadable: boolean;
}

const NOTHING: Judged = { statements: new Set(), found: [], isReadable: true };

async function tryChange(
  folder: string,
  book: Book,
  change: WrongChange,
  part: Span,
  unchanged: Judged,
): Promise<TriedChange> {
  const source = book.sourceByPath[change.path]!;
  const { start, end, replacement, within, kind } = change;
  const text = source.text.slice(0, start) + replacement + source.text.slice(end);
  const longer = replacement.length - (end - start);
  const changed = { ...source, text };
  const judged = await judge(folder, book, changed, { ...part, end: part.end + longer }, unchanged);
  const known = new Set(unchanged.found.map(keyOf));
  const on = within ? { ...within, end: within.end + longer } : { start, end: start + replacement.length };
  const isCaught = judged.found.some(
    (finding) => oughtToFind(finding, kind) && !known.has(keyOf(finding)) && stands(finding, on, changed),
  );
  const outcome = !judged.isReadable ? 'unreadable' : isCaught ? 'caught' : 'missed';
  return { ...change, outcome, was: source.text.slice(start, end) };
}

/** The entry around a place in a list, and the whole file where it is prose. */
function partOf({ path, text }: SourceFile, at: number): Span {
  if (!path.endsWith('.yaml')) return { start: 0, end: text.length };
  const start = Math.max(0, text.lastIndexOf('\n- ', at) + 1);
  const next = text.indexOf('\n- ', at);
  return { start, end: next === -1 ? text.length : next + 1 };
}

/** Reads a file with all outside of one part of it blank, and holds the statements that are not among those known against every rule that ought to find a change, beside the articles and the names of the book. */
async function judge(
  folder: string,
  book: Book,
  source: SourceFile,
  { start, end }: Span,
  known: Judged,
): Promise<Judged> {
  const { text, path } = source;
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, blank(text.slice(0, start)) + text.slice(start, end) + blank(text.slice(end)));
  const alone = await buildBook(folder);
  await rm(file);
  const findNames = createNameFinder(book.registers);
  const all = collectProse(alone);
  const texts = [...all, ...collectHeads(alone, all)].map((one) => onlyNew(one, known));
  const whole = {
    ...alone,
    articles: book.articles,
    articleById: book.articleById,
    registers: book.registers,
  };
  const evidence = layEvidence(whole, texts, findNames);
  // A note that was accepted otherwise would catch everything.
  const checked = { book: whole, texts, findNames, evidence, accepted: NOTHING_ACCEPTED };
  return {
    statements: new Set(texts.flatMap(statementKeys)),
    found: FINDING.filter(isFor(book.meta.language)).flatMap(({ id, testsParts, check }) =>
      check(checked).map((finding) => ({ ...finding, id, ...(testsParts && { testsParts }) })),
    ),
    isReadable: alone.unreadable.length === 0,
  };
}

/** The rules that ought to find a kind of change: what others find does not count. */
const FINDING = RULES.filter((rule) => KIND_IDS.some((kind) => oughtToFind(rule, kind)));

function isFor(written: string) {
  return ({ language }: Rule) => language === undefined || language === written.split('-')[0];
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function onlyNew(text: ProseText, { statements }: Judged): ProseText {
  const blocks = text.prose.blocks.map((block) => ({
    ...block,
    statements: block.statements.filter((statement) => !statements.has(statementKey(text, statement))),
  }));
  return { ...text, prose: { ...text.prose, blocks } };
}

function statementKeys(text: ProseText): readonly string[] {
  return text.prose.blocks.flatMap(({ statements }) => statements.map((one) => statementKey(text, one)));
}

function statementKey({ address }: ProseText, { id, text, citations }: Statement): string {
  return [id || address, text, ...citations.map(({ written }) => written)].join('|');
}

function keyOf({ id, message, place: { excerpt, column, length } }: Judged['found'][number]): string {
  return [id, message, excerpt.slice(column - 1, column - 1 + length)].join('|');
}

/** Whether a finding's words and a span of the file have a sign in common. */
function stands({ place }: RuleFinding, { start, end }: Span, { text }: SourceFile): boolean {
  const from =
    text.split('\n', place.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
  return from < Math.max(end, start + 1) && start < from + place.length;
}
