import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- it adds the format to the core
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { describe, expect, test } from 'vitest';
import type { CslItem, CslName } from '../../src/references/csl-item.ts';
import { formatBibtex } from '../../src/references/format-bibtex.ts';
import { formatRis } from '../../src/references/format-ris.ts';

const WORKS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/bibliography/forty-works.json'), 'utf8'),
) as readonly CslItem[];

/** Words as biblatex-csl-converter has them: a text, or pieces of text, or lists of these. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('');
  if (typeof value === 'object' && value !== null) return String((value as { text?: string }).text ?? '');
  return String(value ?? '');
}

function nameOf(name: CslName): string {
  const { literal, family, given, suffix, 'non-dropping-particle': particle } = name;
  return literal ?? [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}

function dateOf({ issued }: CslItem, dash: string): string {
  return (issued?.['date-parts'] ?? [])
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(dash))
    .map((point) => point + (issued?.circa ? '~' : ''))
    .join('/');
}

test('The forty works are of every kind.', () => {
  expect(WORKS).toHaveLength(40);
  expect(new Set(WORKS.map(({ type }) => type)).size).toBe(10);
  expect(WORKS.filter(({ issued }) => !issued).length).toBeGreaterThan(3);
});

describe('BibLaTeX', () => {
  const text = formatBibtex(WORKS);
  const library = parseBibtex(text, { sentenceCase: false });
  const converter = new BibLatexParser(text, { processUnexpected: true, processUnknown: true });
  const converted = converter.parse();

  test('is read without an error, every entry under its id, by two parsers.', () => {
    expect(library.errors).toEqual([]);
    expect(converted.errors).toEqual([]);
    const ids = WORKS.map(({ id }) => id);
    expect(library.entries.map(({ key }) => key)).toEqual(ids);
    expect(Object.values(converted.entries).map(({ entry_key: key }) => key)).toEqual(ids);
  });

  test.each(WORKS)('$id has lost nothing for the one parser.', (work) => {
    const { fields } = library.entries.find(({ key }) => key === work.id)! as {
      fields: Record<string, unknown>;
    };
    const people = (role: string) =>
      ((fields[role] ?? []) as Record<string, string>[]).map(
        ({ name, lastName, prefix, firstName, suffix }) =>
          name ??
          [[prefix, lastName].filter(Boolean).join(' '), firstName, suffix].filter(Boolean).join(', '),
      );
    for (const role of ['author', 'editor', 'translator'] as const)
      expect(people(role)).toEqual((work[role] ?? []).map(nameOf));
    const words = (name: string) => String(fields[name] ?? '').replace(/<[^>]*>/g, '');
    expect(String(fields['title']).replace(/<\/?span[^>]*>/g, '')).toBe(work.title);
    // It takes the sign for about away from dates.
    expect(words('date')).toBe(dateOf(work, '-').replaceAll('~', ''));
    expect(words('url')).toBe(work.URL ?? '');
    expect(words('doi')).toBe(work.DOI ?? '');
    expect(words('origtitle')).toBe(work['original-title'] ?? '');
    expect(words('volume')).toBe(work.volume ?? '');
    expect(words('pages')).toBe(work.page?.replace('-', '–') ?? '');
    const held = Object.values(fields).flat().map(String);
    for (const kept of [
      work['container-title'],
      work.publisher,
      work['publisher-place'],
      work['citation-label'],
    ])
      expect(held).toContain(kept ?? held[0]);
    expect(words('note') + words('type')).toContain(work.note ?? '');
    expect(words('note') + words('type')).toContain(work.genre ?? '');
  });

  test.each(WORKS)('$id has lost nothing for the other.', (work) => {
    const { fields, unexpected_fields: others } = Object.values(converted.entries).find(
      ({ entry_key: key }) => key === work.id,
    )! as unknown as { fields: Record<string, unknown>; unexpected_fields?: Record<string, unknown> };
    for (const role of ['author', 'editor', 'translator'] as const) {
      const names = (fields[role] ?? []) as Record<string, unknown>[];
      const said = names.map(({ literal, family, given, suffix, prefix }) =>
        literal
          ? plain(literal)
          : [[prefix, family].map(plain).filter(Boolean).join(' '), plain(given), plain(suffix)]
              .filter(Boolean)
              .join(', '),
      );
      expect(said).toEqual((work[role] ?? []).map(nameOf));
    }
    // It does not know TeX's name of the circumflex.
    expect(plain(fields['title'])).toBe(work.title.replace('^', ''));
    expect(plain(fields['date'])).toBe(dateOf(work, '-'));
    expect(plain(fields['url'])).toBe(
      work.URL ? (encodeURI(decodeURI(work.URL)) === work.URL ? work.URL : plain(fields['url'])) : '',
    );
    const held = Object.values({ ...fields, ...others })
      .map(plain)
      .join('|');
    for (const kept of [
      work['container-title'],
      work.publisher,
      work['publisher-place'],
      work['citation-label'],
      work['original-title'],
      work.genre,
      work.note,
      work.DOI,
    ])
      expect(held).toContain(kept ?? '');
  });
});

/** What the two parsers call a type that they do not call as CSL does. */
const READ_TYPES: Readonly<Record<string, readonly [string, string]>> = {
  article: ['document', 'misc'],
  chapter: ['chapter', 'inbook'],
  'paper-conference': ['paper-conference', 'inproceedings'],
  webpage: ['webpage', 'online'],
};

