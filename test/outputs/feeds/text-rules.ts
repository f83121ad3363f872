import { at, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

/** What is asked of plain texts and of their language. */
export const TEXT_RULES: readonly FeedRule[] = [
  ['InvalidLanguage', (feed) => languagesOf(feed).some((language) => !isLanguage(language))],
  [
    'ContainsHTML',
    (feed) =>
      plainOf(feed).some(
        ({ text }) =>
          /<\/[a-z]+>/i.test(text) ||
          (/&(?:[a-z]+|#\d+);/i.test(text) && !feed.text.includes(hexadecimal(text))),
      ),
  ],
  [
    'CharacterData',
    (feed) =>
      plainOf(feed).some(
        ({ text }) => /&#[x\d]|<[/a-z]/i.test(text) && !feed.text.includes(hexadecimal(text)),
      ),
  ],
  [
    'ContainsUndeclaredHTML',
    (feed) =>
      textsOf(feed).some(
        ({ text, attributes }) => (attributes['type'] ?? 'text') === 'text' && /<\/[a-z]+>/i.test(text),
      ),
  ],
  ['InvalidTextType', (feed) => textsOf(feed).some(({ attributes }) => attributes['type']?.includes('/'))],
  [
    'ContainsEmail',
    (feed) =>
      ['author/name', 'entry/author/name']
        .flatMap((path) => inAtom(feed, path))
        .some(({ text }) => /<[^@\s]+@[\w-]+\.\w+>/.test(text)),
  ],
  [
    'NotBlank',
    (feed) =>
      [
        ...['channel/title', 'channel/item/title', 'channel/item/category'].flatMap((path) => at(feed, path)),
        ...[
          'title',
          'subtitle',
          'rights',
          'entry/title',
          'entry/summary',
          'entry/content',
          'author/name',
        ].flatMap((path) => inAtom(feed, path)),
      ].some(({ text, children }) => text === '' && children.length === 0),
  ],
];

function languagesOf(feed: FeedDocument): readonly string[] {
  const ofAtom = inAtom(feed, '').map(({ attributes }) => attributes['xml:lang'] ?? 'en');
  return [...at(feed, 'channel/language').map(({ text }) => text), ...ofAtom];
}

function isLanguage(tag: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag) && names.of(tag.split('-')[0]!) !== undefined;
}

function plainOf(feed: FeedDocument): readonly FeedElement[] {
  const names = ['title', 'description', 'copyright', 'item/title', 'item/category'];
  return names.flatMap((name) => at(feed, `channel/${name}`));
}

function textsOf(feed: FeedDocument): readonly FeedElement[] {
  return ['title', 'subtitle', 'rights', 'entry/title', 'entry/summary'].flatMap((path) =>
    inAtom(feed, path),
  );
}

function hexadecimal(text: string): string {
  return text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;');
}
