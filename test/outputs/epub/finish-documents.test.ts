import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { finishDocuments } from '../../../src/outputs/epub/finish-documents.ts';
import { toXhtml } from '../../../src/outputs/epub/to-xhtml.ts';
import { zipPackage } from '../../../src/outputs/epub/zip-package.ts';

test('Links lead to the document that holds their target, and to themselves without its name.', () => {
  const { xhtmlByFile } = finishDocuments(
    {
      'a.xhtml': '<p id="one"><a href="#two">B</a> <a href="#one">A</a></p>',
      'b.xhtml': '<p id="two"><a href="https://x.example/#one">X</a></p>',
    },
    {},
  );
  expect(xhtmlByFile).toEqual({
    'a.xhtml': '<p id="one"><a href="b.xhtml#two">B</a> <a href="#one">A</a></p>',
    'b.xhtml': '<p id="two"><a href="https://x.example/#one">X</a></p>',
  });
});

test.each([
  ['that leads nowhere', { 'a.xhtml': '<p><a href="#gone">A</a></p>' }, 'A link in a.xhtml leads to #gone'],
  [
    'of which there are two',
    { 'a.xhtml': '<p id="x">A</p>', 'b.xhtml': '<p id="x">B</p>' },
    'The id x stands in a.xhtml and in b.xhtml',
  ],
])('An address %s makes no book.', (_, rendered, message) => {
  expect(() => finishDocuments(rendered, {})).toThrow(message);
});

function mark(folio: string): string {
  return `<span epub:type="pagebreak" role="doc-pagebreak" id="page-break-${folio}" aria-label="${folio}"></span>`;
}

describe('A page of the PDF', () => {
  test('begins in the first element on it, which can hold a mark, and is listed where it is.', () => {
    const { xhtmlByFile, pages } = finishDocuments(
      {
        'a.xhtml':
          '<section id="a"><ol id="b"><li id="c">One <a id="d" href="#e">two</a></li></ol></section>',
        'b.xhtml': '<p class="x" id="e">Three</p><p id="f">Four</p>',
      },
      { a: 'iv', b: '1', c: '1', d: '2', e: '2', f: '2' },
    );
    expect(xhtmlByFile).toEqual({
      'a.xhtml': `<section id="a">${mark('iv')}<ol id="b"><li id="c">${mark('1')}One <a id="d" href="b.xhtml#e">two</a></li></ol></section>`,
      'b.xhtml': `<p class="x" id="e">${mark('2')}Three</p><p id="f">Four</p>`,
    });
    expect(pages).toEqual([
      { folio: 'iv', file: 'a.xhtml' },
      { folio: '1', file: 'a.xhtml' },
      { folio: '2', file: 'b.xhtml' },
    ]);
  });
});

test.each([
  ['<p>a<br>b<br/>c<br />d</p>', '<p>a<br/>b<br/>c<br/>d</p>'],
  ['<img src="a.png" alt="1 &gt; 0">', '<img src="a.png" alt="1 &gt; 0"/>'],
  ['<col class="a"><colgroup><col></colgroup>', '<col class="a"/><colgroup><col/></colgroup>'],
  ['<svg viewBox="0 0 1 1"></svg>', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'],
  ['<svg xmlns="http://www.w3.org/2000/svg"></svg>', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['<p>&lt;br&gt; and <b>broken</b></p>', '<p>&lt;br&gt; and <b>broken</b></p>'],
])('As XML, %j is %j.', (html, xhtml) => {
  expect(toXhtml(html)).toBe(xhtml);
});

function zipIn(zone: string): Uint8Array {
  process.env['TZ'] = zone;
  return zipPackage('<package/>', { 'a.xhtml': '<p>é</p>' }, '2026-03-29');
}

describe('A package', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('has the same bytes in any time zone, and on any day that a zone leaves out an hour.', () => {
    const [first, ...others] = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Paris'].map(
      zipIn,
    );
    for (const other of others) expect(Buffer.from(other).equals(first!)).toBe(true);
    expect(Object.keys(unzipSync(first!))).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'OPS/package.opf',
      'OPS/a.xhtml',
    ]);
  });
});
