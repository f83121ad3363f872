import type { Finding } from './finding.ts';

/** Formats a finding as a message of several lines: rule, place, the line with a caret, what was expected, what to do. Control characters, which could command a terminal, are replaced. */
export function formatFinding(finding: Finding): string {
  const { place, severity, rule, message, cited = [], expected, help } = finding;
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  const { text, caret } = window(place.excerpt, place.column, place.length);
  const quoted = place.excerpt === '' ? [] : [`${gutter} |`, `${number} | ${text}`, `${gutter} | ${caret}`];
  return [
    `${severity}: ${message}  [${rule}]`,
    `${gutter}--> ${place.file}:${place.line}:${place.column}`,
    ...quoted,
    ...cited.map((note) => `${gutter} = ${note.name}: ${note.text}`),
    `${gutter} = expected: ${expected}`,
    `${gutter} = help: ${help}`,
  ]
    .join('\n')
    .replace(/[^\P{Cc}\t\n]/gu, '�');
}

/** A paragraph is one line in the source: at most 100 characters of it are shown around the place. */
function window(line: string, column: number, length: number): { text: string; caret: string } {
  const from = line.length <= 100 ? 0 : Math.max(0, column - 41);
  const head = from > 0 ? '…' : '';
  const tail = line.length > from + 100 ? '…' : '';
  const text = head + line.slice(from, from + 100) + tail;
  const carets = '^'.repeat(Math.max(1, Math.min(length, text.length - (column - 1 - from + head.length))));
  return { text, caret: ' '.repeat(column - 1 - from + head.length) + carets };
}
