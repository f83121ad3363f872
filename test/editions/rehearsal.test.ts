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
import { FEED_FILES, readItems, type FeedFile, type ReadItem } from '../outputs/feeds/read-items.ts';
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

/** What helps with a chapter goes with it: the page of its evidence, and the ways to cite it. */
function goesWithChapter(url: string, id: string, { book }: Rehearsed): boolean {
  // Paper is no address; what leads to a statement there leads to its line.
  if (url === '/print/') return !id.startsWith('s-');
  const [, slug] = /^\/chapters\/(.+)\/evidence\/$/.exec(url) ?? /^cite-chapter-(.+)$/.exec(id) ?? [];
  return slug !== undefined && !book.chapters.some((chapter) => chapter.slug === slug);
}

function linkedDataIn(html: string) {
  return JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
}

/** The items of a feed, without the beginning that all their ids have. */
function itemsOf({ contentByUrl }: Rehearsed, feed: FeedFile = 'feed.xml'): readonly ReadItem[] {
  return readItems(feed, contentByUrl[`/${feed}`]!).map((item) => ({
    ...item,
    id: item.id.replace('tag:ormsay.example,2020:ferry/', ''),
  }));
}

function datesOf({ id, updated }: ReadItem): readonly string[] {
  return [id, updated];
}

