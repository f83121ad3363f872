import { expect, test } from 'vitest';
import { keepDesignators } from '../../../src/outputs/site/keep-designators.ts';

test('A designation with a hyphen is kept on one line, in whatever it stands.', () => {
  const html = '<p>Two <a href="#x">Mi-35P</a> &amp; a 59N6-TE, a T72 of mid-2022 and al-Qaeda.</p>';
  expect(keepDesignators(html)).toBe(
    '<p>Two <a href="#x"><span class="kept">Mi-35P</span></a> &amp; a <span class="kept">59N6-TE</span>, a T72 of mid-2022 and al-Qaeda.</p>',
  );
});

test('What is no text of the page stays as it is.', () => {
  const html =
    '<title>Mi-35P</title><script>"Mi-35P"</script><p title="a Mi-35P" id="Mi-35P"><svg><text>Mi-35P</text></svg></p>';
  expect(keepDesignators(html)).toBe(html);
});
