import { placeAt } from '../../files/source-file.ts';
import type { Statement } from '../../markdown/statement.ts';
import { PART_RULES } from '../part-rules.ts';
import { statementsOf, type ProseText } from '../prose-text.ts';
import type { CheckedBook, Rule, RuleFinding } from '../rule.ts';

/** What we infer holds no figure, date, name, designation or quotation that the notes of its premises lack, and is at most one sentence in ten. */
export const inferenceAddsNothing: Rule = {
  id: 'inference-adds-nothing',
  severity: 'error',
  testsParts: true,
  why: 'An inference joins what was read: with a fact of its own it is a claim, and with too many of them a book is ours and not the articles’.',
  good: 'He may have meant help other than arms, and his words are in the cited note',
  bad: 'He may have meant the 12 tanks, and no cited note has tanks or 12',
  check: (checked) => [...additions(checked), ...tooMany(checked)],
};

function additions(checked: CheckedBook): readonly RuleFinding[] {
  const evidence = checked.evidence.filter(({ statement }) => statement.kind === 'inference');
  const { language } = checked.book.meta;
  return PART_RULES.filter((rule) => !rule.language || language.split('-')[0] === rule.language)
    .flatMap(({ check }) => check({ ...checked, evidence }))
    .map((finding) => ({
      ...finding,
      message: `This inference adds to its premises: ${finding.message}`,
    }));
}

interface InferenceAt {
  readonly statement: Statement;
  readonly text: ProseText;
}

function tooMany({ book, texts }: CheckedBook): readonly RuleFinding[] {
  const chapters = texts.filter(({ kind }) => kind === 'chapter');
  const title = ({ source }: ProseText) =>
    [...book.chapters, ...Object.values(book.pageBySlug)].find((one) => one.source === source)?.title ??
    source.path;
  const found = chapters.flatMap((text) => beyond([text], `“${title(text)}”`));
  // A book of short chapters may have too many where none of them has.
  return found.length > 0 ? found : beyond(chapters, 'the book');
}

/** Any chapter may have one. */
function beyond(texts: readonly ProseText[], where: string): readonly RuleFinding[] {
  const all = texts.flatMap((text) =>
    statementsOf(text)
      .filter(({ text: words }) => words !== '')
      .map((statement): InferenceAt => ({ statement, text })),
  );
  const inferences = all.filter(({ statement }) => statement.kind === 'inference');
  const most = Math.max(1, Math.floor(all.length / 10));
  const first = inferences[most];
  if (!first) return [];
  const { statement, text } = first;
  return [
    {
      place: placeAt(text.source, statement.offset, Math.min(statement.text.length, 60)),
      message: `Of the ${all.length} sentences of ${where}, ${inferences.length} are our inferences.`,
      expected: `At most one in ten: ${most}.`,
      help: `Take out ${inferences.length - most}, or say what the articles say in its place.`,
    },
  ];
}
