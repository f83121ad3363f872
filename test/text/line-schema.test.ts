import { describe, expect, test } from 'vitest';
import {
  addressSchema,
  idSchema,
  languageSchema,
  lineSchema,
  proseSchema,
} from '../../src/text/line-schema.ts';

describe('A line', () => {
  test('is trimmed, and its spaces and line ends are one space each.', () => {
    expect(lineSchema.parse('  The\n  old   boat ')).toBe('The old boat');
  });

  test.each([
    '',
    '  ',
    'x'.repeat(501),
    'a <b>c</b>',
    '<!-- x -->',
    '</p >',
    'a\u0007b',
    'a\uFFFEb',
    'a\uD800b',
  ])('is not %j.', (text) => {
    expect(lineSchema.safeParse(text).success).toBe(false);
  });

  test.each(['3 < 5', 'a & b', 'onerror=x', 'javascript:x', '“Ça” – œuvre', 'a > b'])(
    'may be %j.',
    (text) => {
      expect(lineSchema.parse(text)).toBe(text);
    },
  );
});

test('Prose keeps its lines, and has neither nothing nor control characters in it.', () => {
  expect(proseSchema.parse(' one\n\ntwo ')).toBe('one\n\ntwo');
  expect(['', '\n', 'a\u001Bb', 'a\u009Bb'].filter((text) => proseSchema.safeParse(text).success)).toEqual(
    [],
  );
});

test.each(['a', 'afp-2021', 'mi-35p'])('%s is an id.', (id) => {
  expect(idSchema.parse(id)).toBe(id);
});

test.each(['', 'A', '1a', 'a_b', 'a--b', 'a-', '-a', 'é', 'a b', 'a/b', '__proto__', 'a'.repeat(81)])(
  '“%s” is no id.',
  (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  },
);

test.each(['en', 'fr-ML', 'zh-Hant-TW'])('%s is a language.', (tag) => {
  expect(languageSchema.parse(tag)).toBe(tag);
});

test.each(['', 'English', 'en_GB', 'en-a', 'EN', 'e', 'en-'])('“%s” is no language.', (tag) => {
  expect(languageSchema.safeParse(tag).success).toBe(false);
});

test.each(['http://a.org', 'javascript:x', 'https://', 'https://a b', 'https://a"b', '//a.org'])(
  '“%s” is no address.',
  (address) => {
    expect(addressSchema.safeParse(address).success).toBe(false);
  },
);
