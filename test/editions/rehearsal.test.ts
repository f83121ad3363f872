import { beforeAll, describe, expect, test } from 'vitest';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import { closeEdition } from '../../src/editions/close-edition.ts';
import { renderSiteToPages } from '../../src/outputs/site/render-site.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import { bookRecordSchema } from '../../src/book/record/book-record.ts';
import { sha256Of } from '../../src/text/sha256-of.ts';
import { layBook, STOCK_BOOK } from '../checks/lay-book.ts';
import { rehearse, STEPS, type Rehearsed } from './rehearse.ts';

let editions: readonly Rehearsed[];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'a rehearsal '));
  const content = join(folder, 'content');
  await cp(STOCK_BOOK, content, { recursive: true });
  editions = await rehearse(content);
  return () => rm(folder, { recursive: true, force: true });
});

function edition(name: string): Rehearsed {
  return editions.find((one) => one.name === name)!;
}

/** A page with plain spaces, and links to folders without the name of their file. */
function page(name: string, url: string): string {
  return edition(name)
    .contentByUrl[url]!.replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll('index.html', '');
}

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
}

function linkedDataIn(html: string) {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
}

/** The items of the feed by guid: when it was published, and when it changed. */
function itemsOf({
  contentByUrl,
}: Rehearsed): readonly (readonly [guid: string, published: string, updated: string])[] {
  return [...contentByUrl['/feed.xml']!.matchAll(/<item>(.*?)<\/item>/gs)].map(([, item = '']) => {
    const part = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(item)?.[1] ?? '';
    return [part('guid'), part('pubDate'), part('atom:updated')];
  });
}

