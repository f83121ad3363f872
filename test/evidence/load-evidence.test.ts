import { expect, test } from 'vitest';
import { loadEvidence } from '../../src/evidence/load-evidence.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

test('The questions of the stock book are read, with every account and where it stands.', async () => {
  const { questions, sources, findings } = await loadEvidence(STOCK_BOOK);
  expect(questions.map(({ id, accounts }) => [id, accounts.map(({ value }) => value)])).toEqual([
    ['hull', ['yes', 'no']],
    ['room', ['40', '36']],
  ]);
  const { text } = sources.find(({ path }) => path === 'questions.yaml')!;
  const [hull] = questions;
  expect(hull).toMatchObject({ file: 'questions.yaml', offset: text.indexOf('id: hull'), differs: ['fact'] });
  expect(hull!.accounts.map(({ offset }) => text.slice(offset, offset + 14))).toEqual([
    '{ value: "yes"',
    '{ value: "no",',
  ]);
  expect(findings).toEqual([]);
});

test('A book without such files has nothing of the kind, and no finding.', async () => {
  const removed = ['questions.yaml', 'kept-apart.yaml'];
  expect(await loadEvidence(await layBook({ removed }))).toEqual({
    questions: [],
    keptApart: [],
    unknowns: [],
    excuses: [],
    sources: [],
    findings: [],
    unreadable: [],
  });
});

test('One account is no question.', async () => {
  const text =
    '- id: a\n  question: Why?\n  differs: [fact]\n  accounts:\n    - { value: x, voice: y, passage: z, as-of: 1998 }\n';
  const { findings, unreadable } = await loadEvidence(await layBook({ texts: { 'questions.yaml': text } }));
  expect(unreadable).toEqual(['questions']);
  expect(findings.map(({ message }) => message).join('\n')).toContain('a question has at least two accounts');
});
