import type { FeedDocument } from './feed-document.ts';

/** What is put in the place of a part of a feed, so that one rule is broken. */
export type Spoilt = readonly [file: 'feed.xml' | 'atom.xml', part: string | RegExp, instead: string];

const item = '<item>\n<title>Édition 1.1.0';
const guid = '<guid isPermaLink="false">tag:esance.example,2006:bibliobus/editions/1.1.0</guid>';
const date = '<pubDate>Fri, 01 Sep 2006 00:00:00 +0000</pubDate>';
const entry = '<entry>\n<id>tag:esance.example,2006:bibliobus/editions/1.1.0</id>';
const id = '<id>tag:esance.example,2006:bibliobus</id>';
const self =
  '<link rel="self" type="application/atom+xml" href="https://esance.example/bibliobus/atom.xml"/>';
const rights = '<rights>CC BY 4.0</rights>';
const title = '<title>Le Bibliobus de l’Ésance</title>';

/** For each message of the validator a French feed that must bring it. */
export const SPOILT: Readonly<Record<string, Spoilt>> = {
  SAXError: ['feed.xml', title, '<title>Le Bibliobus & l’Ésance</title>'],
  BadCharacters: ['feed.xml', title, '<title>Le Bibliobus\u0092</title>'],
  UndefinedNamedEntity: ['feed.xml', title, '<title>Le&nbsp;Bibliobus</title>'],
  ContainsSystemEntity: ['feed.xml', '<rss', '<!DOCTYPE rss SYSTEM "rss.dtd">\n<rss'],
  BadXmlVersion: ['feed.xml', 'xml version="1.0"', 'xml version="1.1"'],
  MissingEncoding: ['feed.xml', '<?xml version="1.0" encoding="utf-8"?>\n', ''],
  UnknownEncoding: ['feed.xml', 'encoding="utf-8"', 'encoding="utf-9"'],
  ObscureEncoding: ['feed.xml', 'encoding="utf-8"', 'encoding="ibm866"'],
  NonstdEncoding: ['feed.xml', 'encoding="utf-8"', 'encoding="windows-1252"'],
  MissingNamespace: ['atom.xml', ' xmlns="http://www.w3.org/2005/Atom"', ''],
  InvalidNamespace: ['atom.xml', 'http://www.w3.org/2005/Atom', 'http://www.w3.org/2004/Atom'],
  ObsoleteNamespace: ['atom.xml', 'http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#'],
  ReservedPrefix: ['feed.xml', 'http://purl.org/dc/elements/1.1/', 'http://purl.org/dc/elements/2.0/'],
  NonstdPrefix: ['feed.xml', '<rss', '<rss xmlns:a="http://www.w3.org/2005/Atom"'],
  AvoidNamespacePrefix: ['atom.xml', '<feed ', '<feed xmlns:atom="http://www.w3.org/2005/Atom" '],
  UnknownNamespace: ['feed.xml', '<rss', '<rss xmlns:other="https://other.example/"'],
  UnsupportedNamespace: ['feed.xml', '<rss', '<rss xmlns:podcast="https://podcastindex.org/namespace/1.0"'],
  InvalidRSSVersion: ['feed.xml', 'rss version="2.0"', 'rss version="2.1"'],
  UndefinedElement: ['feed.xml', item, `<date>2006</date>\n${item}`],
  NoBlink: ['feed.xml', item, `<blink>Ici</blink>\n${item}`],
  MisplacedXHTMLContent: ['feed.xml', item, `<p xmlns="http://www.w3.org/1999/xhtml">Ici</p>\n${item}`],
  QuestionableUsage: ['feed.xml', item, `<atom:published>2006-09-01T00:00:00Z</atom:published>\n${item}`],
  UndeterminableVocabulary: ['atom.xml', rights, `${rights}<other xmlns="">Ici</other>`],
  UnexpectedAttribute: ['feed.xml', '<guid', '<guid permalink="no"'],
  UseOfExtensionAttr: ['feed.xml', '<category>', '<category xmlns:x="https://x.example/" x:y="z">'],
  MissingAttribute: ['feed.xml', / length="\d+"/, ''],
  DuplicateElement: ['feed.xml', guid, guid + guid],
  DuplicateEnclosure: ['feed.xml', /<enclosure .*?\/>/, '$&$&'],
  DuplicateSemantics: ['feed.xml', '<language>', '<dc:language>fr</dc:language><language>'],
  DuplicateItemSemantics: ['feed.xml', date, `<dc:date>2006-09-01</dc:date>${date}`],
  DuplicateDescriptionSemantics: ['feed.xml', date, `<body xmlns="http://www.w3.org/1999/xhtml"/>${date}`],
  MissingElement: ['atom.xml', id, ''],
  MissingTitle: ['feed.xml', title, ''],
  MissingLink: ['feed.xml', '<link>https://esance.example/bibliobus/</link>', ''],
  MissingDescription: ['feed.xml', /<description>Chapitres.*?<\/description>/, ''],
  MissingDCLanguage: ['feed.xml', '<language>fr</language>', ''],
  ItemMustContainTitleOrDescription: [
    'feed.xml',
    /<title>Édition.*?<\/title>(.*?)<description>.*?<\/description>/s,
    '$1',
  ],
  MissingGuid: ['feed.xml', guid, ''],
  MissingContentOrAlternate: [
    'atom.xml',
    /(<entry>\n.*?\n.*?\n)<link rel="alternate".*?\/>(.*?)<content.*?<\/content>/s,
    '$1$2',
  ],
  MissingTextualContent: ['atom.xml', /<summary>Une année.*?<\/content>/s, ''],
  MisplacedItem: ['feed.xml', /(<docs>.*?<\/docs>)(.*)<\/channel>/s, '$2$1</channel>'],
  MisplacedMetadata: ['atom.xml', /(<rights>.*?<\/rights>)(.*)<\/feed>/s, '$2$1</feed>'],
  NeedDescriptionBeforeContent: [
    'feed.xml',
    /(<description>Une année.*?<\/description>)\n(.*?<\/content:encoded>)/s,
    '$2$1',
  ],
  UnexpectedText: ['feed.xml', item, `Ici ${item}`],
  NotBlank: ['feed.xml', title, '<title> </title>'],
  DuplicateValue: ['feed.xml', 'bibliobus/editions/1.0.0</guid>', 'bibliobus/editions/1.1.0</guid>'],
  DuplicateEntries: ['atom.xml', 'bibliobus/editions/1.0.0</id>', 'bibliobus/editions/1.1.0</id>'],
  DuplicateIds: [
    'atom.xml',
    /<entry>.*<\/entry>/s,
    `<entry><id>tag:esance.example,2006:a</id><title>A</title><updated>2006-09-01T00:00:00Z</updated><summary>A</summary><content>A</content></entry>`.repeat(
      12,
    ),
  ],
  DuplicateUpdated: ['atom.xml', '<updated>2006-09-01T00:00:03Z', '<updated>2006-09-01T00:00:04Z'],
  InvalidFullLink: ['feed.xml', '<link>https://esance.example/bibliobus/changes', '<link>/bibliobus/changes'],
  InvalidUriChar: [
    'feed.xml',
    '<link>https://esance.example/bibliobus/changes/1.1.0/',
    '<link>https://esance.example/bibliobus/changes 1.1.0/',
  ],
  UriNotIri: [
    'feed.xml',
    '<link>https://esance.example/bibliobus/changes',
    '<link>https://ésance.example/bibliobus/changes',
  ],
  InvalidIRI: ['atom.xml', '<link rel="license" href="https://', '<link rel="license" href="http:///'],
  SchemeNotIANARegistered: [
    'feed.xml',
    '<link>https://esance.example/bibliobus/changes',
    '<link>feed://esance.example/bibliobus/changes',
  ],
  InvalidHttpGUID: ['feed.xml', guid, '<guid>/editions/1.1.0</guid>'],
  InvalidPermalink: ['feed.xml', guid, guid.replace('false', 'true')],
  InvalidBooleanAttribute: ['feed.xml', guid, guid.replace('false', 'no')],
  NotSufficientlyUnique: ['feed.xml', guid, '<guid isPermaLink="false">110</guid>'],
  InvalidTAG: ['atom.xml', id, '<id>tag:esance.example:bibliobus</id>'],
  NonCanonicalURI: ['atom.xml', id, '<id>tag:esance.example,2006:%7Ebibliobus</id>'],
  InvalidRFC2822Date: ['feed.xml', date, '<pubDate>1er septembre 2006</pubDate>'],
  ProblematicalRFC822Date: ['feed.xml', date, '<pubDate>Fri, 01 Sep 06 00:00:00 +0000</pubDate>'],
  IncorrectDOW: ['feed.xml', date, date.replace('Fri', 'Thu')],
  InvalidRFC3339Date: ['atom.xml', '<updated>2006-09-01T00:00:04Z', '<updated>2006-09-01'],
  ImplausibleDate: ['feed.xml', date, '<pubDate>Sat, 01 Sep 1906 00:00:00 +0000</pubDate>'],
  UnexpectedWhitespace: ['atom.xml', '<updated>2006-09-01T00:00:04Z', '<updated>\n2006-09-01T00:00:04Z'],
  InvalidLanguage: ['feed.xml', '<language>fr', '<language>français'],
  InvalidIntegerAttribute: ['feed.xml', / length="\d+"/, ' length="300 ko"'],
  InvalidNonNegativeInteger: ['feed.xml', / length="\d+"/, ' length="-300"'],
  UseZeroForUnknown: ['feed.xml', / length="\d+"/, ' length="-1"'],
  InvalidMIMEAttribute: ['feed.xml', ' type="application/pdf"', ' type="pdf"'],
  InvalidURLAttribute: ['feed.xml', '<enclosure url="https://esance.example', '<enclosure url="'],
  ContainsHTML: ['feed.xml', title, '<title>Le &lt;i&gt;Bibliobus&lt;/i&gt;</title>'],
  CharacterData: ['feed.xml', title, '<title>Le &lt;i Bibliobus</title>'],
  ContainsUndeclaredHTML: ['atom.xml', title, '<title>Le &lt;i&gt;Bibliobus&lt;/i&gt;</title>'],
  InvalidTextType: ['atom.xml', '<title>Le', '<title type="text/html">Le'],
  ContainsEmail: ['atom.xml', 'Gaëlle Œuvrard', 'Gaëlle Œuvrard &lt;gaelle@esance.example&gt;'],
  MissingAtomSelfLink: ['feed.xml', /<atom:link rel="self".*?\/>/, ''],
  MissingSelf: ['atom.xml', self, ''],
  RelativeSelf: ['atom.xml', self, self.replace('https://esance.example/bibliobus/', '')],
  SelfDoesntMatchLocation: ['atom.xml', self, self.replace('bibliobus', 'autobus')],
  SelfNotAtom: ['atom.xml', self, self.replace('application/atom+xml', 'text/html')],
  MissingHref: ['atom.xml', self, '<link rel="self"/>'],
  AtomLinkNotEmpty: ['atom.xml', self, self.replace('/>', '>Ici</link>')],
  AttrNotBlank: ['atom.xml', '<link rel="license"', '<link rel="license" title=""'],
  UnregisteredAtomLinkRel: ['atom.xml', '<link rel="license"', '<link rel="licence"'],
  InvalidMIMEType: ['atom.xml', '<link rel="license"', '<link rel="license" type="html"'],
  DuplicateAtomLink: ['atom.xml', /<link rel="alternate".*?\/>/, '$&$&'],
  FeedHistoryRelInEntry: [
    'atom.xml',
    entry,
    `${entry}<link rel="next" href="https://esance.example/bibliobus/atom-2.xml"/>`,
  ],
  LinkPastEnd: [
    'atom.xml',
    self,
    `${self}${self.replace('self', 'last')}${self.replace('self', 'next').replace('atom.xml', 'atom-2.xml')}`,
  ],
  ContainsRelRef: [
    'feed.xml',
    '&lt;a href=&quot;https://esance.example/bibliobus/changes',
    '&lt;a href=&quot;changes',
  ],
  NotHtml: ['feed.xml', '&lt;p&gt;Une année', '&lt;p&gt;&lt;autobus&gt;Une année'],
  SecurityRisk: ['feed.xml', '&lt;p&gt;Une année', '&lt;p&gt;&lt;script&gt;&lt;/script&gt;Une année'],
  SecurityRiskAttr: ['feed.xml', '&lt;p&gt;Une année', '&lt;p onclick=&quot;a()&quot;&gt;Une année'],
  DangerousStyleAttr: [
    'feed.xml',
    '&lt;p&gt;Une année',
    '&lt;p style=&quot;position: fixed&quot;&gt;Une année',
  ],
};

