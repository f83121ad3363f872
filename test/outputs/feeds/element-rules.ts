import {
  at,
  count,
  everyElement,
  hasTwice,
  inAtom,
  type FeedDocument,
  type FeedRule,
} from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

const CHANNEL_ONCE =
  'title link description language copyright lastBuildDate docs managingEditor webMaster pubDate generator ttl image';
const ITEM_ONCE = 'title link description guid pubDate author comments source content:encoded atom:updated';
const FEED_ONCE =
  'atom:id atom:title atom:subtitle atom:updated atom:rights atom:icon atom:logo atom:generator';
const ENTRY_ONCE =
  'atom:id atom:title atom:updated atom:published atom:summary atom:content atom:rights atom:source';

/** What may stand in an element: children that it has once at most, and others. */
const CHILDREN: Readonly<Record<string, readonly [once: string, others: string]>> = {
  rss: ['channel', ''],
  channel: [
    CHANNEL_ONCE,
    'category item cloud textInput skipHours skipDays atom:link dc:creator dc:subject dc:date dc:publisher dc:language dc:rights',
  ],
  item: [
    ITEM_ONCE,
    'category enclosure dc:creator dc:subject dc:date atom:id atom:link atom:published xhtml:body',
  ],
  'atom:feed': [FEED_ONCE, 'atom:author atom:contributor atom:category atom:link atom:entry'],
  'atom:entry': [ENTRY_ONCE, 'atom:author atom:contributor atom:category atom:link'],
  'atom:author': ['atom:name atom:uri atom:email', ''],
};
const ATTRIBUTES: Readonly<Record<string, string>> = {
  rss: 'version',
  category: 'domain',
  guid: 'isPermaLink',
  source: 'url',
  enclosure: 'url length type',
  'atom:link': 'href rel type hreflang title length',
  'atom:category': 'term scheme label',
  'atom:content': 'type src',
  'atom:title': 'type',
  'atom:subtitle': 'type',
  'atom:rights': 'type',
  'atom:summary': 'type',
};
const REQUIRED: Readonly<Record<string, string>> = {
  rss: 'version',
  enclosure: 'url length type',
  'atom:category': 'term',
};
/** What RSS says by an element of its own, and an extension says again. */
const SAID_TWICE = {
  channel: [
    ['managingEditor', 'dc:creator'],
    ['category', 'dc:subject'],
    ['pubDate', 'dc:date'],
    ['webMaster', 'dc:publisher'],
    ['language', 'dc:language'],
    ['copyright', 'dc:rights'],
  ],
  item: [
    ['guid', 'atom:id'],
    ['pubDate', 'atom:published'],
    ['author', 'dc:creator'],
    ['category', 'dc:subject'],
    ['pubDate', 'dc:date'],
  ],
} as const;

