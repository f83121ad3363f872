import { expect, test } from 'vitest';
import type { Finding } from '../../src/files/finding.ts';
import { formatFinding } from '../../src/files/format-finding.ts';
import { placeAt, placeOf } from '../../src/files/source-file.ts';

function finding(place: Finding['place']): Finding {
  return {
    rule: 'citation-resolves',
    severity: 'error',
    place,
    message: 'There is no article `afp-2012`.',
    expected: 'One of: afp-2021.',
    help: 'Did you mean `@afp-2021`?',
  };
}

/** The words above the caret. */
function underlined(formatted: string): string {
  const lines = formatted.split('\n');
  const carets = lines.findIndex((line) => /^ +\| +\^+$/.test(line));
  const [from, to] = [lines[carets]!.indexOf('^'), lines[carets]!.lastIndexOf('^') + 1];
  return lines[carets - 1]!.slice(from, to);
}

test('A finding says what, where, what was expected and what to do, with a caret under the place.', () => {
  const text = `${'\n'.repeat(11)}Mali bought [@afp-2012, para. 3].`;
  expect(formatFinding(finding(placeOf({ path: 'chapters/a.md', text }, '@afp-2012')))).toBe(
    [
      'error: There is no article `afp-2012`.  [citation-resolves]',
      '  --> chapters/a.md:12:14',
      '   |',
      '12 | Mali bought [@afp-2012, para. 3].',
      '   |              ^^^^^^^^^',
      '   = expected: One of: afp-2021.',
      '   = help: Did you mean `@afp-2021`?',
    ].join('\n'),
  );
});

test.each([0, 30, 41, 60, 99, 100, 140, 500, 993])(
  'A long line is shown around the place, caret still under it: from %i.',
  (offset) => {
    const text =
      `${'word '.repeat(200)}`.slice(0, offset) + 'HERE' + 'word '.repeat(200).slice(0, 996 - offset);
    const formatted = formatFinding(finding(placeAt({ path: 'a', text }, offset, 4)));
    expect(underlined(formatted)).toBe('HERE');
    expect(Math.max(...formatted.split('\n').map((line) => line.length))).toBeLessThan(110);
  },
);

test('No caret stands beyond the words shown.', () => {
  for (const offset of [0, 30, 200, 990]) {
    const place = placeAt({ path: 'a', text: 'x'.repeat(1000) }, offset, 1000);
    const [words, carets] = formatFinding(finding(place)).split('\n').slice(3, 5);
    expect(carets!.trimEnd()).toHaveLength(words!.length);
  }
});

test('What the cited notes say stands between the line and what was expected.', () => {
  const cited = [{ name: 'afp-2021, para. 3', text: 'Lavrov said so.' }];
  const formatted = formatFinding({ ...finding(placeAt({ path: 'a', text: 'ab' }, 0)), cited });
  expect(formatted).toContain('^\n  = afp-2021, para. 3: Lavrov said so.\n  = expected');
});

test('A place without a line shows none.', () => {
  const formatted = formatFinding(finding(placeAt({ path: 'book.yaml', text: '' }, 0)));
  expect(formatted).toContain('--> book.yaml:1:1');
  expect(formatted).not.toContain('^');
});

test('The end of a line can be underlined, and the first place of a file that begins with an empty line.', () => {
  expect(formatFinding(finding(placeAt({ path: 'a', text: 'ab' }, 2)))).toContain('\n  |   ^\n');
  expect(() => formatFinding(finding(placeAt({ path: 'a', text: '\nb' }, 0)))).not.toThrow();
});

test('What could command a terminal is not printed.', () => {
  const formatted = formatFinding({
    ...finding(placeAt({ path: 'a', text: 'ab' }, 0)),
    message: 'a\u001B[31mb\u009B',
  });
  expect(formatted).toContain('a�[31mb�');
});