describe('Through all steps of the rehearsal', () => {
  test('each edition has its version, and the fingerprint on record is that of the record that it publishes.', () => {
    expect(editions.map(({ version }) => version)).toEqual(STEPS.map(({ version }) => version));
    for (const { book, version, closed, contentByUrl } of editions) {
      expect(closed.version).toBe(version);
      expect(book.meta.version).toBe(version);
      expect(book.editions.at(-1)).toMatchObject({ version, fingerprint: closed.fingerprint });
      expect(sha256Of(contentByUrl['/book.json']!)).toBe(closed.fingerprint);
      expect(bookRecordSchema.parse(JSON.parse(contentByUrl['/book.json']!)).book.version).toBe(version);
    }
  });

  test('no address vanishes: every id of a page stands on it in all later editions.', () => {
    for (const [at, { contentByUrl }] of editions.entries()) {
      for (const later of editions.slice(at + 1)) {
        for (const [url, html] of Object.entries(contentByUrl).filter(([, text]) =>
          text.startsWith('<!doctype'),
        )) {
          const now = idsOf(later.contentByUrl[url] ?? '');
          // Notes and calls are numbered, and words name the elements that they label: that is no address.
          const lasting = idsOf(html).filter((id) => !/^(?:[nr]-.*-\d+(?:-\d+)?|call-.*|text-.*)$/.test(id));
          expect({ url, gone: lasting.filter((id) => !now.includes(id)) }).toEqual({ url, gone: [] });
        }
      }
    }
  });

  test('no guid of the feed vanishes, repeats, or moves the day of its publication.', () => {
    for (const [at, one] of editions.entries()) {
      const items = itemsOf(one);
      expect(new Set(items.map(([guid]) => guid)).size).toBe(items.length);
      for (const [guid, published] of at > 0 ? itemsOf(editions[at - 1]!) : []) {
        expect(items).toContainEqual([guid, published, expect.any(String)]);
      }
    }
  });

  test('nobody is told twice: a page repeats no id.', () => {
    for (const { contentByUrl } of editions) {
      for (const [url, html] of Object.entries(contentByUrl)) {
        const ids = html.startsWith('<!doctype') ? idsOf(html) : [];
        expect({ url, twice: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({ url, twice: [] });
      }
    }
  });
});

describe('A typo', () => {
  test('is closed without a correction, shows among the changes word by word, and moves no date.', () => {
    const { refused, closed, book } = edition('a typo');
    expect(refused).toEqual([]);
    expect(closed.changed.map(({ address, kind }) => [address, kind])).toEqual([['s-silent', 'changed']]);
    expect(page('a typo', '/changes/1.2.2/')).toMatch(/looked at <del>the<\/del> <ins>her<\/ins> hull/);
    expect(page('a typo', '/corrections/')).toContain('None yet, in edition 1.2.2 of 5 March 2020.');
    expect(book.chapters.map(({ revised }) => revised.edtf)).toEqual(['2020-03-01', '2020-02-29']);
    expect(itemsOf(edition('a typo'))).toEqual(itemsOf(edition('the first edition')));
  });
});

describe('A corrected figure', () => {
  const name = 'a corrected figure';

  test('is refused until corrections say so, sentence, note and answer.', () => {
    const { refused } = edition(name);
    expect(refused.map(({ rule }) => rule)).toEqual(Array(3).fill('fact-is-corrected'));
    expect(refused.map(({ message }) => message)).toContain(
      's-gannet says another fact than in edition 1.2.2 (gone: 36; new: 38).',
    );
  });

  test('is told at the top of its chapter, with a way to what was wrong, what is right, why, since when and who found it.', () => {
    const chapter = page(name, '/chapters/the-new-boat/');
    expect(chapter).toContain(
      'href="../../corrections/#correction-her-room">9 March 2020, edition 1.2.3</a>',
    );
    expect(page(name, '/chapters/the-old-boat/')).not.toContain('class="corrected"');
    const ledger = page(name, '/corrections/');
    expect(ledger).toContain('href="../chapters/the-new-boat/#s-gannet"');
    for (const words of ['40 passengers or 36', '40 passengers or 38', 'was misread', 'Ada Reed']) {
      expect(ledger).toContain(words);
    }
    expect(ledger).toContain('A slip of spelling');
    expect(ledger).toContain('href="../sources/mail-1998/#para-2"');
    expect(ledger).toContain('href="../differences/#question-room"');
  });

  test('is told on paper and on the one page too, by links within them.', () => {
    for (const url of ['/print/', '/book.html']) {
      expect(page(name, url)).toContain('href="#correction-her-room">');
      expect(page(name, url)).toContain('id="correction-her-room"');
      expect(page(name, url)).toContain('href="#source-mail-1998-para-2"');
    }
  });

  test('is told to machines with the chapter, and those of notes and data with the book.', () => {
    expect(linkedDataIn(page(name, '/chapters/the-new-boat/')).correction).toEqual([
      {
        '@type': 'CorrectionComment',
        url: 'https://ormsay.example/ferry/corrections/#correction-her-room',
        text: '40 passengers or 36 → 40 passengers or 38 → The captain’s figure was misread.',
        inLanguage: 'en',
        datePublished: '2020-03-09',
      },
    ]);
    expect(linkedDataIn(page(name, '/chapters/the-old-boat/')).correction).toBeUndefined();
    expect(linkedDataIn(page(name, '/')).correction).toHaveLength(2);
  });

  test('moves the day on which its chapter was revised, in the feed too, and no other.', () => {
    const { book } = edition(name);
    expect(book.chapters.map(({ revised }) => revised.edtf)).toEqual(['2020-03-01', '2020-03-09']);
    expect(itemsOf(edition(name)).map(([, , updated]) => updated)).toEqual([
      '2020-03-01T00:00:00Z',
      '2020-03-09T00:00:00Z',
    ]);
  });

  test('shows statements whose own words are the same, where the note that carries them is another.', () => {
    const { closed } = edition(name);
    expect(closed.changed.find(({ address }) => address === 's-gannet')?.notes).toEqual(['mail-1998#2']);
    expect(closed.changed).toContainEqual(
      expect.objectContaining({ address: 'kept-apart-two-rooms', kind: 'evidence', notes: ['mail-1998#2'] }),
    );
  });
});

describe('A withdrawn sentence', () => {
  const name = 'a withdrawn sentence';

  test('is refused until somebody says why, and then leaves a line at its address, in every later edition.', () => {
    expect(edition(name).refused.map(({ rule }) => rule)).toEqual(['statement-stays']);
    for (const later of [name, 'an added article']) {
      for (const url of ['/chapters/the-old-boat/', '/book.html', '/print/']) {
        expect(page(later, url)).toMatch(
          /<li id="s-money"><p>Withdrawn in edition 1\.3\.0: None of the articles weighs money against wood\.<\/p><\/li>/,
        );
        expect(page(later, url)).not.toContain('Money may have mattered');
      }
    }
    expect(page(name, '/corrections/')).toContain('href="../chapters/the-old-boat/#s-money"');
    expect(page(name, '/changes/1.3.0/')).toContain('<del>Money may have mattered more than wood.');
  });
});

describe('An added article', () => {
  const name = 'an added article';

  test('asks for no correction, and shows what is new.', () => {
    const { refused, closed } = edition(name);
    expect(refused).toEqual([]);
    expect(closed.changed.map(({ address, kind }) => [address, kind])).toEqual([
      ['s-year', 'added'],
      ['bugle-1999#1', 'added'],
    ]);
    expect(page(name, '/changes/1.4.0/')).toContain('<ins>In her first year she carried');
    expect(page(name, '/sitemap.xml')).toContain('/sources/bugle-1999/');
  });

  test('stands at the end of a table from which the changes between any two editions can be read.', () => {
    const table = page(name, '/changes/');
    for (const { version } of editions) expect(table).toContain(`changes/${version}/"`);
    const row = /<tr><th scope="row"><a href="[^"]*#s-gannet">.*?<\/tr>/s.exec(table)![0];
    expect([...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, kind]) => kind)).toEqual(['', 'changed', '', '']);
  });
});

test('A page that the book has no longer stays, with what was withdrawn from it.', async () => {
  const content = await layBook();
  await closeEdition(await buildBook(content), content, {
    step: 'minor',
    date: parseEdtfDate('2020-03-02')!,
    changes: [],
  });
  await rm(join(content, 'deliveries.yaml'));
  const withdrawn = '- { statement: delivery-gannet, edition: "1.3.1", why: The table said it twice. }\n';
  await writeFile(join(content, 'withdrawn.yaml'), withdrawn);
  const pages = await renderSiteToPages({ content, made: ['html'] });
  const left = pages.find(({ url }) => url === '/deliveries/')!.content;
  expect(left).toContain(
    '<li id="delivery-gannet"><p>Withdrawn in edition 1.3.1: The table said it twice.</p></li>',
  );
});
