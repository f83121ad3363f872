import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../built-book.ts';

const styles = join(import.meta.dirname, '../../../layouts/styles');
const text = ['text', 'quiet', 'link', 'one-voice', 'differs', 'agreed'];

type Colour = readonly [number, number, number];

/** The colours of the light and of the dark scheme by their names. */
async function loadSchemes(): Promise<readonly Readonly<Record<string, Colour>>[]> {
  const css = await readFile(join(styles, 'tokens.css'), 'utf8');
  return css
    .split('@media')
    .map((part) =>
      Object.fromEntries(
        [...part.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name, hex]) => [name, toColour(hex!)]),
      ),
    );
}

function toColour(hex: string): Colour {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;
}

/** Contrast as WCAG 2.2 defines it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('Contrast is reckoned as WCAG does: black on white is 21, and #777 on white 4.48.', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});

test.each(text)('In both schemes --%s has 7 : 1 on the ground.', async (name) => {
  const schemes = await loadSchemes();
  expect(schemes).toHaveLength(2);
  for (const scheme of schemes) expect(contrast(scheme[name]!, scheme['ground']!)).toBeGreaterThanOrEqual(7);
});

test('In both schemes marks and lines that say something have 3 : 1 on the ground.', async () => {
  for (const scheme of await loadSchemes()) {
    expect(contrast(scheme['faint']!, scheme['ground']!)).toBeGreaterThanOrEqual(3);
  }
});

test('Text keeps 7 : 1 where the target of a link is tinted.', async () => {
  const css = await readFile(join(styles, 'typography.css'), 'utf8');
  const [, tint = '', share = ''] =
    /:target:not\(main\) \{\n *background: color-mix\(in srgb, var\(--([\w-]+)\) (\d+)%, transparent\)/.exec(
      css,
    )!;
  for (const scheme of await loadSchemes()) {
    const ground = scheme['ground']!.map(
      (value, at) => value + ((scheme[tint]![at]! - value) * Number(share)) / 100,
    );
    for (const name of text) {
      expect(contrast(scheme[name]!, ground as unknown as Colour)).toBeGreaterThanOrEqual(7);
    }
  }
});

test('The sheets for screens take every colour from the tokens.', async () => {
  const sheets = (await filesIn(styles)).filter((name) => !/^(?:tokens|paper|print.*)\.css$/.test(name));
  expect(sheets.length).toBeGreaterThan(3);
  for (const name of sheets) {
    const css = await readFile(join(styles, name), 'utf8');
    expect({ name, colours: css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) }).toEqual({
      name,
      colours: null,
    });
  }
});
