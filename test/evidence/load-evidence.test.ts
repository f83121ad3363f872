import { expect, test } from 'vitest';
import { loadQuestions } from '../../src/evidence/load-questions.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

test('The questions of the stock book are read, with every account.', async () => {
  const { questions, source, findings } = await loadQuestions(STOCK_BOOK);
  expect(questions.map(({ id, accounts }) => [id, accounts.map(({ value }) => value)])).toEqual([
    ['hull', ['yes', 'no']],
    ['room', ['40', '36']],
  ]);
  expect(questions[0]).toMatchObject({ file: 'questions.yaml', offset: source!.text.indexOf('id: hull') });
  expect(findings).toEqual([]);
});

test('A book without questions has none, and no finding.', async () => {
  expect(await loadQuestions(await layBook({ removed: ['questions.yaml'] }))).toEqual({
    questions: [],
    source: undefined,
    findings: [],
    unreadable: [],
  });
});

test('One account is no question.', async () => {
  const text =
    '- id: a\n  question: Why?\n  accounts:\n    - { value: x, voice: y, passage: z, as-of: 1998 }\n';
  const { findings, unreadable } = await loadQuestions(await layBook({ texts: { 'questions.yaml': text } }));
  expect(unreadable).toEqual(['questions']);
  expect(findings.map(({ message }) => message).join('\n')).toContain('a question has at least two accounts');
});