/** For each message that is of how a feed is sent, one that must bring it. */
export const SENT_WRONGLY: Readonly<Record<string, (feed: FeedDocument) => FeedDocument>> = {
  UnicodeError: (feed) => ({ ...feed, bytes: Buffer.from(feed.text, 'latin1') }),
  ValidatorLimit: (feed) => ({ ...feed, bytes: Buffer.concat([feed.bytes, Buffer.alloc(512 * 1024, ' ')]) }),
  UnexpectedContentType: (feed) => ({ ...feed, contentType: 'text/html; charset=utf-8' }),
  EncodingMismatch: (feed) => ({ ...feed, contentType: 'application/rss+xml; charset=iso-8859-1' }),
  TextXml: (feed) => ({ ...feed, contentType: 'text/xml' }),
};

const dated = 'Fri, 01 Sep 2006 00:00:04 +0000';
const newest = '<atom:updated>2006-09-01T00:00:04Z';

/** For each promise of this project a feed that must break it. */
export const SPOILT_FOR_THE_HOUSE: Readonly<Record<string, Spoilt>> = {
  'guid is no tag URI that is no permalink': [
    'feed.xml',
    guid,
    '<guid isPermaLink="false">https://esance.example/1.1.0</guid>',
  ],
  'an item lacks link, date of publication, date of change or content': ['feed.xml', date, ''],
  'a date is not in UTC': ['feed.xml', dated, dated.replace('+0000', '+0200')],
  'an item was changed before it was published': ['feed.xml', newest, '<atom:updated>2006-08-01T00:00:04Z'],
  'items do not stand with the last changed first': [
    'feed.xml',
    newest,
    '<atom:updated>2006-09-01T00:00:00Z',
  ],
  'the date of the feed is not that of its newest item': ['feed.xml', dated, dated.replace(':04', ':05')],
  'the description of an item has tags': ['feed.xml', '<description>Une', '<description>&lt;p&gt;Une'],
  'an id is used twice in the content of items': ['feed.xml', 'id=&quot;p-mairie', 'id=&quot;p-retour'],
  'a link within an item leads nowhere': ['feed.xml', 'li id=&quot;fn-le-retour-1', 'li id=&quot;fn-1'],
  'an address in an item is no full address': [
    'feed.xml',
    'href=&quot;https://esance.example/bibliobus/changes',
    'href=&quot;javascript:',
  ],
  'an entry has more than one enclosure': ['atom.xml', /<link rel="enclosure".*?\/>/, '$&$&'],
};

