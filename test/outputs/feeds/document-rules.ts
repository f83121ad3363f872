import { isUtf8 } from 'node:buffer';
import { everyElement, type FeedDocument, type FeedRule } from './feed-document.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
};
/** The validator knows that they are there, and reads nothing in them. */
const UNSUPPORTED = /^https?:\/\/(?:schema\.org|podcastindex\.org|www\.rawvoice\.com|schemas\.google\.com)\//;
/** Encodings that readers can be trusted to know, beside UTF-8. */
const COMMON = /^(?:iso-8859-1|us-ascii|windows-1252|big5|euc-jp|gb2312|koi8-r|shift_jis)$/i;
const LARGEST_BYTES = 512 * 1024;

/** What is asked of a feed as a file: its bytes, encoding, namespaces, and how it is sent. */
export const DOCUMENT_RULES: readonly FeedRule[] = [
  ['SAXError', ({ root }) => root === undefined],
  ['UnicodeError', ({ bytes }) => !isUtf8(bytes)],
  ['BadCharacters', ({ text }) => /[\u0080-\u009F\uFFFD]/.test(text)],
  ['UndefinedNamedEntity', ({ text }) => /&(?!(?:amp|lt|gt|quot|apos);)[a-z]\w*;/i.test(text)],
  ['ContainsSystemEntity', ({ text }) => /<!DOCTYPE[^>]*\b(?:SYSTEM|PUBLIC)\b/.test(text)],
  ['BadXmlVersion', ({ text }) => /^<\?xml version="(?!1\.0")/.test(text)],
  ['MissingEncoding', (feed) => encodingOf(feed) === ''],
  ['UnknownEncoding', (feed) => encodingOf(feed) !== '' && !isKnown(encodingOf(feed))],
  [
    'ObscureEncoding',
    (feed) => isKnown(encodingOf(feed)) && !isStandard(feed) && !COMMON.test(encodingOf(feed)),
  ],
  ['NonstdEncoding', (feed) => COMMON.test(encodingOf(feed))],
  ['ValidatorLimit', ({ bytes }) => bytes.length > LARGEST_BYTES],
  ['MissingNamespace', (feed) => feed.root?.name === 'feed' || usesUndeclared(feed)],
  ['InvalidNamespace', ({ root }) => /^(?:atom:rss|(?:\{.*\}|xhtml:)(?:rss|feed))$/.test(root?.name ?? '')],
  ['ObsoleteNamespace', ({ text }) => text.includes('"http://purl.org/atom/ns#"')],
  [
    'ReservedPrefix',
    (feed) => namespacesOf(feed).some(([prefix, uri]) => (NAMESPACES[prefix] ?? uri) !== uri),
  ],
  ['NonstdPrefix', (feed) => namespacesOf(feed).some(([prefix, uri]) => isOtherPrefix(prefix, uri))],
  [
    'AvoidNamespacePrefix',
    ({ root }) =>
      root?.name === 'atom:feed' && ('xmlns:atom' in root.attributes || !('xmlns' in root.attributes)),
  ],
  [
    'UnknownNamespace',
    (feed) => namespacesOf(feed).some(([, uri]) => !isNamespace(uri) && !UNSUPPORTED.test(uri)),
  ],
  ['UnsupportedNamespace', (feed) => namespacesOf(feed).some(([, uri]) => UNSUPPORTED.test(uri))],
  [
    'UnexpectedContentType',
    (feed) =>
      mediaType(feed) !== `application/${feed.root?.name === 'rss' ? 'rss' : 'atom'}+xml` &&
      !mediaType(feed).endsWith('xml'),
  ],
  ['EncodingMismatch', (feed) => !['', encodingOf(feed)].includes(charsetOf(feed))],
  ['TextXml', (feed) => mediaType(feed).startsWith('text/') && charsetOf(feed) === ''],
];

function encodingOf({ text }: FeedDocument): string {
  return /^\uFEFF?<\?xml[^>]* encoding="([^"]*)"/.exec(text)?.[1] ?? '';
}

function isStandard(feed: FeedDocument): boolean {
  return /^utf-(?:8|16)$/i.test(encodingOf(feed));
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function mediaType({ contentType }: FeedDocument): string {
  return contentType.replace(/;.*/, '').trim().toLowerCase();
}

function charsetOf({ contentType }: FeedDocument): string {
  return /charset=([\w-]+)/.exec(contentType)?.[1] ?? '';
}

/** The prefixes that the feed declares; the empty one is that of elements without. */
function namespacesOf(feed: FeedDocument): readonly (readonly [prefix: string, uri: string])[] {
  return everyElement(feed).flatMap(({ attributes }) =>
    Object.entries(attributes)
      .filter(([name]) => /^xmlns(?::|$)/.test(name))
      .map(([name, uri]) => [name.replace(/^xmlns:?/, ''), uri] as const),
  );
}

function isNamespace(uri: string): boolean {
  return uri === '' || uri === 'http://www.w3.org/1999/xhtml' || Object.values(NAMESPACES).includes(uri);
}

function isOtherPrefix(prefix: string, uri: string): boolean {
  return prefix !== '' && Object.values(NAMESPACES).includes(uri) && NAMESPACES[prefix] !== uri;
}

function usesUndeclared({ text }: FeedDocument): boolean {
  const used = [...text.matchAll(/<([a-z]+):/g)].map(([, prefix]) => prefix!);
  return used.some((prefix) => !text.includes(`xmlns:${prefix}="`));
}
