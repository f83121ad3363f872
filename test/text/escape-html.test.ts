import { expect, test } from 'vitest';
import { escapeHtml, unescapeHtml } from '../../src/text/escape-html.ts';

test('What HTML and XML read as mark-up is escaped, once each time.', () => {
  expect(escapeHtml('<a href="x">&amp; \'b\'</a>')).toBe(
    "&lt;a href=&quot;x&quot;&gt;&amp;amp; 'b'&lt;/a&gt;",
  );
});

test('What was escaped is had back as it was.', () => {
  const text = '<a href="x">&amp;lt; & \'b\'</a>';
  expect(unescapeHtml(escapeHtml(text))).toBe(text);
});