/** What stands behind a date in words. */
const AFTER = /\/+(?:about.*|until.*)?$/;

describe('RIS', () => {
  const text = formatRis(WORKS);
  type Read = Record<string, unknown>;
  const first = plugins.input.chain(text, { forceType: '@ris/file' });
  const second = Object.values(new RISParser(text).parse().entries) as unknown as {
    fields: Read;
    bib_type: string;
  }[];

  test('ends its lines as the format asks, and begins and ends every record.', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect([...text.matchAll(/^TY {2}- [A-Z]+\r$/gm)]).toHaveLength(40);
    expect([...text.matchAll(/^ER {2}- \r$/gm)]).toHaveLength(40);
    expect([first.length, second.length]).toEqual([40, 40]);
  });

  test.each(WORKS.map((work, index) => ({ ...work, index })))(
    '$id has lost nothing for two parsers.',
    (work) => {
      const [one, { fields }] = [first[work.index]!, second[work.index]!];
      expect([one['title'], plain(fields['title'])]).toEqual([work.title, work.title]);
      expect([one['id'], one['type'] !== undefined]).toEqual([work.id, true]);
      const date = dateOf(
        { ...work, issued: work.issued && { 'date-parts': [work.issued['date-parts'][0]!] } } as CslItem,
        '/',
      );
      const { raw, 'date-parts': parts } = (one['issued'] ?? {}) as {
        raw?: string;
        'date-parts'?: number[][];
      };
      expect(
        raw?.replace(AFTER, '') ?? parts?.[0]!.map((part) => String(part).padStart(2, '0')).join('/') ?? '',
      ).toBe(date);
      expect(plain(fields['date']).replace(AFTER, '')).toBe(date);
      expect(plain(fields['date']).includes('about')).toBe(work.issued?.circa ?? false);
      const authors = [
        ...((one['author'] ?? []) as CslName[]),
        ...((one['reporter'] ? [{ literal: one['reporter'] }] : []) as CslName[]),
      ];
      expect(authors.map(nameOf).join(' ').length > 0).toBe(work.author !== undefined);
      const held = [JSON.stringify(one), Object.values(fields).map(plain).join('|')];
      for (const kept of [
        work['container-title'],
        work.publisher,
        work['publisher-place'],
        work.volume,
        work.DOI,
      ])
        for (const record of held) expect(record).toContain(JSON.stringify(kept ?? '').slice(1, -1));
      expect(held[0]).toContain(JSON.stringify(work.note ?? '').slice(1, -1));
    },
  );

  test.each(WORKS.map((work, index) => ({ ...work, index })))(
    '$id has its type, its pages and its numbers for two parsers.',
    (work) => {
      const [one, { fields, bib_type: type }] = [first[work.index]!, second[work.index]!];
      expect([one['type'], type]).toEqual(READ_TYPES[work.type] ?? [work.type, work.type]);
      expect([one['page'], plain(fields['pages'])]).toEqual([
        work.page?.replace('–', '-'),
        (work.page ?? '').replace(/[-–]/, ''),
      ]);
      for (const name of ['genre', 'ISBN', 'ISSN', 'issue', 'edition'] as const)
        expect(one[name]).toBe(work[name]);
      expect(plain(fields['issue'])).toBe(work.issue ?? '');
    },
  );

  // These parsers read some of the tags in records of some types alone.
  test.each(WORKS.map((work, index) => ({ ...work, index })))('$id has each field in its tag.', (work) => {
    const record = text.split('\r\n\r\n')[work.index]!;
    const valueOf = (tag: string) => new RegExp(`^${tag} {2}- (.*)$`, 'm').exec(record)?.[1]?.trim();
    const tags = ['M3', 'LB', 'OP', 'DP', 'SN', 'SE', 'ET', 'IS', 'N1'];
    expect(tags.map(valueOf)).toEqual([
      work.genre,
      work['citation-label'],
      work['original-title'],
      work.source,
      work.ISBN ?? work.ISSN,
      work['chapter-number'],
      work.edition ?? work.version,
      work.issue,
      work.note,
    ]);
  });

  test('has every name, in its order, in the tag of its part.', () => {
    const records = text.split('\r\n\r\n');
    records.forEach((record, index) => {
      const tags = { AU: WORKS[index]!.author, A2: WORKS[index]!.editor, A4: WORKS[index]!.translator };
      for (const [tag, names = []] of Object.entries(tags)) {
        const written = [...record.matchAll(new RegExp(`^${tag} {2}- (.*)$`, 'gm'))].map(([, name]) =>
          name!.trim(),
        );
        expect(written).toEqual(names.map(nameOf));
      }
    });
  });
});
