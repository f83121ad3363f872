import { describe, expect, test, vi } from 'vitest';
import type { CslItem } from '../../src/references/csl-item.ts';
import { createProcessor } from '../../src/references/create-processor.ts';
import { parseCitation, parseNarrative } from '../../src/references/parse-citation.ts';
import { createPlacer } from '../../src/references/place-cites.ts';
import { loadStyle, PLACE_WORDS } from './load-style.ts';

const FERRY: CslItem = {
  id: 'ferry',
  type: 'article-newspaper',
  title: 'Island without a boat',
  'citation-label': 'Ormsay Courier',
  author: [{ family: 'Hollis', given: 'Bram' }],
  issued: { 'date-parts': [[1997, 3, 4]] },
  'container-title': 'Ormsay Courier',
  URL: 'https://courier.example/1997?a=1&b=2',
  language: 'en',
};
const WORKS: readonly CslItem[] = [
  FERRY,
  { ...FERRY, id: 'later', title: 'The boat comes', issued: { 'date-parts': [[1997, 9]] } },
  {
    id: 'agency',
    type: 'article-newspaper',
    title: 'Паром <b>«Олуша»</b> & "Tern": {1997}',
    'citation-label': 'Northern Press',
    author: [{ literal: 'Northern Press & Co.' }],
    issued: { 'date-parts': [[1998, 2]], circa: true },
    'container-title': 'Mainland Mail',
    language: 'ru',
    note: 'date worked out by us',
  },
  {
    id: 'letter',
    type: 'article',
    title: 'رسالة من الجزيرة',
    'citation-label': 'Letter',
    language: 'ar',
    genre: 'translation from Arabic',
  },
];

/** Formats one note after another in one chapter, each work as a link. */
function format(style: string, locale: string, ...written: readonly string[]): readonly string[] {
  const { cite, isInText } = createProcessor(loadStyle(style, locale), WORKS, PLACE_WORDS);
  const place = createPlacer();
  return written.map((text, index) => {
    const { items, isNarrative } = (text.startsWith('@') ? parseNarrative : parseCitation)(text)!;
    const placed = isInText
      ? items.map((item) => ({ ...item, position: 'subsequent' as const }))
      : place(items, index + 1);
    return cite(placed, (html, { articleId, places }) => `<${articleId}#${places[0] ?? ''}>${html}</>`, {
      omitsAuthor: isNarrative ?? false,
    });
  });
}

function references(style: string, locale: string): readonly string[] {
  const { listReferences } = createProcessor(loadStyle(style, locale), WORKS, PLACE_WORDS);
  return listReferences().map(({ id, html }) => `${id}: ${html}`);
}

describe('The house style', () => {
  test('names a work with its date once, and is short after; what is undated, about, worked out or translated says so.', () => {
    expect(
      format(
        'house',
        'en-GB',
        '[@ferry, para. 3]',
        '[@ferry, ¶ 3]',
        '[see @ferry, paras. 2–4, 7, in its own words; but compare @later, caption]',
        '[@agency, headline, paras. 1–2; @letter, para. 1]',
        '[@letter]',
      ),
    ).toEqual([
      '<ferry#3>Ormsay Courier, 4\u00A0March 1997, para.\u00A03</>',
      '<ferry#3>Ormsay Courier, para.\u00A03</>',
      'see <ferry#2>Ormsay Courier, paras.\u00A02–4, 7</>, in its own words; but compare <later#caption>Ormsay Courier, September 1997, caption</>',
      '<agency#headline>Northern Press, [about February 1998], headline, paras.\u00A01–2</>; <letter#1>Letter, translation from Arabic, undated copy, para.\u00A01</>',
      '<letter#>Letter</>',
    ]);
  });

  test('has French words in a French book.', () => {
    expect(format('house', 'fr-FR', '[@ferry, paras. 1–2]', '[@agency, para. 1; @letter, para. 2]')).toEqual([
      '<ferry#1>Ormsay Courier, 4\u00A0mars 1997, §§\u00A01–2</>',
      '<agency#1>Northern Press, [vers février 1998], §\u00A01</>; <letter#2>Letter, translation from Arabic, copie non datée, §\u00A02</>',
    ]);
  });

  test('lists works by date, the undated last, with addresses that can be followed and titles as words.', () => {
    expect(references('house', 'en-GB')).toEqual([
      'ferry: Bram Hollis, “Island without a boat”, <i>Ormsay Courier</i>, 4\u00A0March 1997, <a href="https://courier.example/1997?a=1&amp;b=2" rel="external">https://courier.example/1997?a=1&amp;b=2</a>.',
      'later: Bram Hollis, “The boat comes”, <i>Ormsay Courier</i>, September 1997, <a href="https://courier.example/1997?a=1&amp;b=2" rel="external">https://courier.example/1997?a=1&amp;b=2</a>.',
      'agency: Northern Press &amp; Co., “Паром &lt;b&gt;«Олуша»&lt;/b&gt; &amp; ‘Tern’: {1997}”, <i>Mainland Mail</i>, [about February 1998].',
      'letter: “رسالة من الجزيرة”, translation from Arabic, undated copy.',
    ]);
  });
});

