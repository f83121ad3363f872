import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import type { BookMeta } from '../../../src/book/book.ts';
import { timeToRead } from '../../../src/outputs/site/time-to-read.ts';

function timeOf(words: number, language = 'en'): string {
  const text = `${'word '.repeat(words - 1)}word. {#s-12345}`;
  const prose = parseMarkdown({ path: 'a.md', text });
  return timeToRead({ prose }, { meta: { language } as BookMeta });
}

test('A text takes a minute for two hundred words, never less than one, in the words of its language.', () => {
  expect(timeOf(1)).toBe('1 minute');
  expect(timeOf(1100)).toBe('6 minutes');
  expect(timeOf(1100, 'de')).toBe('6 Minuten');
});
