import CSL from 'citeproc';
import { escapeHtml } from '../text/escape-html.ts';

/** The name under which the engine knows the format. */
export const OUTPUT_FORMAT = 'book';

/** Stands for `<` where words are given to the engine, which would read some tags in them. A private character. */
const SHIELD = '\uE000';

/** Raised letters, as of the French *1er*, which the book's type does not have. */
const RAISED = /[\u1D2C-\u1D61\u02B0-\u02B8]+/gu;

const html = CSL.Output.Formats['html']!;

/** The engine's HTML without the styles in attributes and the blocks that it has: a Content-Security-Policy forbids the ones, and an entry stands in a paragraph. */
CSL.Output.Formats[OUTPUT_FORMAT] = {
  ...html,
  text_escape: (text?: string) => escapeHtml((text ?? '').replaceAll(SHIELD, '<').replace(RAISED, toPlain)),
  bibstart: '',
  bibend: '',
  '@font-style/normal': '<span class="upright">%%STRING%%</span>',
  '@font-variant/small-caps': '<span class="small-caps">%%STRING%%</span>',
  '@font-variant/normal': false,
  '@font-weight/normal': false,
  '@text-decoration/none': false,
  '@text-decoration/underline': '<u>%%STRING%%</u>',
  '@vertical-align/baseline': false,
  '@bibliography/entry': (_state: unknown, text: string) => text,
  '@display/block': (_state: unknown, text: string) => ` ${text}`,
  '@display/left-margin': (_state: unknown, text: string) => `${text} `,
  '@display/right-inline': (_state: unknown, text: string) => text,
  '@display/indent': (_state: unknown, text: string) => ` ${text}`,
  '@URL/true': (_state: unknown, text: string) => linkTo(text),
  '@DOI/true': (_state: unknown, text: string) => linkTo(text),
};

/** The engine gives addresses and DOIs alike. */
function linkTo(text: string): string {
  const address = text.startsWith('https://') ? text : `https://doi.org/${text}`;
  return `<a href="${address}" rel="external">${text}</a>`;
}

function toPlain(letters: string): string {
  return letters.normalize('NFKC');
}

/** Returns the same text or record with every `<` replaced by a character that the format turns back: what looks like a tag is words. */
export function shieldTags<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('<', SHIELD) as T;
  if (Array.isArray(value)) return value.map(shieldTags) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shieldTags(inner)])) as T;
}
