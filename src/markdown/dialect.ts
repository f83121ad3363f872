import MarkdownIt, { type PluginWithParams } from 'markdown-it';
import container from 'markdown-it-container';
import { citationRule } from './rules/citation.ts';
import { codeRule } from './rules/code.ts';
import { isAllowedLink } from './is-allowed-link.ts';
import { figuresRule } from './rules/figures.ts';
import { statementsRule } from './rules/statements.ts';

/** The rules of markdown-it that the dialect has; every other construct stays text. */
const KEPT_RULES = [
  'blockquote',
  'heading',
  'list',
  'paragraph',
  'table',
  'emphasis',
  'escape',
  'link',
  'newline',
  'balance_pairs',
  'fragments_join',
];

/** Makes the Markdown of this book: paragraphs, headings, lists, quotations, tables, emphasis, links, `::: answer`, citations `[@id, para. 3]` or `@id [para. 3]`, and marks `{#id}`. `::: figure FILE "what it shows"`. No HTML and no code. */
export function createDialect(): MarkdownIt {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, typographer: false });
  markdown.enable(KEPT_RULES);
  markdown.validateLink = isAllowedLink;
  markdown.normalizeLink = (href) => href;
  for (const name of ['answer', 'figure'])
    markdown.use(container as unknown as PluginWithParams, name, { validate: isNamed(name) });
  markdown.inline.ruler.before('link', 'citation', citationRule);
  markdown.inline.ruler.before('citation', 'code', codeRule);
  markdown.core.ruler.at('inline', statementsRule);
  markdown.core.ruler.before('inline', 'figures', figuresRule);
  return markdown;
}

function isNamed(name: string): (info: string) => boolean {
  return (info) => info.trim().split(/\s/, 1)[0] === name;
}
