import { expect, test } from 'vitest';
import { checkHeadings } from '../../../src/outputs/pdf/check-headings.ts';
import { checkMargins } from '../../../src/outputs/pdf/check-margins.ts';
import { checkTargets } from '../../../src/outputs/pdf/check-targets.ts';

const laid = { folio: '1', isBlank: false, isFront: false };

test('A running head that is not outside the text, or not there, is told.', () => {
  const pages = [{ runs: [], artifacts: 'THE LIGHT\n1\n', unread: '' }];
  expect(() => checkMargins(pages, [{ ...laid, margins: ['The Light', '1'] }])).not.toThrow();
  expect(() => checkMargins(pages, [{ ...laid, margins: ['The Storm', '1'] }])).toThrow('lost “The Storm”');
  expect(() => checkMargins(pages, [{ ...laid, margins: ['2'] }])).toThrow('lost “2”');
});

test('A heading that is read out as another thing, or on another page, is told.', () => {
  const runs = [
    { text: 'The light-\n', roles: ['Document', 'H2'] },
    { text: 'house', roles: ['Document', 'H2', 'Span'] },
  ];
  const pages = [{ runs, artifacts: '', unread: '' }];
  const heading = { text: 'The lighthouse', level: 2, page: 1 };
  expect(() => checkHeadings(pages, [heading])).not.toThrow();
  expect(() => checkHeadings(pages, [{ ...heading, level: 3 }])).toThrow(
    'not read out as a heading of level 3',
  );
  expect(() => checkHeadings([{ ...pages[0]!, runs: [] }, ...pages], [heading])).toThrow('on sheet 1');
});

test('An id that names no place, or another page, is told.', () => {
  const targets = [{ id: 's-1', page: 4, left: 0, top: 0 }];
  expect(() => checkTargets(targets, () => 4)).not.toThrow();
  expect(() => checkTargets(targets, () => undefined)).toThrow('“s-1” names no place');
  expect(() => checkTargets(targets, () => 5)).toThrow('“s-1” leads to sheet 5 (on sheet 4)');
});
