import type { Book } from '../book/book.ts';
import type { SourceFile } from '../files/source-file.ts';
import { collectStatements, entriesByKind } from './collect-statements.ts';

/** Returns the words at an address as a writer knows them: a sentence with its citations, an entry of the data as it stands in its file; undefined where nothing stands there. */
export function showStatement(book: Book, address: string): string | undefined {
  for (const [kind, entries] of entriesByKind(book)) {
    const entry = entries.find(({ id }) => `${kind}-${id}` === address);
    const source = entry && book.sourceByPath[entry.file];
    if (source) return entryText(source, entry.offset);
  }
  return collectStatements(book).get(address)?.replaceAll('\n', ' ');
}

/** An entry ends where a line is indented less than its first key. */
function entryText({ text }: SourceFile, offset: number): string {
  const indent = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const [first = '', ...rest] = text.slice(offset).split('\n');
  const isOutside = (line: string) => line.trim() !== '' && line.slice(0, indent).trim() !== '';
  const end = rest.findIndex(isOutside);
  const lines = end === -1 ? rest : rest.slice(0, end);
  return [first, ...lines.map((line) => line.slice(indent))].join('\n').trim();
}
