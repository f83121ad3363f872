import type { Book } from '../book/book.ts';
import { passageKey } from '../book/link-uses.ts';
import type { SourceFile } from '../files/source-file.ts';
import type { Block, Statement } from '../markdown/statement.ts';
import { parseMarkdown, type Prose } from '../markdown/parse-markdown.ts';
import type { RegisterEntry } from '../registers/register.ts';

/** A text of the book that is read by the dialect, with the file it stands in. */
export interface ProseText {
  readonly source: SourceFile;
  readonly prose: Prose;
  /** Statements of chapters carry permanent ids and citations, those of data citations; notes are what others cite, and pages speak of the book itself. */
  readonly kind: 'chapter' | 'note' | 'data' | 'page';
  /** Address of what the text belongs to, as `afp-2021#3` or `event-coup`; empty where its statements have ids of their own. */
  readonly address: string;
}

/** Collects every text that is read by the dialect: chapters, notes, and the entries of the data files. */
export function collectProse(book: Book): readonly ProseText[] {
  const read = reader(book);
  return [
    ...tellersOf(book),
    ...book.articles.flatMap((article) => [
      ...article.passages.flatMap(({ place, note }) => {
        const at = { file: article.source.path, offset: article.offsetByPlace[place] ?? 0 };
        return note ? read('note', passageKey(article.id, place), at, [note]) : [];
      }),
      ...read('page', '', { file: article.source.path, offset: 0 }, notesOf(article)),
    ]),
    ...Object.values(book.registers)
      .flat()
      .flatMap((entry) => [
        ...read('data', `entry-${entry.id}`, entry, [entry.text, ...citationsOf(entry)]),
        ...read('page', `entry-${entry.id}`, entry, notesOf(entry)),
      ]),
    ...book.questions.flatMap((question) => {
      const [address, { file }] = [`question-${question.id}`, question];
      return [
        ...question.accounts.flatMap(({ passage, offset }) =>
          read('data', address, { file, offset }, [passage]),
        ),
        ...read('data', address, question, question.explanation ? [question.explanation] : []),
      ];
    }),
    ...book.keptApart.flatMap((kept) => read('data', `kept-apart-${kept.id}`, kept, [kept.text])),
    // What no article says has nothing to cite.
    ...book.unknowns.flatMap((unknown) => read('page', `unknown-${unknown.id}`, unknown, [unknown.text])),
    ...book.events.flatMap((event) => read('data', `event-${event.id}`, event, [event.text])),
    ...book.deliveries.flatMap((delivery) => {
      const [address, { file }] = [`delivery-${delivery.id}`, delivery];
      const dated = [...delivery.announced, ...delivery.arrived].map(({ passage }) => passage);
      const counted = delivery.items.flatMap(({ accounts }) => accounts);
      return [
        ...read('data', address, delivery, [delivery.text, ...dated]),
        ...counted.flatMap(({ passage, offset }) => read('data', address, { file, offset }, [passage])),
      ];
    }),
  ];
}

type At = Pick<RegisterEntry, 'file' | 'offset'>;

/** Nothing where the file could not be read. */
function reader({ sourceByPath, meta, articles }: Book) {
  const labels = Object.fromEntries(articles.map(({ id, label }) => [id, label]));
  return (kind: ProseText['kind'], address: string, at: At, texts: readonly string[]): ProseText[] => {
    const source = sourceByPath[at.file];
    if (!source) return [];
    return texts.map((text) => ({
      source,
      kind,
      address,
      prose: parseMarkdown(source, { start: at.offset, text, language: meta.language, labels }),
    }));
  };
}

/** A page that tells the story is held to what a chapter is held to. */
function tellersOf({ chapters, headless, pageBySlug }: Book): readonly ProseText[] {
  return [
    ...[...chapters, ...headless].map((chapter) => ({ ...chapter, isStory: true })),
    ...Object.values(pageBySlug),
  ].map(({ source, prose, isStory }) => ({
    source,
    prose,
    kind: isStory ? 'chapter' : 'page',
    address: '',
  }));
}

function notesOf({ editorsNotes }: Pick<RegisterEntry, 'editorsNotes'>): readonly string[] {
  return editorsNotes.map(({ text }) => text);
}

/** Where an entry's spellings and offices stand. */
function citationsOf({ seen, variants, offices }: RegisterEntry): readonly string[] {
  return [
    ...(seen ? [seen] : []),
    ...variants.map((variant) => variant.seen),
    ...offices.map(({ passage }) => passage),
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
