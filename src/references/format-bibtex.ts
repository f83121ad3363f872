import { escapeBibtex, formatBibtexNames, guardList } from './escape-bibtex.ts';
import type { CslItem } from './csl-item.ts';

/** What a work is in BibLaTeX, of which BibTeX knows most. */
const TYPES: Readonly<Record<CslItem['type'], string>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'online',
};

/** What the container of a work, or who publishes it, is called in an entry of its kind. */
const FIELDS: Readonly<Record<string, { readonly container?: string; readonly publisher?: string }>> = {
  article: { container: 'journal' },
  incollection: { container: 'booktitle' },
  inproceedings: { container: 'booktitle' },
  misc: { container: 'howpublished' },
  online: { container: 'organization' },
  techreport: { publisher: 'institution' },
  phdthesis: { publisher: 'school' },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Formats works as a BibLaTeX file in UTF-8, which BibTeX reads too: dates stand in `date` with `~` for about, and again as `year` and `month`. Titles keep their capitals. */
export function formatBibtex(items: readonly CslItem[]): string {
  return items.map(formatEntry).join('\n');
}

function formatEntry(item: CslItem): string {
  const type = TYPES[item.type];
  const { container = 'booktitle', publisher = 'publisher' } = FIELDS[type] ?? {};
  const words: Readonly<Record<string, string | undefined>> = {
    [container]: item['container-title'],
    entrysubtype: /^article-(?:newspaper|magazine)$/.test(item.type) ? item.type.slice(8) : undefined,
    edition: item.edition,
    version: item.version,
    volume: item.volume,
    number: item.issue,
    chapter: item['chapter-number'],
    pages: item.page?.replace(/(\d)[-–](\d)/g, '$1--$2'),
    isbn: item.ISBN,
    issn: item.ISSN,
    origtitle: item['original-title'],
    label: item['citation-label'],
    type: type === 'techreport' || type === 'phdthesis' ? item.genre : undefined,
    language: item.language,
    note: noteOf(item, type),
  };
  const lines = [
    ...(['author', 'editor', 'translator'] as const).map((role) =>
      field(role, formatBibtexNames(item[role])),
    ),
    field('title', `{${escapeBibtex(item.title)}}`),
    ...Object.entries(words).map(([name, value]) => field(name, value && escapeBibtex(value))),
    field(publisher, guardList(item.publisher)),
    field('address', guardList(item['publisher-place'])),
    ...dateFields(item),
    // Addresses are taken as they stand.
    field('doi', item.DOI),
    field('url', item.URL),
  ];
  return `@${type}{${item.id},\n${lines.filter(Boolean).join('')}}\n`;
}

function field(name: string, value: string | undefined): string {
  return value ? `  ${name} = {${value}},\n` : '';
}

function noteOf({ genre, note, source }: CslItem, type: string): string | undefined {
  const kept = [type === 'techreport' || type === 'phdthesis' ? undefined : genre, source, note];
  return kept.filter(Boolean).join('; ') || undefined;
}

function dateFields({ issued }: CslItem): readonly string[] {
  const [first] = issued?.['date-parts'] ?? [];
  if (!issued || !first) return [];
  const points = issued['date-parts'].map((parts) =>
    parts.map((part) => String(part).padStart(2, '0')).join('-'),
  );
  const date = points.map((point) => `${point}${issued.circa ? '~' : ''}`).join('/');
  const month = first[1] === undefined ? '' : `  month = ${MONTHS[first[1] - 1]},\n`;
  return [field('date', date), field('year', String(first[0])), month];
}
