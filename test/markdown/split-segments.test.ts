import { expect, test } from 'vitest';
import { splitSegments } from '../../src/markdown/split-segments.ts';

test('Each mark closes what stands before it; one with nothing before it is the paragraph’s own.', () => {
  expect(splitSegments('One.{#s-1} Two.{#s-2 .silence}\n{#p-1}')).toEqual({
    segments: [
      { text: 'One.', id: 's-1', kind: 'report' },
      { text: 'Two.', id: 's-2', kind: 'silence' },
    ],
    blockId: 'p-1',
  });
});

test.each(['inference', 'silence', 'sources'])(
  'A mark may say that the sentence is of the kind %s.',
  (kind) => {
    expect(splitSegments(`One.{#s-1 .${kind}}`).segments).toEqual([{ text: 'One.', id: 's-1', kind }]);
  },
);

test('What no mark closes has no id.', () => {
  expect(splitSegments('One.{#s-1} Two.').segments[1]).toEqual({ text: 'Two.', id: '', kind: 'report' });
  expect(splitSegments('')).toEqual({ segments: [], blockId: '' });
});

test.each(['{#1a}', '{# a}', '{#a .rumour}', '{#a .Silence}', '{.silence}', '{#a', '{#}', '{#é}'])(
  '“%s” is no mark, and stays.',
  (mark) => {
    expect(splitSegments(`One.${mark}`)).toEqual({
      segments: [{ text: `One.${mark}`, id: '', kind: 'report' }],
      blockId: '',
    });
  },
);
