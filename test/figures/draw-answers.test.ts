import { describe, expect, test } from 'vitest';
import type { Answer, AnswersSource } from '../../src/figures/answers-source.ts';
import { drawAnswers } from '../../src/figures/draw-answers.ts';
import { frameDrawing } from '../../src/figures/frame-drawing.ts';
import { sheetsFor } from '../../src/figures/sheet.ts';

const [wide, narrow] = sheetsFor('screen');
const [reader] = sheetsFor('epub');

function source(...answers: readonly (readonly Answer[])[]): AnswersSource {
  return {
    articles: answers.map((_, at) => `Article ${'ABCD'[at]}`),
    questions: [{ id: 'hull', question: 'Was the hull rotten?', under: 'The hull', answers }],
    words: { says: 'says', denies: 'denies', silent: 'silent', before: 'too early' },
  };
}

const all = source(['says'], ['says', 'denies'], ['silent'], ['before']);

function draw(told: AnswersSource, sheet = wide!): string {
  return frameDrawing(drawAnswers(told, sheet), 'Questions', 'answers');
}

function linesIn(piece: string): number {
  return piece.split('Was the hull rotten? says').length - 1;
}

describe('The figure of questions by article', () => {
  test('says of each question what every article does with it, and leads there.', () => {
    const label =
      'Was the hull rotten? says: Article A; says, denies: Article B; silent: Article C; too early: Article D';
    expect(draw(all)).toContain(`<a href="#question-hull" aria-label="${label}">`);
  });

  test.each([
    ['says', 1, 0, 0],
    ['denies', 0, 2, 0],
    ['silent', 0, 0, 0],
    ['before', 0, 0, 1],
  ] as const)('draws that an article %s with a form of its own.', (answer, dots, rings, dashes) => {
    const svg = draw(source([answer]));
    const count = (name: string) => svg.split(`class="${name}"`).length - 1;
    expect([count('time'), count('ring'), count('dashes')]).toEqual([dots, rings, dashes]);
  });

  test('sets two marks side by side where an article both says and denies.', () => {
    const [dot, ring] = [...draw(source(['says', 'denies'])).matchAll(/<circle[^>]* cx="([\d.]+)"/g)];
    expect(Number(ring![1]) - Number(dot![1])).toBeGreaterThan(8);
  });

  test('names the articles over their columns, and where there is no room numbers them.', () => {
    expect(draw(all)).toMatch(/text-anchor="middle">Article A</);
    expect(draw(all, narrow)).toContain('1 Article A');
    expect(draw(all, narrow)).toMatch(/text-anchor="middle">1</);
  });

  test('may end a page behind every few lines, never before the last, and goes on overleaf under the same heads.', () => {
    const [paper] = sheetsFor('print');
    const drawn = (count: number) => {
      const [asked] = all.questions;
      const told = { ...all, questions: Array.from({ length: count }, () => asked!) };
      return draw(told, paper!).split('<div class="piece').slice(2);
    };
    expect(drawn(9).map(linesIn)).toEqual([3, 3, 3]);
    expect(drawn(5).map(linesIn)).toEqual([3, 2]);
    expect(drawn(5).map((piece) => piece.includes('carried'))).toEqual([false, true]);
  });

  test('is for reading systems a picture for each question, with an id by which its page is found.', () => {
    const told = { ...all, questions: [...all.questions, { ...all.questions[0]!, id: 'crew' }] };
    const ids = [...draw(told, reader).matchAll(/ id="(answers-[^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['answers-question-hull', 'answers-question-crew']);
  });
});
