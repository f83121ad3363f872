import { at, count, everyElement, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';

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

/** What is asked of elements and attributes: which there may be, and how often. */
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
  [
    'UnexpectedText',
    (feed) => everyElement(feed).some(({ name, raw }) => name in CHILDREN && raw.trim() !== ''),
  ],
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
