import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBook } from '../../src/book/build-book.ts';
import { collectStatements, fingerprintOf } from '../../src/editions/collect-statements.ts';
import { countReadings } from '../../src/editions/count-readings.ts';
import { loadReadings } from '../../src/editions/load-readings.ts';
import { recordReading } from '../../src/editions/record-reading.ts';
import { ContentError } from '../../src/files/content-error.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';

const HANDED_IN = `reader: A fresh reader
task: every sentence against the articles
date: 1998-03-01
read:
  - { statement: s-tern, said: supported }
  - { statement: question-room, said: unclear, remark: Whose count?, kept-because: The voice stands beside it. }
  - { statement: mail-1998#2, said: overstated, remark: Too sure. }
`;

async function recordIn(content: string, text = HANDED_IN): Promise<string> {
  return recordReading({ path: 'fresh.yaml', text }, await buildBook(content), content);
}

test('Everything that the book states has an address and a text: sentences, notes and entries of the data.', async () => {
  const statements = collectStatements(await buildBook(STOCK_BOOK));
  const ids = [...statements.keys()];
  for (const id of ['s-tern', 'courier-1997#1', 'question-hull', 'kept-apart-two-rooms', 'entry-ferry']) {
    expect(ids).toContain(id);
  }
  expect(statements.get('s-tern')).toContain('taken out of service on 3\u00A0March 1997');
  expect(statements.get('s-tern')).toContain('[@courier-1997, para. 1]');
  expect([...statements.values()].every((text) => text !== '' && !text.includes('"offset"'))).toBe(true);
});

test('Words alone make a fingerprint: neither kinds of space nor how a letter is composed.', () => {
  expect(fingerprintOf('on 3\u00A0March,\n Ke\u0301ita')).toBe(fingerprintOf('on 3 March, K\u00E9ita'));
  expect(fingerprintOf('on 3 March')).not.toBe(fingerprintOf('on 4 March'));
});

test('A reading is recorded with what each statement was when it was read, and counted.', async () => {
  const content = await layBook();
  expect(await recordIn(content)).toBe(join('records/readings', 'fresh.yaml'));
  const { records, findings } = await loadReadings(content);
  expect(findings).toEqual([]);
  const counted = countReadings(await buildBook(content), records);
  expect(counted.readAsTheyStand).toBe(3);
  expect(counted.statements).toBeGreaterThan(20);
  expect(counted.readings).toMatchObject([{ read: 3, remarked: 2, changed: 0 }]);
  expect(counted.readings[0]!.kept.map(({ keptBecause }) => keptBecause)).toEqual([
    'The voice stands beside it.',
    undefined,
  ]);
});

test('A statement whose words have changed since is no longer read as it stands; one that merely moved in its file is.', async () => {
  const content = await layBook();
  await recordIn(content);
  const text = await readFile(join(content, 'articles/mail-1998.yaml'), 'utf8');
  const questions = await readFile(join(content, 'questions.yaml'), 'utf8');
  const changed = await layBook({
    texts: {
      'articles/mail-1998.yaml': text.replace('as 36 passengers', 'as about 36 passengers'),
      'questions.yaml': `# Moved by a line.\n${questions}`,
    },
  });
  const { records } = await loadReadings(content);
  const counted = countReadings(await buildBook(changed), records);
  expect(counted.readAsTheyStand).toBe(2);
  expect(counted.readings).toMatchObject([{ read: 3, remarked: 2, changed: 1 }]);
});

test('A reading of a statement that is not there is refused with its place, and nothing is written.', async () => {
  const content = await layBook();
  const text = HANDED_IN.replace('s-tern', 's-tarn').replace('question-room', 'question-roof');
  const error = await recordIn(content, text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ContentError);
  expect((error as ContentError).findings).toMatchObject([
    { place: { file: 'fresh.yaml', line: 5, column: 18 }, help: 'Did you mean `s-tern`?' },
    { place: { file: 'fresh.yaml', line: 6, column: 18 }, help: 'Did you mean `question-room`?' },
  ]);
  expect((await loadReadings(content)).records).toEqual([]);
});

test('A reading that says what no reader can say is refused.', async () => {
  const content = await layBook();
  const error = await recordIn(content, HANDED_IN.replace('said: unclear', 'said: verified')).catch(
    (thrown: unknown) => thrown,
  );
  expect((error as ContentError).findings).toMatchObject([{ rule: 'value-is-valid', place: { line: 6 } }]);
});
