import type { CslItem, CslName } from './csl-item.ts';

/** What a work is in RIS. Source: the format's specification of 2011. */
const TYPES: Readonly<Record<CslItem['type'], string>> = {
  article: 'GEN',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CONF',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

/** Formats works in RIS, in UTF-8 with the line ends that it asks for; *about* stands in the fourth part of a date, which is for words. */
export function formatRis(items: readonly CslItem[]): string {
  return items.map(formatRecord).join('\r\n');
}

function formatRecord(item: CslItem): string {
  const [start, end] = (item.page ?? '').split(/[-–]/);
  return [
    tag('TY', TYPES[item.type]),
    tag('ID', item.id),
    ...nameTags('AU', item.author),
    ...nameTags('A2', item.editor),
    ...nameTags('A4', item.translator),
    tag('TI', item.title),
    tag('T2', item['container-title']),
    ...dateTags(item),
    tag('PB', item.publisher),
    tag('CY', item['publisher-place']),
    tag('ET', item.edition ?? item.version),
    tag('VL', item.volume),
    tag('IS', item.issue),
    tag('SE', item['chapter-number']),
    tag('SP', start),
    tag('EP', end),
    tag('SN', item.ISBN ?? item.ISSN),
    tag('OP', item['original-title']),
    tag('DP', item.source),
    tag('M3', item.genre),
    tag('N1', item.note),
    tag('LB', item['citation-label']),
    tag('LA', item.language),
    tag('DO', item.DOI),
    tag('UR', item.URL),
    'ER  - \r\n',
  ].join('');
}

function tag(name: string, value: string | undefined): string {
  return value ? `${name}  - ${value.replace(/\s+/g, ' ')}\r\n` : '';
}

function nameTags(name: string, names: readonly CslName[] = []): readonly string[] {
  return names.map(({ literal, family, given, suffix, 'non-dropping-particle': particle }) => {
    const last = [particle, family].filter(Boolean).join(' ');
    return tag(name, literal ?? [last, given, suffix].filter(Boolean).join(', '));
  });
}

/** Of a span the beginning, and its end in words. Some programs read the one tag, some the other. */
function dateTags({ issued }: CslItem): readonly string[] {
  const [first] = issued?.['date-parts'] ?? [];
  if (!issued || !first) return [];
  const [year, month, day] = [0, 1, 2].map((at) => first[at]);
  const parts = [String(year), ...[month, day].map((part) => (part ? String(part).padStart(2, '0') : ''))];
  const until = issued['date-parts'][1]?.map((part) => String(part).padStart(2, '0')).join('-');
  const words = [issued.circa ? 'about' : '', until ? `until ${until}` : ''].filter(Boolean).join(', ');
  const date = [...parts, words].join('/');
  return [tag('PY', date), tag('DA', date)];
}
