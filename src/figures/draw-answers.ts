import { answerWords, type Answer, type AnsweredQuestion, type AnswersSource } from './answers-source.ts';
import { drawText, fine } from './draw-text.ts';
import { drawItem, type Drawing } from './frame-drawing.ts';
import { wrapText } from './measure-text.ts';
import type { Sheet } from './sheet.ts';
import { stackParts, type DrawnPart } from './stack-parts.ts';

/** Where questions and the columns of the articles stand. */
interface Grid {
  readonly source: AnswersSource;
  readonly sheet: Sheet;
  readonly leading: number;
  /** Room of the questions. */
  readonly room: number;
  /** Width of a column. */
  readonly column: number;
  /** True where columns are wide enough for the names of the articles. */
  readonly isNamed: boolean;
}

/** Draws a line for each question and a column for each article, with what the article does with it: a dot where it says something, a barred ring where it denies, nothing where it is silent, dashes where it was published too early to know. */
export function drawAnswers(source: AnswersSource, sheet: Sheet): Drawing {
  const isNamed = sheet.name === 'wide';
  const all = isNamed
    ? sheet.width * 0.5
    : Math.min(sheet.width / 2, source.articles.length * sheet.letter * 2.2);
  const column = all / source.articles.length;
  const leading = sheet.letter * 1.32;
  const grid = { source, sheet, leading, room: sheet.width - all - sheet.letter, column, isNamed };
  const groups = [...Map.groupBy(source.questions, ({ under }) => under)];
  const parts = groups.flatMap(([under, questions]) =>
    sheet.name === 'paper' ? drawChunks(under, questions, grid) : drawGroup(under, questions, grid),
  );
  return { sheet, parts: isNamed ? parts : [drawKey(grid), ...parts] };
}

function drawGroup(
  under: string,
  [first, ...others]: readonly AnsweredQuestion[],
  grid: Grid,
): readonly DrawnPart[] {
  return [
    stackParts([drawHead(under, grid), drawQuestion(first!, grid)]),
    ...others.map((question) => drawQuestion(question, grid)),
  ];
}

/** No page begins with lines whose columns have no heads, or with a last line alone: a long group is cut into parts of a few lines, about as long, with the heads at hand for each. */
function drawChunks(under: string, questions: readonly AnsweredQuestion[], grid: Grid): readonly DrawnPart[] {
  const mostInChunk = 4;
  const count = Math.ceil(questions.length / mostInChunk);
  const startOf = (at: number) => Math.round((at * questions.length) / count);
  const head = drawHead(under, grid);
  return Array.from({ length: count }, (_, at) => {
    const chunk = questions.slice(startOf(at), startOf(at + 1));
    const lines = chunk.map((question) => drawQuestion(question, grid));
    return at === 0 ? stackParts([head, ...lines]) : { ...stackParts(lines), carried: head };
  });
}

function middleOf(at: number, { sheet, column, source }: Grid): number {
  return sheet.width - (source.articles.length - at - 0.5) * column;
}

/** The numbers by which columns without room for names go. */
function drawKey({ source, leading, sheet }: Grid): DrawnPart {
  const { articles } = source;
  const numbers = articles.map((_, at) => String(at + 1));
  const svg = [
    drawText(numbers, { x: 0, y: leading, name: 'month', leading }),
    drawText(articles, { x: sheet.letter * 1.2, y: leading, name: 'title', leading }),
  ].join(' ');
  const label = articles.map((article, at) => `${at + 1} ${article}`).join(', ');
  return drawItem(sheet, { label, part: { svg, height: leading * (articles.length + 0.5) } });
}

function drawHead(under: string, grid: Grid): DrawnPart {
  const { source, sheet, leading, room, column, isNamed } = grid;
  const lines = under === '' ? [] : wrapText(under, sheet.letter * 1.2, room);
  const heads = source.articles.map((article, at) =>
    isNamed ? wrapText(article, sheet.letter, column - sheet.letter * 0.5) : [String(at + 1)],
  );
  const rows = Math.max(lines.length * 1.2, ...heads.map(({ length }) => length));
  const last = leading * (0.9 + rows);
  const svg = [
    drawText(lines, {
      x: 0,
      y: last - (lines.length - 1) * leading * 1.2,
      name: 'head',
      leading: leading * 1.2,
    }),
    ...heads.map((head, at) => {
      const y = last - (head.length - 1) * leading;
      return drawText(head, { x: middleOf(at, grid), y, name: 'month', leading, anchor: 'middle' });
    }),
  ];
  return { svg: svg.join(' '), height: last + leading * 0.3 };
}

function drawQuestion({ id, question, answers }: AnsweredQuestion, grid: Grid): DrawnPart {
  const { source, sheet, leading, room } = grid;
  const { letter, width } = sheet;
  const lines = wrapText(question, letter, room);
  const height = Math.max(leading * (lines.length + 0.55), letter * 1.75);
  const y = leading;
  const marks = answers.map((given, at) => drawMarks(given, middleOf(at, grid), y - letter * 0.32, grid));
  const articlesByAnswer = Map.groupBy(source.articles, (_, at) => answerWords(answers[at]!, source));
  const said = [...articlesByAnswer].map(([words, articles]) => `${words}: ${articles.join(', ')}`);
  const rule = `<path class="rule" d="M0 ${fine(height - 0.5)}H${fine(width)}"/>`;
  const svg = `${drawText(lines, { x: 0, y, name: 'title', leading })}${marks.join('')}${rule} `;
  const label = `${question} ${said.join('; ')}`;
  return drawItem(sheet, { href: `#question-${id}`, label, part: { svg, height } });
}

/** One mark in the middle of its column, or two side by side. */
function drawMarks(answers: readonly Answer[], x: number, y: number, { sheet, column }: Grid): string {
  const radius = Math.min(sheet.letter * 0.36, column / 5);
  const apart = answers.length > 1 ? radius * 1.25 : 0;
  return answers.map((answer, at) => drawMark(answer, x + (at * 2 - 1) * apart, y, radius)).join('');
}

function drawMark(answer: Answer, x: number, y: number, radius: number): string {
  const circle = (name: string) =>
    `<circle class="${name}" cx="${fine(x)}" cy="${fine(y)}" r="${fine(radius)}"/>`;
  if (answer === 'says') return circle('time');
  if (answer === 'denies')
    return `${circle('ring')}<path class="ring" d="M${fine(x - radius * 1.3)} ${fine(y)}h${fine(radius * 2.6)}"/>`;
  if (answer === 'silent') return '';
  return `<path class="dashes" d="M${fine(x - radius * 2)} ${fine(y)}h${fine(radius * 4)}"/>`;
}
