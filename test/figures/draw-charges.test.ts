import { describe, expect, test } from 'vitest';
import type { Account, Question } from '../../src/evidence/question.ts';
import { listCharges, type ChargesSource } from '../../src/figures/charges-source.ts';
import { drawCharges } from '../../src/figures/draw-charges.ts';
import { frameDrawing } from '../../src/figures/frame-drawing.ts';
import { sheetsFor } from '../../src/figures/sheet.ts';

const sheets = (['screen', 'print', 'epub'] as const).flatMap((medium) => sheetsFor(medium));

function account(said: Partial<Account>): Account {
  const empty = { through: [], denies: [], charges: [], clears: [], passage: '', offset: 0 };
  return { ...empty, voice: 'the <Mail>', ...said };
}

function source(...accounts: readonly Account[]): ChargesSource {
  const question: Question = {
    id: 'hull',
    question: 'Who let the hull rot?',
    differs: [],
    accounts,
    file: '',
    offset: 0,
  };
  const words = { charge: 'charge', denial: 'denial', undenied: 'nobody denies it' };
  return { questions: [question], nameOf: (entry) => `the ${entry}`, words };
}

const charge = account({ charges: ['council'], value: 'it knew', told: 'reported', asOf: 'May 1997' });
const denial = account({ clears: ['council'], voice: 'the council' });

function draw(told: ChargesSource, sheet = sheets[0]!): string {
  return frameDrawing(drawCharges(told, sheet), 'Who said what', 'charges');
}

describe('The figure of charges', () => {
  test.each(sheets)(
    'says on a $name sheet who says what of whom, how it is told, and of which date.',
    (sheet) => {
      const svg = draw(source(charge, denial, account({ value: 'it was the sea' })), sheet);
      expect(svg).toContain('the &lt;Mail&gt; (charge: reported, May 1997) → the council: it knew');
      expect(svg).toContain('the council (denial) → the council');
      expect(svg).not.toContain('it was the sea');
    },
  );

  test('draws a charge as a whole arrow with a head, and a denial as a broken one with a bar.', () => {
    expect(draw(source(charge))).toMatch(/class="charge".*class="time"/);
    expect(draw(source(charge))).not.toMatch(/class="(?:denial|bar)"/);
    expect(draw(source(denial))).toMatch(/class="denial".*class="bar"/);
  });

  test('has a gap behind a charge that nobody denies, and behind no other.', () => {
    expect(draw(source(charge))).toContain('nobody denies it');
    expect(draw(source(charge, denial))).not.toContain('nobody denies it');
  });

  test('leaves out questions in which nobody is charged.', () => {
    expect(listCharges(source(account({ value: 'it was the sea' })))).toEqual([]);
  });
});
