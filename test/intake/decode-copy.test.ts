import { expect, test } from 'vitest';
import { decodeCopy } from '../../src/intake/decode-copy.ts';

const TEXT = 'Ève a vu l’île — « déjà », dit-elle.\nFin';

function bytesOf(
  text: string,
  encoding: 'utf8' | 'utf16le' | 'latin1',
  mark: readonly number[] = [],
): Uint8Array {
  return Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes).swap16();
}

test.each([
  ['UTF-8', bytesOf(TEXT, 'utf8'), 'utf-8', false],
  ['UTF-8 with a mark', bytesOf(TEXT, 'utf8', [0xef, 0xbb, 0xbf]), 'utf-8', false],
  ['UTF-16, little end first, with a mark', bytesOf(TEXT, 'utf16le', [0xff, 0xfe]), 'utf-16le', false],
  ['UTF-16, big end first, with a mark', swapped(bytesOf(TEXT, 'utf16le', [0xff, 0xfe])), 'utf-16be', false],
  ['UTF-16 without a mark', bytesOf(TEXT, 'utf16le'), 'utf-16le', true],
])('A copy in %s is decoded.', (_, bytes, encoding, isGuessed) => {
  expect(decodeCopy('copy.txt', bytes)).toEqual({ text: TEXT, encoding, isGuessed });
});

test('A copy that is no UTF-8 is read as windows-1252, its quotation marks too, and says that it is a guess.', () => {
  const bytes = Buffer.from([0x93, 0x64, 0xe9, 0x6a, 0xe0, 0x94, 0x0d, 0x0a, 0x80]);
  expect(decodeCopy('copy.txt', bytes)).toEqual({
    text: '“déjà”\n€',
    encoding: 'windows-1252',
    isGuessed: true,
  });
});

test.each([
  '<meta charset="iso-8859-1">',
  "<META http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>",
])('A page is decoded as it declares: %s.', (meta) => {
  const bytes = bytesOf(`<html>${meta}<p>déjà vu`, 'latin1');
  expect(decodeCopy('copy.html', bytes)).toMatchObject({ encoding: 'iso-8859-1', isGuessed: false });
  expect(decodeCopy('copy.html', bytes).text).toContain('déjà vu');
});

test('A page in an Arabic encoding is decoded as it declares.', () => {
  const bytes = Buffer.concat([
    Buffer.from('<html><meta charset=windows-1256><p>'),
    Buffer.from([0xe3, 0xc7, 0xe1, 0xed]),
  ]);
  expect(decodeCopy('copy.html', bytes).text).toContain('مالي');
});

test('A page that declares UTF-8 and is not is read as windows-1252, as a guess.', () => {
  const bytes = bytesOf('<html><meta charset="utf-8"><p>déjà', 'latin1');
  expect(decodeCopy('copy.html', bytes)).toMatchObject({ encoding: 'windows-1252', isGuessed: true });
});

test('What plain text says of encodings declares none.', () => {
  const bytes = bytesOf('How to write <meta charset="utf-16">: déjà', 'utf8');
  expect(decodeCopy('copy.txt', bytes)).toMatchObject({ encoding: 'utf-8', isGuessed: false });
});

test('A copy that ends within a letter of the encoding that its mark names is refused.', () => {
  const bytes = bytesOf('odd', 'utf16le', [0xff, 0xfe]).subarray(0, 7);
  expect(() => decodeCopy('copy.txt', bytes)).toThrow('The copy should be in utf-16le');
});

test('Line ends of every kind become one, and a stray control character a space.', () => {
  const text = `${'a'.repeat(2000)}\u0007b`;
  expect(decodeCopy('copy.txt', bytesOf(`a\r\nb\rc\f${text}`, 'utf8')).text).toBe(
    `a\nb\nc\n${text.replace('\u0007', ' ')}`,
  );
});
