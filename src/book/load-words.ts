import { z } from 'zod';
import { ContentError } from '../files/content-error.ts';
import { loadText } from '../files/load-text.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import type { CitationWords } from '../references/format-citation.ts';

/** Every word of the interface in one language, by key. */
export type Words = Readonly<Record<string, string>> & CitationWords;

const NEEDED = {
  para: z.string(),
  paras: z.string(),
  headline: z.string(),
  standfirst: z.string(),
  caption: z.string(),
};
const wordsSchema = z.object({ ...NEEDED, about: z.string(), undated: z.string() }).catchall(z.string());

/** Loads the words of the interface for a language (BCP 47) from `folder/<language>.yaml`; throws a ContentError where there are none. */
export async function loadWords(folder: string, language: string): Promise<Words> {
  const name = `${language.split('-')[0]}.yaml`;
  const { source, findings } = await loadText(folder, name, `layouts/words/${name}`);
  if (!source) throw new ContentError(findings);
  const parsed = parseYaml(source, wordsSchema);
  if (!parsed.record) throw new ContentError(parsed.findings);
  return parsed.record;
}
