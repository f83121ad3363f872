import { join } from 'node:path';
import { z } from 'zod';
import type { Finding } from '../files/finding.ts';
import { listFiles } from '../files/list-files.ts';
import { loadText } from '../files/load-text.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { placeOf, type SourceFile } from '../files/source-file.ts';
import type { CitationWords } from '../references/format-article-date.ts';
import type { RecordWords } from '../references/to-csl.ts';

/** Every word of the interface in one language, by key. */
export type Words = Readonly<Record<string, string>> & CitationWords & RecordWords;

/** The language whose file says which words there are. */
const MODEL = 'en';

/** The words of the interface, or why there are none. */
export interface LoadedWords {
  readonly words: Words | undefined;
  readonly findings: readonly Finding[];
}

/** Loads the words of the interface from `folder/<language>.yaml` (BCP 47; the region does not matter). Every word that the English file has must be there, with the same blanks; where the book's language has no file, the finding stands in `bookSource`. */
export async function loadWords(
  folder: string,
  language: string,
  bookSource: SourceFile,
): Promise<LoadedWords> {
  const name = `${language.split('-')[0]}.yaml`;
  const there = await listFiles(folder, '.yaml');
  if (!there.includes(name)) return { words: undefined, findings: [noWords(bookSource, language, there)] };
  const model = await loadYaml(folder, `${MODEL}.yaml`, z.record(z.string(), z.string()));
  if (!model.record) return { words: undefined, findings: model.findings };
  const { record, findings } = await loadYaml(folder, name, schemaOf(model.record));
  return { words: record as Words | undefined, findings };
}

async function loadYaml<Schema extends z.ZodType>(folder: string, name: string, schema: Schema) {
  const { source, findings } = await loadText(folder, name, join('layouts/words', name));
  return source ? parseYaml(source, schema) : { record: undefined, findings };
}

function schemaOf(model: Readonly<Record<string, string>>) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(model).map(([key, text]) => {
        const blanks = blanksIn(text);
        const message = `it must have the blanks ${blanks || 'of the English words, which are none'}`;
        return [key, z.string().refine((words) => blanksIn(words) === blanks, message)];
      }),
    ),
  );
}

/** The blanks of a text, as `{count}`, each once. */
function blanksIn(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(', ');
}

function noWords(source: SourceFile, language: string, there: readonly string[]): Finding {
  const languages = there.map((name) => name.replace('.yaml', '')).join(', ');
  return {
    rule: 'language-has-words',
    severity: 'error',
    place: placeOf(source, language, source.text.search(/^language:/m)),
    message: `The interface has no words in the language \`${language}\`.`,
    expected: `One of these languages: ${languages}.`,
    help: `Write layouts/words/${language.split('-')[0]}.yaml, with every word of layouts/words/${MODEL}.yaml.`,
  };
}
