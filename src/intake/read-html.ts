import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { toNormalForm } from '../text/normal-form.ts';
import type { Block } from './block.ts';
import type { Page } from './page.ts';
import { readHtmlMetadata } from './read-html-metadata.ts';
import { refuseCopy } from './refuse-copy.ts';
import { splitHtml } from './split-html.ts';
import { weighHtml } from './weigh-html.ts';

/** Browsers stop at 512; building and reading the page takes time with the square of its depth. */
const MAX_DEPTH = 500;
const MAX_ELEMENTS = 60_000;
/** Fewer letters, and the reader mode tries again with a coarser sieve. */
const FEWEST_LETTERS = 200;

/** Reads a saved page: what Firefox’s reader mode holds to be the article, in the page’s own order, with what stands between the headline and its first words; all else is `left`. Scripts are never run, and nothing is fetched. Throws a ContentError where the page is nested too deep or too large. */
export function readHtml(file: string, html: string): Page {
  const weight = weighHtml(html);
  if (weight.depth > MAX_DEPTH || weight.elements > MAX_ELEMENTS) refuseWeight(file, weight);
  const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const page = readHtmlMetadata(document, html);
  const all = splitHtml(document.body);
  const kept = selectArticle(all, readerMode(document), page.title?.value);
  const blocks = all.filter((_, index) => kept.has(index));
  const left = all.filter((_, index) => !kept.has(index));
  return { ...page, blocks, left };
}

function readerMode(document: Document): readonly Block[] {
  const options = {
    charThreshold: FEWEST_LETTERS,
    keepClasses: true,
    serializer: (node: Node) => node as Element,
  };
  const content = new Readability<Element>(document, options).parse()?.content;
  return content ? splitHtml(content) : [];
}

/** The blocks of the article by their index on the page, with what stands between the headline and its first words; all of them where the reader mode finds no article. */
function selectArticle(
  all: readonly Block[],
  article: readonly Block[],
  title: string | undefined,
): ReadonlySet<number> {
  const headline = all.findIndex(({ text }) => isTitle(text, title));
  const left = new Map(article.map(({ text }) => [text, 0]));
  for (const { text } of article) left.set(text, left.get(text)! + 1);
  const inArticle = all.flatMap(({ text }, index) => {
    const count = left.get(text) ?? 0;
    // Words of the menu may stand in the article too; a kicker stands directly above the headline.
    if (count === 0 || index < headline - 1) return [];
    left.set(text, count - 1);
    return [index];
  });
  const first = inArticle.find((index) => index > headline);
  if (first === undefined) return new Set(all.keys());
  const head = headline === -1 ? [] : all.slice(headline, first).map((_, index) => headline + index);
  return new Set([...inArticle, ...head]);
}

function isTitle(text: string, title: string | undefined): boolean {
  return title !== undefined && toNormalForm(text) === toNormalForm(title);
}

function refuseWeight(file: string, { elements, depth }: { elements: number; depth: number }): never {
  return refuseCopy(
    file,
    `The page has ${elements} elements, nested ${depth} deep.`,
    `At most ${MAX_ELEMENTS} elements, nested ${MAX_DEPTH} deep.`,
    'Open the page in a browser, and copy the text of the article into a file.',
  );
}
