import { describe, expect, test } from 'vitest';
import type { DeliveriesSource } from '../../src/figures/deliveries-source.ts';
import { deliveryRows } from '../../src/figures/delivery-rows.ts';
import { drawCount } from '../../src/figures/draw-count.ts';
import { drawDeliveries } from '../../src/figures/draw-deliveries.ts';
import { frameDrawing } from '../../src/figures/frame-drawing.ts';
import { sheetsFor } from '../../src/figures/sheet.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import type { Delivery } from '../../src/timeline/event.ts';

const sheets = (['screen', 'print', 'epub'] as const).flatMap((medium) => sheetsFor(medium));

const told = { voice: 'the <harbour> master', passage: '', as: 'ferries', offset: 0 };
const delivery: Delivery = {
  id: 'spring',
  title: 'The ferries of spring',
  announced: [{ date: parseEdtfDate('1998-02-03')!, voice: 'the council', passage: '' }],
  arrived: [],
  items: [
    {
      equipment: 'ferry',
      accounts: [
        { ...told, count: '2', terms: 'bought' },
        { ...told, count: '3', as: 'the <Gannet>', voice: 'the Mail' },
        { ...told, voice: 'the Courier' },
      ],
    },
  ],
  text: '',
  file: 'deliveries.yaml',
  offset: 0,
};
const undated: Delivery = { ...delivery, id: 'counted', title: 'Counted', announced: [] };

function source(...deliveries: readonly Delivery[]): DeliveriesSource {
  return {
    deliveries,
    language: 'en',
    day: ({ edtf }) => edtf,
    nameOf: (equipment) => `the ${equipment}`,
    words: {
      announced: 'Announced',
      arrived: 'Arrived',
      noDay: 'day not said',
      notGiven: 'not given',
      notDated: 'undated',
      differ: 'the numbers differ',
      asPrinted: '‘{words}’',
    },
  };
}

function draw(deliveries: DeliveriesSource, sheet = sheets[0]!): string {
  return frameDrawing(drawDeliveries(deliveries, sheet), 'What came', 'deliveries');
}

describe('The figure of deliveries', () => {
  test.each(sheets)(
    'says on a $name sheet what each account gives, in its own word for it, and what none gives.',
    (sheet) => {
      const svg = draw(source(delivery), sheet);
      for (const words of [
        'Announced: 1998-02-03, the council',
        'Arrived: day not said',
        'the ferry: 2, ‘ferries’, the &lt;harbour&gt; master, bought',
        'the ferry: 3, ‘the &lt;Gannet&gt;’, the Mail',
        'the ferry: not given, ‘ferries’, the Courier',
      ])
        expect(svg).toContain(words);
    },
  );

  test('draws double lines beside numbers that differ, and beside no others.', () => {
    const [item] = delivery.items;
    const agreed = { ...delivery, items: [{ ...item!, accounts: item!.accounts.slice(1) }] };
    expect(draw(source(delivery)).match(/class="differs"/g)).toHaveLength(3);
    expect(draw(source(delivery))).toContain('the ferry (the numbers differ)');
    expect(draw(source(agreed))).not.toMatch(/class="differs"|numbers differ/);
  });

  test('has one stop between its title and what a picture of it shows.', () => {
    const drawing = drawDeliveries(
      source(delivery),
      sheets.find(({ name }) => name === 'paper')!,
    );
    expect(frameDrawing(drawing, 'What came.', 'deliveries')).toContain('aria-label="What came: The ferries');
  });

  test('ends no page behind the first of several numbers.', () => {
    const paper = sheets.find(({ name }) => name === 'paper')!;
    const pieces = draw(source(delivery, undated), paper).split('<div class="piece');
    const begun = pieces.filter((piece) => piece.includes('the ferry: 2,'));
    expect(begun).toHaveLength(2);
    expect(begun.every((piece) => piece.includes('the ferry: 3,'))).toBe(true);
  });

  test('has a gap in place of a scale where nothing is dated.', () => {
    const svg = draw(source(undated));
    expect(svg).toContain('undated');
    expect(svg).not.toMatch(/class="month/);
  });

  test('has a table behind it with the same dates, numbers and voices.', () => {
    expect(deliveryRows(delivery, source(delivery))).toEqual([
      { of: 'Announced', said: '1998-02-03', voice: 'the council' },
      { of: 'Arrived', said: 'day not said', voice: '' },
      { of: 'the ferry (the numbers differ)', said: '2, ‘ferries’, bought', voice: 'the <harbour> master' },
      { of: 'the ferry (the numbers differ)', said: '3, ‘the <Gannet>’', voice: 'the Mail' },
      { of: 'the ferry (the numbers differ)', said: 'not given, ‘ferries’', voice: 'the Courier' },
    ]);
    expect(deliveryRows(undated, source(undated))[0]).toEqual({
      of: 'Announced',
      said: 'undated',
      voice: '',
    });
  });
});

describe('A number', () => {
  const place = { x: 0, y: 10, side: 10, most: 4 };

  test('is so many squares, and where one beside it is large a bar of its share.', () => {
    expect(drawCount('4', place).svg.match(/<rect class="time"/g)).toHaveLength(4);
    const [small, large] = ['225', '450'].map((count) => {
      const { svg } = drawCount(count, { ...place, most: 450 });
      return Number(/width="([\d.]+)"/.exec(svg)![1]);
    });
    expect(large).toBeCloseTo(small! * 2);
  });

  test.each([undefined, 'several', '-1'])('that is none, as %s, is a square of dashes.', (count) => {
    expect(drawCount(count, place).svg).toMatch(/^<rect class="gap"/);
  });
});
