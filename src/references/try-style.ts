import type { PassagePlace } from '../articles/article.ts';
import type { CitationStyle } from './citation-style.ts';
import { createProcessor } from './create-processor.ts';
import type { CslItem } from './csl-item.ts';
import type { StyleFault } from './find-style-fault.ts';
import type { PlacedItem } from './place-cites.ts';

const SAMPLE: CslItem = {
  id: 'sample',
  type: 'article-newspaper',
  title: 'A title',
  author: [{ family: 'Family', given: 'Given' }],
  issued: { 'date-parts': [[2000, 2, 29]] },
  'container-title': 'An outlet',
  URL: 'https://outlet.example/',
  language: 'en',
};

const WORDS: Readonly<Record<'para' | 'paras' | 'headline' | 'standfirst' | 'caption', string>> = {
  para: 'para.',
  paras: 'paras.',
  headline: 'headline',
  standfirst: 'standfirst',
  caption: 'caption',
};

/** Cites and lists a sample by a style, and returns what kept the processor from it: an element that CSL does not have, a macro that calls itself. */
export function tryStyle(style: CitationStyle): StyleFault | undefined {
  try {
    const { cite, listReferences } = createProcessor(style, [SAMPLE], WORDS);
    cite([citeAt('first', '1')], (html) => html);
    cite([citeAt('ibid-with-locator', '2')], (html) => html);
    listReferences();
    return undefined;
  } catch (error) {
    return describe(error instanceof Error ? error.message : String(error), style.xml);
  }
}

function citeAt(position: PlacedItem['position'], place: PassagePlace): PlacedItem {
  return { articleId: SAMPLE.id, places: [place], prefix: '', suffix: '', position };
}

/** The engine names an element or a macro between quotation marks. */
function describe(said: string, xml: string): StyleFault {
  const name = /"([\w:.-]+)"/.exec(said)?.[1];
  const tag =
    name && new RegExp(`<(?:macro\\s[^>]*\\bname\\s*=\\s*["']${name}["']|${name}\\b)[^>]*>`).exec(xml);
  const found = tag || /<style\b[^>]*>/.exec(xml);
  return {
    offset: found?.index ?? 0,
    written: found?.[0].split('\n', 1)[0] ?? '',
    message: `No citation can be formatted by this style: ${said.replace(/^(?:citeproc-js error|CSL \w+ error): /, '').replace(/\.?$/, '.')}`,
    help: 'Hold the style against the schema of CSL 1.0.2, or take an independent style from the CSL project.',
  };
}
