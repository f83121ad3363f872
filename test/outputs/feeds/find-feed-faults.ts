import type { FeedElement } from './read-feed.ts';

const ATOM = '{http://www.w3.org/2005/Atom}';
const CONTENT = '{http://purl.org/rss/1.0/modules/content/}encoded';
const CREATOR = '{http://purl.org/dc/elements/1.1/}creator';

const ONCE_IN_CHANNEL = ['title', 'link', 'description', 'language', 'lastBuildDate', `${ATOM}link`];
const ONCE_IN_ITEM = ['title', 'link', 'guid', 'pubDate', 'description', CONTENT, `${ATOM}updated`];
const IN_CHANNEL = [
  ...ONCE_IN_CHANNEL,
  'copyright',
  'managingEditor',
  'webMaster',
  'pubDate',
  'category',
  'generator',
  'docs',
  'ttl',
  'image',
  'item',
];
const IN_ITEM = [...ONCE_IN_ITEM, CREATOR, 'author', 'category', 'comments', 'enclosure', 'source'];

/** Elements that readers take out, or that run something. */
const UNSAFE = /^(?:script|style|iframe|object|embed|form|input|link|meta|base)$/;
const RFC_822 =
  /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d (?:\+0000|GMT)$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const TAG_URI = /^tag:[\w.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:\S+$/;
const PERSON = /^[^\s@]+@[^\s@]+ \(.+\)$/;

/**
 * Returns what is wrong with a feed by the rules of RSS 2.0, of the RSS Advisory Board's profile
 * (https://www.rssboard.org/rss-profile) and of this project, as one sentence each.
 */
export function findFeedFaults(rss: FeedElement | undefined): readonly string[] {
  if (!rss) return ['It is not well-formed.'];
  const channels = all(rss, 'channel');
  if (rss.name !== 'rss' || rss.attributes['version'] !== '2.0') return ['It is not RSS 2.0.'];
  if (channels.length !== 1) return ['It has not one channel.'];
  const channel = channels[0]!;
  return [...channelFaults(channel), ...all(channel, 'item').flatMap(itemFaults), ...togetherFaults(channel)];
}

function channelFaults(channel: FeedElement): readonly string[] {
  const self = one(channel, `${ATOM}link`)?.attributes ?? {};
  const docs = one(channel, 'docs');
  return faults(
    [...notOnce(channel, ONCE_IN_CHANNEL), ...unknown(channel, IN_CHANNEL), ...people(channel)],
    [isAddress(textOf(channel, 'link')), 'The channel’s link is no address.'],
    [/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(textOf(channel, 'language')), 'The language is no language code.'],
    [RFC_822.test(textOf(channel, 'lastBuildDate')), 'lastBuildDate is no date of RFC 822 in UTC.'],
    [self['rel'] === 'self', 'atom:link is not rel="self".'],
    [isAddress(self['href'] ?? ''), 'atom:link has no address.'],
    [self['type'] === 'application/rss+xml', 'atom:link is not of the type application/rss+xml.'],
    [!docs || docs.text === 'https://www.rssboard.org/rss-specification', 'docs is not the specification.'],
    [all(channel, 'item').length > 0, 'There is no item.'],
  );
}

function itemFaults(item: FeedElement): readonly string[] {
  const names = item.children.map(({ name }) => name);
  const content = one(item, CONTENT)?.html;
  const [published, updated] = [textOf(item, 'pubDate'), textOf(item, `${ATOM}updated`)];
  const enclosures = all(item, 'enclosure');
  const { ids = [], addresses = [], elements = [], attributes = [] } = content ?? {};
  return faults(
    [...notOnce(item, ONCE_IN_ITEM), ...unknown(item, IN_ITEM), ...people(item)],
    [isAddress(textOf(item, 'link')), 'The item’s link is no address.'],
    [one(item, 'guid')?.attributes['isPermaLink'] === 'false', 'guid is not isPermaLink="false".'],
    [TAG_URI.test(textOf(item, 'guid')), 'guid is no tag URI.'],
    [isRfc822(published), 'pubDate is no date of RFC 822 in UTC.'],
    [RFC_3339.test(updated), 'atom:updated is no date of RFC 3339 in UTC.'],
    [!(Date.parse(updated) < Date.parse(published)), 'The item was updated before it was published.'],
    [names.indexOf('description') < names.indexOf(CONTENT), 'description stands after content:encoded.'],
    [(one(item, 'description')?.html.elements ?? []).length === 0, 'description is not plain.'],
    [enclosures.length <= 1, 'There is more than one enclosure.'],
    [enclosures.every(isEnclosure), 'The enclosure lacks address, length or type.'],
    [
      addresses.every((address) => isAddress(address) || address.startsWith('#')),
      'An address in the content is not absolute.',
    ],
    [
      addresses.every((address) => !address.startsWith('#') || ids.includes(address.slice(1))),
      'A link within the content leads nowhere.',
    ],
    [!elements.some((name) => UNSAFE.test(name)), 'The content holds an element that readers take out.'],
    [
      !attributes.some((name) => /^on|^style$/.test(name)),
      'The content holds an attribute that readers take out.',
    ],
  );
}

function togetherFaults(channel: FeedElement): readonly string[] {
  const items = all(channel, 'item');
  const ids = items.flatMap((item) => one(item, CONTENT)?.html.ids ?? []);
  const guids = items.map((item) => textOf(item, 'guid'));
  const newest = items.map((item) => Date.parse(textOf(item, `${ATOM}updated`))).toSorted((a, b) => b - a)[0];
  return faults(
    [],
    [new Set(guids).size === guids.length, 'Two items have one guid.'],
    [new Set(ids).size === ids.length, 'An id is used twice in the content of items.'],
    [
      Date.parse(textOf(channel, 'lastBuildDate')) === newest,
      'lastBuildDate is not that of the newest item.',
    ],
  );
}

function faults(
  found: readonly string[],
  ...rules: readonly (readonly [boolean, string])[]
): readonly string[] {
  return [...found, ...rules.filter(([isKept]) => !isKept).map(([, fault]) => fault)];
}

function all(parent: FeedElement, name: string): readonly FeedElement[] {
  return parent.children.filter((child) => child.name === name);
}

function one(parent: FeedElement, name: string): FeedElement | undefined {
  return all(parent, name)[0];
}

function textOf(parent: FeedElement, name: string): string {
  return one(parent, name)?.text ?? '';
}

function notOnce(parent: FeedElement, names: readonly string[]): readonly string[] {
  const isMissing = (name: string) => {
    const [first, ...more] = all(parent, name);
    return !first || more.length > 0 || (first.text === '' && name !== `${ATOM}link`);
  };
  return names.filter(isMissing).map((name) => `${parent.name} has not one ${name}.`);
}

function unknown(parent: FeedElement, names: readonly string[]): readonly string[] {
  return parent.children
    .filter(({ name }) => !names.includes(name))
    .map(({ name }) => `${parent.name} knows no ${name}.`);
}

function people(parent: FeedElement): readonly string[] {
  return parent.children
    .filter(
      ({ name, text }) => ['author', 'managingEditor', 'webMaster'].includes(name) && !PERSON.test(text),
    )
    .map(({ name }) => `${name} is no e-mail address with a name.`);
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/.test(text) && URL.canParse(text);
}

/** The name of the day must be right too. */
function isRfc822(text: string): boolean {
  return (
    RFC_822.test(text) &&
    new Date(text).toUTCString().replace('GMT', '+0000') === text.replace('GMT', '+0000')
  );
}

function isEnclosure({ attributes }: FeedElement): boolean {
  return (
    isAddress(attributes['url'] ?? '') &&
    /^\d+$/.test(attributes['length'] ?? '') &&
    Boolean(attributes['type'])
  );
}