function itemIn(name: string, id: string, feed?: FeedFile): ReadItem {
  return itemsOf(edition(name), feed).find((item) => item.id === id)!;
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
          // Notes and calls are numbered, cards are opened from them, and words name the elements that they label: that is no address.
          const lasting = idsOf(html).filter(
            (id) => !/^(?:[nr]-.*-\d+(?:-\d+)?|call-.*|text-.*|card-.*|carriers)$/.test(id),
          );
          const gone = lasting.filter((id) => !now.includes(id) && !goesWithChapter(url, id, later));
          expect({ url, gone }).toEqual({ url, gone: [] });
        }
      }
    }
  });

  test.each(FEED_FILES)('no guid of %s vanishes, repeats, or moves the day of its publication.', (feed) => {
    for (const [at, one] of editions.entries()) {
      const items = itemsOf(one, feed);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { id, published, updated } of at > 0 ? itemsOf(editions[at - 1]!, feed) : []) {
        const now = items.find((item) => item.id === id);
        expect(now).toMatchObject({ id, published });
        expect(now!.updated >= updated).toBe(true);
      }
    }
    expect(itemsOf(editions.at(-1)!, feed).length).toBeGreaterThan(2);
  });

  test('each step tells of its edition, of what was corrected, and of no other item that it has not changed.', () => {
    const told = editions.map((one, at) => {
      const before = at > 0 ? itemsOf(editions[at - 1]!) : [];
      const isNew = ({ id, updated }: ReadItem) =>
        !before.some((item) => item.id === id && item.updated === updated);
      return itemsOf(one)
        .filter(isNew)
        .map(({ id }) => id)
        .toSorted();
    });
    expect(told).toEqual([
      ['chapters/the-new-boat', 'chapters/the-old-boat', 'editions/1.2.1'],
      ['editions/1.2.2'],
      [
        'chapters/the-new-boat',
        ...['her-room', 'her-room-apart', 'her-room-note'].map((id) => `corrections/${id}`),
        'editions/1.2.3',
      ],
      ['chapters/the-old-boat', 'editions/1.3.0'],
      ['chapters/the-new-boat', 'editions/1.4.0'],
      ['chapters/the-new-boat', 'chapters/the-old-boat', 'editions/2.0.0'],
    ]);
  });

  test('all feeds tell the same, and one of them the corrections alone.', () => {
    for (const one of editions) {
      const items = itemsOf(one);
      for (const feed of ['atom.xml', 'feed.json'] as const) expect(itemsOf(one, feed)).toEqual(items);
      const corrections = items.filter(({ id }) => id.startsWith('corrections/'));
      expect(itemsOf(one, 'corrections.xml')).toEqual(corrections);
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
    const others = itemsOf(edition('a typo')).filter(({ id }) => id !== 'editions/1.2.2');
    expect(others.map(datesOf)).toEqual(itemsOf(edition('the first edition')).map(datesOf));
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
    expect(itemIn(name, 'chapters/the-old-boat').updated).toMatch(/^2020-03-01T/);
    expect(itemIn(name, 'chapters/the-new-boat').updated).toMatch(/^2020-03-09T/);
  });

  test.each(FEED_FILES)(
    'is an item of its own in %s, with what was wrong, what is right and why.',
    (feed) => {
      const { title, url, published, html } = itemIn(name, 'corrections/her-room', feed);
      expect(title).toBe('Correction: 40 passengers or 36 → 40 passengers or 38');
      expect(url).toBe('https://ormsay.example/ferry/corrections/#correction-her-room');
      expect(published).toBe('2020-03-09T00:00:00Z');
      for (const words of ['40 passengers or 36', '40 passengers or 38', 'was misread', 'Ada Reed', '1.2.3'])
        expect(html).toContain(words);
      expect(html).toContain('href="https://ormsay.example/ferry/chapters/the-new-boat/#s-gannet"');
    },
  );

  test('that two statements had wrong is told once, with a way to each and from each.', () => {
    const ledger = page(name, '/corrections/');
    expect(ledger).toMatch(/#para-2">Mainland Mail[^<]*para\.\s2<\/a>; <a href="[^"]*#question-room">/);
    // The newest first: of one day, the later in the file.
    expect(ledger.indexOf('id="correction-her-room-note"')).toBeLessThan(
      ledger.indexOf('id="correction-her-room"'),
    );
    const { html } = itemIn(name, 'corrections/her-room-note');
    expect(html).toMatch(/#para-2">Mainland Mail[^<]*para\.\s2<\/a>; <a href="[^"]*#question-room">/);
    expect(page(name, '/changes/1.2.3/').match(/#correction-her-room-note">corrected/g)).toHaveLength(2);
  });

  test('of data is told at the head of its part in every medium, those of one day for one edition by one link.', () => {
    const [head = '', ...others] = page(name, '/differences/').match(/<p class="corrected">.*<\/p>/g) ?? [];
    expect(head).toBe(
      '<p class="corrected">Corrected: <a href="../corrections/#correction-her-room-apart">9 March 2020, edition 1.2.3</a>.</p>',
    );
    expect(others).toEqual([]);
    for (const url of ['/print/', '/book.html'])
      expect(page(name, url)).toMatch(/class="corrected">.*#correction-her-room-apart"/);
    expect(page(name, '/timeline/')).not.toContain('class="corrected"');
  });

  test('stands at the head of its chapter in the feeds, with a way to it.', () => {
    expect(itemIn(name, 'chapters/the-new-boat').html).toContain(
      '<p>Corrected: <a href="https://ormsay.example/ferry/corrections/#correction-her-room">9\u00A0March 2020, edition 1.2.3</a>.</p>',
    );
    expect(itemIn(name, 'chapters/the-old-boat').html).not.toContain('Corrected:');
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

  test('leaves its line in the feeds too.', () => {
    const { html } = itemIn(name, 'chapters/the-old-boat');
    expect(html).toContain(
      '<li id="s-money">Withdrawn in edition 1.3.0: None of the articles weighs money against wood.</li>',
    );
    expect(html).not.toContain('Money may have mattered');
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
    for (const { version } of editions.slice(0, -1)) expect(table).toContain(`changes/${version}/"`);
    const row = /<tr><th scope="row"><a href="[^"]*#s-gannet">.*?<\/tr>/s.exec(table)![0];
    const cells = [...row.matchAll(/<td data-head="([^"]*)">(.*?)<\/td>/g)];
    expect(cells.map(([, , kind]) => kind)).toEqual(['', 'changed', '', '']);
    expect(cells.map(([, version]) => version)).toEqual(editions.slice(1, -1).map(({ version }) => version));
  });
});

describe('A withdrawn chapter', () => {
  const name = 'a withdrawn chapter';

  test('is refused until each of its statements is withdrawn, and its page says why they went.', () => {
    expect(edition(name).refused.map(({ rule }) => rule)).toEqual([
      ...Array(3).fill('statement-stays'),
      // What was corrected in it has to be withdrawn too.
      'correction-resolves',
    ]);
    expect(page(name, '/chapters/the-new-boat/')).toContain(
      '<li id="s-gannet"><p>Withdrawn in edition 2.0.0: The new boat has a book of her own.</p></li>',
    );
    for (const url of ['/book.html', '/print/']) {
      expect(page(name, url)).toContain(
        '<li id="s-gannet">s-gannet. Withdrawn in edition 2.0.0: The new boat',
      );
      expect(page(name, url)).not.toContain('href="#s-see"');
    }
    expect(page(name, '/corrections/')).toContain('href="../chapters/the-new-boat/#s-gannet"');
  });

  test('keeps its item, which says that it was withdrawn.', () => {
    const { title, url, published, updated, html } = itemIn(name, 'chapters/the-new-boat');
    expect(title).toBe('Withdrawn: The new boat');
    expect(url).toBe('https://ormsay.example/ferry/chapters/the-new-boat/');
    expect([published, updated.slice(0, 10)]).toEqual(['2020-02-29T00:00:00Z', '2020-06-01']);
    expect(html).toContain('<p>The chapter “The new boat” was withdrawn in edition 2.0.0.');
    expect(html).toContain(
      '<li id="s-gannet">Withdrawn in edition 2.0.0: The new boat has a book of her own.',
    );
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
