const ESCAPE = /\\(?:(?<octal>[0-7]{1,3})|(?<letter>[^]))/gu;
const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  // A line of the file that goes on in the next.
  '\n': '',
};

/**
 * Returns the text of a string as a PDF writes it, `<FEFF0041>` or `(A)` (ISO 32000-1, 7.3.4, 7.9.2). The browser writes text
 * in UTF-16 or in ASCII; any other sign becomes U+FFFD.
 */
export function decodeText(written: string): string {
  const inner = written.slice(1, -1);
  const bytes = written.startsWith('<') ? Buffer.from(inner, 'hex') : Buffer.from(unescaped(inner), 'latin1');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (_, octal: string | undefined, letter: string) =>
    octal === undefined ? (LETTERS[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
}