/** What is asked of the elements of a feed: which there are, where, in which order, how often. */
export const ELEMENT_RULES: readonly FeedRule[] = [
  [
    'InvalidRSSVersion',
    ({ root }) =>
      root?.name === 'rss' && !['0.91', '0.92', '2.0', undefined].includes(root.attributes['version']),
  ],
  [
    'UndefinedElement',
    (feed) =>
      everyElement(feed).some((parent) => parent.children.some(({ name }) => isUndefined(parent.name, name))),
  ],
  ['NoBlink', (feed) => at(feed, 'channel/blink').length > 0],
  ['MisplacedXHTMLContent', (feed) => at(feed, 'channel/*').some(({ name }) => name.startsWith('xhtml:'))],
  [
    'QuestionableUsage',
    (feed) =>
      ['atom:content', 'atom:published', 'atom:summary'].some(
        (name) => at(feed, `channel/${name}`).length > 0,
      ),
  ],
  [
    'UndeterminableVocabulary',
    (feed) => [...inAtom(feed, '*'), ...inAtom(feed, 'entry/*')].some(({ name }) => /^\w+$/.test(name)),
  ],
  [
    'UnexpectedAttribute',
    (feed) =>
      attributesOf(feed).some(
        ([element, name]) =>
          /^\w+$/.test(name) &&
          name !== 'xmlns' &&
          element in { ...ATTRIBUTES, ...CHILDREN, title: '', link: '' } &&
          !words(ATTRIBUTES[element]).includes(name),
      ),
  ],
  [
    'UseOfExtensionAttr',
    (feed) =>
      feed.root?.name === 'rss' &&
      attributesOf(feed).some(
        ([element, name]) => /^\w+$/.test(element) && /^(?!xmlns:|xml:)\w+:/.test(name),
      ),
  ],
  [
    'MissingAttribute',
    (feed) =>
      everyElement(feed).some(({ name, attributes }) =>
        words(REQUIRED[name]).some((attribute) => !(attribute in attributes)),
      ),
  ],
  [
    'DuplicateElement',
    (feed) =>
      everyElement(feed).some((element) =>
        words(CHILDREN[element.name]?.[0]).some((name) => count(element, name) > 1),
      ),
  ],
  ['DuplicateEnclosure', (feed) => at(feed, 'channel/item').some((item) => count(item, 'enclosure') > 1)],
  ['DuplicateSemantics', (feed) => saysTwice(at(feed, 'channel'), SAID_TWICE.channel)],
  ['DuplicateItemSemantics', (feed) => saysTwice(at(feed, 'channel/item'), SAID_TWICE.item)],
  ['DuplicateDescriptionSemantics', (feed) => at(feed, 'channel/item/xhtml:body').length > 0],
  [
    'MissingElement',
    (feed) =>
      (feed.root?.name === 'rss' && count(feed.root, 'channel') === 0) ||
      lacks(inAtom(feed, ''), 'title id updated') ||
      lacks(inAtom(feed, 'entry'), 'title id updated') ||
      lacks([...inAtom(feed, 'author'), ...inAtom(feed, 'entry/author')], 'name') ||
      lacksAuthor(feed),
  ],
  ['MissingTitle', (feed) => at(feed, 'channel').some((channel) => count(channel, 'title') === 0)],
  ['MissingLink', (feed) => at(feed, 'channel').some((channel) => count(channel, 'link') === 0)],
  [
    'MissingDescription',
    (feed) => at(feed, 'channel').some((channel) => count(channel, 'description') === 0),
  ],
  [
    'MissingDCLanguage',
    (feed) =>
      at(feed, 'channel').some((channel) => count(channel, 'language') === 0) ||
      inAtom(feed, '').some(({ attributes }) => !attributes['xml:lang']),
  ],
  [
    'ItemMustContainTitleOrDescription',
    (feed) =>
      at(feed, 'channel/item').some((item) => count(item, 'title') + count(item, 'description') === 0),
  ],
  ['MissingGuid', (feed) => at(feed, 'channel/item').some((item) => count(item, 'guid') === 0)],
  [
    'MissingContentOrAlternate',
    (feed) =>
      inAtom(feed, 'entry').some(
        (entry) =>
          count(entry, 'atom:content') === 0 &&
          !entry.children.some(
            ({ name, attributes }) => name === 'atom:link' && attributes['rel'] === 'alternate',
          ),
      ),
  ],
  [
    'MissingTextualContent',
    (feed) =>
      inAtom(feed, 'entry').some(
        (entry) => count(entry, 'atom:content') + count(entry, 'atom:summary') === 0,
      ),
  ],
  [
    'MisplacedItem',
    (feed) =>
      at(feed, 'channel').some((channel) =>
        isBefore(channel, 'item', (name) => /^[a-z]\w*$/i.test(name) || name === 'atom:link'),
      ),
  ],
  [
    'MisplacedMetadata',
    (feed) =>
      inAtom(feed, '').some((root) => isBefore(root, 'atom:entry', (name) => name.startsWith('atom:'))),
  ],
  [
    'NeedDescriptionBeforeContent',
    (feed) =>
      at(feed, 'channel/item').some(({ children }) => {
        const names = children.map(({ name }) => name);
        return (
          names.includes('content:encoded') &&
          !names.slice(0, names.indexOf('content:encoded')).includes('description')
        );
      }),
  ],
  [
    'UnexpectedText',
    (feed) => everyElement(feed).some(({ name, raw }) => name in CHILDREN && raw.trim() !== ''),
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
  ['DuplicateValue', (feed) => hasTwice(at(feed, 'channel/item/guid').map(({ text }) => text))],
  ['DuplicateEntries', (feed) => hasTwice(inAtom(feed, 'entry/id').map(({ text }) => text))],
  [
    'DuplicateIds',
    (feed) =>
      inAtom(feed, 'entry/id').length > 9 &&
      new Set(inAtom(feed, 'entry/id').map(({ text }) => text)).size === 1,
  ],
  ['DuplicateUpdated', (feed) => hasTwice(inAtom(feed, 'entry/updated').map(({ text }) => text))],
];

function words(list: string | undefined): readonly string[] {
  return list?.split(' ') ?? [];
}

/** What stands in a namespace of its own is judged by that. */
function isUndefined(parent: string, name: string): boolean {
  const known = CHILDREN[parent];
  if (!known) return !name.startsWith('{');
  return /^(?:atom:)?\w+$/.test(name) && ![...words(known[0]), ...words(known[1])].includes(name);
}

function attributesOf(feed: FeedDocument): readonly (readonly [element: string, name: string])[] {
  return everyElement(feed).flatMap(({ name, attributes }) =>
    Object.keys(attributes).map((attribute) => [name, attribute] as const),
  );
}

function saysTwice(elements: readonly FeedElement[], pairs: readonly (readonly [string, string])[]): boolean {
  return elements.some((element) => pairs.some((pair) => pair.every((name) => count(element, name) > 0)));
}

function lacks(elements: readonly FeedElement[], names: string): boolean {
  return elements.some((element) => words(names).some((name) => count(element, `atom:${name}`) === 0));
}

function lacksAuthor(feed: FeedDocument): boolean {
  return (
    inAtom(feed, 'author').length === 0 &&
    inAtom(feed, 'entry').some((entry) => count(entry, 'atom:author') === 0)
  );
}

/** Whether an item stands before what is told of the whole feed. */
function isBefore({ children }: FeedElement, item: string, isOfFeed: (name: string) => boolean): boolean {
  const names = children.map(({ name }) => name);
  const first = names.indexOf(item);
  return first !== -1 && names.slice(first).some((name) => name !== item && isOfFeed(name));
}
