import type { Book } from '../book/book.ts';
import { passageKey } from '../book/link-uses.ts';
import type { SourceFile } from '../files/source-file.ts';
import { parseMarkdown, type Prose } from '../markdown/parse-markdown.ts';
import type { Citation } from '../references/citation.ts';
import { findCitations } from '../references/find-citations.ts';
import { statementsOf, type ProseText } from './prose-text.ts';

/** How messages name what a head rests on. */
const BELOW = 'what stands below it';

/** A text that cites nothing itself, and rests on what stands below it. */
interface Head {
  readonly address: string;
  readonly source: SourceFile | undefined;
  readonly text: string;
  readonly from: number;
  readonly citations: readonly Citation[];
}

/** Collects the texts that carry no citations of their own, as titles, headings, questions, summaries, descriptions and the alternatives of pictures, each with the citations of what it stands above. */
export function collectHeads(book: Book, texts: readonly ProseText[]): readonly ProseText[] {
  const citationsBySource = Map.groupBy(texts.flatMap(citedIn), ({ path }) => path);
  const inFile = ({ path }: SourceFile) =>
    (citationsBySource.get(path) ?? []).map(({ citation }) => citation);
  return [...ofChapters(book, inFile), ...ofArticles(book), ...ofData(book), ...ofPictures(texts)].flatMap(
    toProse,
  );
}

function citedIn(text: ProseText) {
  return statementsOf(text).flatMap(({ citations }) =>
    citations.map((citation) => ({ path: text.source.path, citation })),
  );
}

function ofChapters(book: Book, citedInFile: (source: SourceFile) => readonly Citation[]): readonly Head[] {
  const stories = Object.values(book.pageBySlug).filter(({ isStory }) => isStory);
  return [
    ...book.chapters.map((chapter) => ({ chapter, labels: [chapter.title, chapter.question] })),
    ...stories.map((chapter) => ({ chapter, labels: [] })),
  ].flatMap(({ chapter: { slug, source, prose, description }, labels }) =>
    [
      ...[...labels, description].map((text) => ({ text, from: 0 })),
      ...prose.headings.map(({ text, offset }) => ({ text, from: offset })),
    ].map((head) => ({ ...head, address: `chapter-${slug}`, source, citations: citedInFile(source) })),
  );
}

function ofArticles({ articles }: Book): readonly Head[] {
  return articles.map(({ id, source, summary, passages }) => ({
    address: `source-${id}`,
    source,
    text: summary,
    from: source.text.search(/^summary:/m),
    citations: [
      {
        items: [
          {
            articleId: id,
            places: passages.filter(({ note }) => note !== undefined).map(({ place }) => place),
            prefix: '',
            suffix: '',
          },
        ],
        written: passageKey(id, 'all'),
      },
    ],
  }));
}

function ofData({ questions, events, deliveries, keptApart, sourceByPath }: Book): readonly Head[] {
  const head = (kind: string, { id, file, offset }: Entry, text: string, cited: readonly string[]): Head => ({
    address: `${kind}-${id}`,
    source: sourceByPath[file],
    text,
    from: offset,
    citations: cited.flatMap(findCitations),
  });
  return [
    ...questions.map((question) =>
      head(
        'question',
        question,
        question.question,
        question.accounts.map(({ passage }) => passage),
      ),
    ),
    ...events.map((event) => head('event', event, event.title, [event.text])),
    ...deliveries.map((delivery) =>
      head('delivery', delivery, delivery.title, [
        delivery.text,
        ...[...delivery.announced, ...delivery.arrived].map(({ passage }) => passage),
      ]),
    ),
    ...keptApart.map((kept) => head('kept-apart', kept, kept.title, [kept.text])),
  ];
}

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly offset: number;
}

/** A picture shows what its caption says. */
function ofPictures(texts: readonly ProseText[]): readonly Head[] {
  return texts.flatMap(({ source, prose, address }) =>
    prose.figures.map(({ file, alternative, offset }) => ({
      address: address || `figure-${file}`,
      source,
      text: alternative,
      from: offset,
      citations: captionOf(prose, offset).flatMap(({ citations }) => citations),
    })),
  );
}

function captionOf({ blocks }: Prose, figureOffset: number) {
  return blocks.find(({ offset }) => offset > figureOffset)?.statements ?? [];
}

function toProse({ address, source, text, from, citations }: Head): readonly ProseText[] {
  if (!source || text === '') return [];
  const prose = parseMarkdown(source, { start: Math.max(0, from), text });
  const below: Citation = { items: citations.flatMap(({ items }) => items), written: BELOW };
  const blocks = prose.blocks.map((block) => ({
    ...block,
    statements: block.statements.map((statement) => ({
      ...statement,
      citations: [below],
      citedAt: [statement.text.length],
    })),
  }));
  return [{ source, address, kind: 'data', prose: { ...prose, blocks } }];
}
