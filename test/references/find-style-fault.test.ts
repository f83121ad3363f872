import { describe, expect, test } from 'vitest';
import { findStyleFault } from '../../src/references/find-style-fault.ts';
import { findXmlFault } from '../../src/references/find-xml-fault.ts';
import { tryStyle } from '../../src/references/try-style.ts';
import { loadStyle } from './load-style.ts';

test.each(['house', 'apa', 'chicago-author-date', 'harvard', 'mla', 'ieee', 'revue-dhistoire-des-sciences'])(
  'The style “%s” has no fault.',
  (name) => {
    const style = loadStyle(name, 'en-GB');
    expect(findStyleFault(style.xml)).toBeUndefined();
    expect(tryStyle(style)).toBeUndefined();
  },
);

describe('XML', () => {
  test.each([
    '<a/>',
    '<a b="1" c=\'2\'><d/>text &amp; more</a>',
    '<?xml version="1.0"?><!-- <b> --><a><![CDATA[<c>]]></a>',
    '<a:b c:d="e > f"></a:b>',
    '',
  ])('is %j.', (text) => {
    expect(findXmlFault(text)).toBeUndefined();
  });

  test.each([
    ['<a>', 0, '<a> is not closed'],
    ['<a><b></a>', 6, '</a> stands where <b> is to be closed'],
    ['<a/></a>', 4, '</a> closes nothing'],
    ['<a b=1/>', 0, 'this is no tag'],
    ['<a b="1/>', 0, 'this is no tag'],
    ['<a>3 < 4</a>', 5, 'this is no tag'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', 0, 'a document type is not read here'],
  ])('is not %j.', (text, offset, message) => {
    expect(findXmlFault(text)).toMatchObject({ offset, message });
  });

  test.each([
    ['tags', '<a>'.repeat(100_000)],
    ['spaces', `<a ${' '.repeat(100_000)}`],
    ['attributes', `<a ${'b="c" '.repeat(50_000)}`],
    ['signs', '<'.repeat(100_000)],
  ])('of very many %s is read to its end.', (_, text) => {
    expect(findXmlFault(text)).toBeDefined();
  });
});

test('A style in single quotes is a style.', () => {
  const text = loadStyle('house', 'en-GB').xml.replace(/<style .*>/, (tag) => tag.replaceAll('"', "'"));
  expect(findStyleFault(text)).toBeUndefined();
});