describe('An author-date style', () => {
  test('stands in the text in brackets of its own; two works of one author and year are told apart by letters.', () => {
    expect(
      format(
        'chicago-author-date',
        'en-US',
        '[@ferry, para. 3]',
        '[see @later, paras. 1–2]',
        '@ferry [para. 3]',
        '[@letter, para. 1]',
      ),
    ).toEqual([
      '(<ferry#3>Hollis 1997a, para. 3</>)',
      '(see <later#1>Hollis 1997b, paras. 1–2</>)',
      '(<ferry#3>1997a, para. 3</>)',
      '(<letter#1>“رسالة من الجزيرة,” n.d., para. 1</>)',
    ]);
  });

  test('sorts the works of one citation and draws them together; where one has words before it, all stand as they were written.', () => {
    expect(
      format(
        'apa',
        'en-US',
        '[@agency, para. 1; @later, para. 2; @ferry, para. 3]',
        '[see @ferry, para. 3, italics ours; but compare @agency, para. 1; @later, para. 2]',
      ),
    ).toEqual([
      '(<ferry#3>Hollis, 1997a, para. 3</>, <later#2>1997b, para. 2</>; <agency#1>Northern Press &amp; Co., ca. 1998, para. 1</>)',
      '(see <ferry#3>Hollis, 1997a, para. 3</>, italics ours; but compare <agency#1>Northern Press &amp; Co., ca. 1998, para. 1</>; <later#2>Hollis, 1997b, para. 2</>)',
    ]);
  });

  test('lists works by author, with the same letters.', () => {
    expect(references('chicago-author-date', 'en-US').map((line) => line.replace(/<[^>]*>/g, ''))).toEqual([
      'ferry: Hollis, Bram. 1997a. “Island without a Boat.” Ormsay Courier, March 4. https://courier.example/1997?a=1&amp;b=2.',
      'later: ———. 1997b. “The Boat Comes.” Ormsay Courier, September. https://courier.example/1997?a=1&amp;b=2.',
      'agency: Northern Press &amp; Co. 1998. “Паром &lt;b&gt;«Олуша»&lt;/b&gt; &amp; ‘Tern’: {1997}.” Mainland Mail, February.',
      'letter: “رسالة من الجزيرة.” n.d. Translation from Arabic.',
    ]);
  });

  test('calls a work by its author where the sentence names it.', () => {
    const { name } = createProcessor(loadStyle('chicago-author-date', 'en-US'), WORKS, PLACE_WORDS);
    expect(name('ferry')).toBe('Hollis');
    expect(name('agency')).toBe('Northern Press &amp; Co.');
  });
});

describe('A numeric style', () => {
  test('numbers works in the order in which they are given, wherever they are cited.', () => {
    expect(format('ieee', 'en-US', '[@later, para. 3]', '[@ferry, caption]')).toEqual([
      '<later#3>[2, Para. 3]</>',
      '<ferry#caption>[1], caption</>',
    ]);
    expect(references('ieee', 'en-US')[1]).toMatch(/^later: \[2\] B\. Hollis, “The boat comes,”/);
  });

  test('has no name for a work.', () => {
    expect(createProcessor(loadStyle('ieee', 'en-US'), WORKS, PLACE_WORDS).name('ferry')).toBeUndefined();
  });
});

test('A style with an attribute that CSL does not have is used, and nothing is printed.', () => {
  const printed = vi.spyOn(console, 'log');
  const style = loadStyle('ieee', 'en-US');
  const xml = style.xml.replace('<layout ', '<layout wombat="1" ');
  expect(createProcessor({ ...style, xml }, WORKS, PLACE_WORDS).listReferences()).toHaveLength(4);
  expect(printed).not.toHaveBeenCalled();
});

describe('A French style of the CSL project', () => {
  test('says ibid., and op. cit. with the number of the first note, where it asks for them.', () => {
    const written = ['[@ferry, para. 3]', '[@ferry, para. 4]', '[@letter, para. 1]', '[@ferry, para. 3]'];
    const notes = format('revue-dhistoire-des-sciences', 'fr-FR', ...written);
    expect(notes.map((note) => note.replaceAll('\u00A0', ' '))).toEqual([
      '<ferry#3>Bram Hollis, Island without a boat, (1997), paragr. 3</>.',
      '<ferry#4><i>Ibid.</i>, paragr. 4</>.',
      '<letter#1>رسالة من الجزيرة, paragr. 1</>.',
      '<ferry#3>Hollis, <i>op. cit. in</i> n. 1, paragr. 3</>.',
    ]);
  });

  test('that takes every locator for a page still names a paragraph.', () => {
    const style = loadStyle('revue-dhistoire-des-sciences', 'fr-FR');
    const xml = style.xml.replaceAll('<label variable="locator"', '<label variable="page"');
    const { cite } = createProcessor({ ...style, xml }, WORKS, PLACE_WORDS);
    const item = { articleId: 'ferry', places: ['3'], prefix: '', suffix: '', position: 'first' } as const;
    expect(cite([item], (html) => html)).toBe('Bram Hollis, Island without a boat, (1997), para.\u00A03.');
  });
});

test('One processor says the same however often and in whatever order it is asked.', () => {
  const { cite } = createProcessor(loadStyle('chicago-author-date', 'en-US'), WORKS, PLACE_WORDS);
  const say = (id: string) =>
    cite([{ articleId: id, places: ['1'], prefix: '', suffix: '', position: 'subsequent' }], (html) => html);
  const forwards = WORKS.map(({ id }) => say(id));
  const backwards = WORKS.toReversed().map(({ id }) => say(id));
  expect(backwards.toReversed()).toEqual(forwards);
});
