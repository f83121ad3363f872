import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/escape-html.ts';

test('What HTML and XML read as mark-up is escaped, once each time.', () => {
  expect(escapeHtml('<a href="x">&amp; \'b\'</a>')).toBe(
    "&lt;a href=&quot;x&quot;&gt;&amp;amp; 'b'&lt;/a&gt;",
  );
});
