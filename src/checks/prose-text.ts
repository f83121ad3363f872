import type { Book } from '../book/book.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Block, Statement } from '../markdown/statement.ts';
import { parseMarkdown, type Prose } from '../markdown/parse-markdown.ts';

/** A text of the book that is read by the dialect, with the file it stands in. */
export interface ProseText {
  readonly source: SourceFile;
  readonly prose: Prose;
  /** Statements of chapters carry permanent ids and citations, those of data citations; notes are what others cite, and pages speak of the book itself. */
  readonly kind: 'chapter' | 'note' | 'data' | 'page';
}

/** Collects every text that is read by the dialect: chapters, notes, and the entries of the data files. */
export function collectProse(book: Book): readonly ProseText[] {
  const parse = (file: string, offset: number, text: string, kind: ProseText['kind']): ProseText[] => {
    const source = book.sourceByPath[file];
    if (!source) return [];
    return [
      { source, kind, prose: parseMarkdown(source, { start: offset, text, language: book.meta.language }) },
    ];
  };
  return [
    ...[...book.chapters, ...book.headless].map(({ source, prose }): ProseText => ({
      source,
      prose,
      kind: 'chapter',
    })),
    ...Object.values(book.pageBySlug).map(({ source, prose, isStory }): ProseText => ({
      source,
      prose,
      // A page that tells the story is held to what a chapter is held to.
      kind: isStory ? 'chapter' : 'page',
    })),
    ...book.articles.flatMap((article) =>
      article.passages.flatMap(({ place, note }) =>
        note ? parse(article.source.path, article.offsetByPlace[place] ?? 0, note, 'note') : [],
      ),
    ),
    ...book.articles.flatMap((article) =>
      article.editorsNotes.flatMap(({ text }) => parse(article.source.path, 0, text, 'page')),
    ),
    ...Object.values(book.registers)
      .flat()
      .flatMap((entry) => [
        ...parse(entry.file, entry.offset, entry.text, 'data'),
        ...[
          entry.seen ?? [],
          entry.variants.map(({ seen }) => seen),
          entry.offices.map(({ passage }) => passage),
        ]
          .flat()
          .flatMap((citation) => parse(entry.file, entry.offset, citation, 'data')),
        ...entry.editorsNotes.flatMap(({ text }) => parse(entry.file, entry.offset, text, 'page')),
      ]),
    ...book.questions.flatMap((question) => [
      ...question.accounts.flatMap(({ passage, offset }) => parse(question.file, offset, passage, 'data')),
      ...(question.explanation ? parse(question.file, question.offset, question.explanation, 'data') : []),
    ]),
    ...book.keptApart.flatMap((kept) => parse(kept.file, kept.offset, kept.text, 'data')),
    // What no article says has nothing to cite.
    ...book.unknowns.flatMap((unknown) => parse(unknown.file, unknown.offset, unknown.text, 'page')),
    ...book.events.flatMap((event) => parse(event.file, event.offset, event.text, 'data')),
    ...book.deliveries.flatMap((delivery) => [
      ...parse(delivery.file, delivery.offset, delivery.text, 'data'),
      ...[...delivery.announced, ...delivery.arrived].flatMap(({ passage }) =>
        parse(delivery.file, delivery.offset, passage, 'data'),
      ),
      ...delivery.items.flatMap(({ accounts }) =>
        accounts.flatMap(({ passage, offset }) => parse(delivery.file, offset, passage, 'data')),
      ),
    ]),
  ];
}

/** Returns the statements of a text in order. */
export function statementsOf(text: ProseText): readonly Statement[] {
  return text.prose.blocks.flatMap((block: Block) => block.statements);
}

/** Returns what carries an id of the writer's in a chapter or a page: headings, statements and paragraphs. */
export function markedIn({
  kind,
  prose,
}: ProseText): readonly { readonly id: string; readonly offset: number }[] {
  if (kind !== 'chapter' && kind !== 'page') return [];
  const marked = [...prose.headings, ...prose.blocks.flatMap((block) => [...block.statements, block])];
  return marked.filter(({ id }) => id !== '');
}