/** Where a JSON Feed is wrong, and how it came to be. */
export const SPOILT_JSON: readonly (readonly [place: string, part: string | RegExp, instead: string])[] = [
  ['version', 'version/1.1"', 'version/2"'],
  ['title', '"title": "Le Bibliobus de l’Ésance"', '"title": ""'],
  ['home_page_url', '"home_page_url": "https://esance.example/bibliobus/"', '"home_page_url": "/"'],
  ['feed_url', '"feed_url": "https://esance.example/bibliobus/', '"feed_url": "'],
  ['authors', /"authors": \[.*?\]/s, '"authors": []'],
  ['language', '"language": "fr"', '"language": "Français"'],
  ['Unrecognized key: "expired"', '"language"', '"expired": false,\n "language"'],
  ['items/0/id', '"id": "tag:esance.example,2006:', '"id": "'],
  ['items/0/url', '"url": "https://esance.example/bibliobus/changes', '"url": "changes'],
  ['items/0/title', '"title": "Édition 1.1.0', '"name": "Édition 1.1.0'],
  ['items/0/content_html', '"content_html": "<p>', '"content_html": "<p onclick=\\"a()\\">'],
  ['items/0/summary', '"summary": "Une année', '"summary": " ", "external_url": "'],
  ['items/0/date_published', '"date_published": "2006-09-01T00:00:00Z"', '"date_published": "2006-09-01"'],
  [
    'items/0/date_modified',
    '"date_modified": "2006-09-01T00:00:04Z"',
    '"date_modified": "2006-09-01T00:00:04+02:00"',
  ],
  ['items/0/tags', /"tags": \[\s*"Édition"\s*\]/, '"tags": "Édition"'],
  ['items/0/attachments/0/url', '"url": "https://esance.example/bibliobus/book.pdf"', '"url": "book.pdf"'],
  ['items/0/attachments/0/mime_type', '"mime_type": "application/pdf"', '"mime_type": "pdf"'],
  ['items/0/attachments/0/size_in_bytes', /"size_in_bytes": (\d+)/, '"size_in_bytes": "$1"'],
  ['items/repeats an id', 'bibliobus/editions/1.0.0"', 'bibliobus/editions/1.1.0"'],
  [
    'items/was changed before',
    '"date_modified": "2006-09-01T00:00:04Z"',
    '"date_modified": "2006-08-01T00:00:04Z"',
  ],
  [
    'items/does not stand',
    '"date_modified": "2006-09-01T00:00:04Z"',
    '"date_modified": "2006-09-01T00:00:00Z"',
  ],
];
