import { expect, test } from 'vitest';
import { frameDrawing } from '../../src/figures/frame-drawing.ts';
import { sheetsFor } from '../../src/figures/sheet.ts';

const [wide] = sheetsFor('screen');

function namesOf(count: number): string[] {
  const parts = Array.from({ length: count }, () => ({
    svg: '<path d="M0 0"/>',
    height: wide!.most,
    facts: [],
  }));
  const html = frameDrawing({ sheet: wide!, parts }, 'What came.', 'deliveries');
  return [...html.matchAll(/role="list" aria-label="([^"]*)"/g)].map(([, name]) => name!);
}

test('Lists of one drawing are told apart by a number; one alone has the name of the figure.', () => {
  expect(namesOf(1)).toEqual(['What came.']);
  expect(namesOf(3)).toEqual(['What came (1/3).', 'What came (2/3).', 'What came (3/3).']);
});
