import { expect, test } from 'vitest';
import { keepTogether } from '../../src/text/keep-together.ts';

test.each([
  ['on 30 September 2021, and in May', 'en', 'on 30_September 2021, and in May'],
  ['le 1er mars 2004, le 16 octobre', 'fr', 'le 1er_mars 2004, le 16_octobre'],
  ['(4 + 2 + 2 = 8), (2021 − 2012 = 9)', 'en', '(4_+_2_+_2_=_8), (2021_−_2012_=_9)'],
  ['2012 May, 3 Marches, a + b, 30 octobre', 'en', '2012 May, 3 Marches, a + b, 30 octobre'],
])('“%s” (%s) keeps together what belongs together.', (text, language, kept) => {
  expect(keepTogether(text, language)).toBe(kept.replaceAll('_', '\u00A0'));
});
