import { expect, test } from 'vitest';
import { formatAnnotation } from '../../src/checks/format-annotation.ts';
import { placeAt } from '../../src/files/source-file.ts';

test('What has a meaning in a workflow command is escaped, in the path as in the message.', () => {
  const place = placeAt({ path: 'chapters/a:b,c.md', text: 'one\ntwo boats' }, 4, 3);
  const finding = { place, message: '50 % of\nthem', expected: 'All.', help: 'Count.' };
  expect(formatAnnotation({ rule: 'figure-is-in-source', severity: 'error', ...finding }, 'books/x')).toBe(
    '::error file=books/x/chapters/a%3Ab%2Cc.md,line=2,col=1,endColumn=4,title=figure-is-in-source::50 %25 of%0Athem%0AExpected: All.%0ACount.',
  );
});
