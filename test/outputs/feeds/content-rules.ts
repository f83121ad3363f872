import { at, inAtom, type FeedDocument, type FeedRule } from './feed-document.ts';
import type { FeedElement } from './read-feed.ts';

/** Elements of HTML that our items have, and a few that they might. */
const KNOWN =
  /^(?:a|abbr|b|blockquote|br|code|dd|del|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|img|ins|li|ol|p|q|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|time|tr|ul)$/;
/** What runs, or looks like what it is not: readers take it out. */
const UNSAFE = /^(?:script|style|iframe|object|embed|applet|link|meta|base|frame|frameset|title)$/;

/** What is asked of the HTML in items. */
export const CONTENT_RULES: readonly FeedRule[] = [
  [
    'ContainsRelRef',
    (feed) =>
      htmlOfRss(feed).some(({ html }) => html.addresses.some((address) => !/^(?:\w+:|#)/.test(address))),
  ],
  [
    'NotHtml',
    (feed) =>
      htmlOf(feed).some(
        ({ html, text }) =>
          html.elements.some((name) => !KNOWN.test(name) && !UNSAFE.test(name)) ||
          normal(html.written) !== normal(text),
      ),
  ],
  [
    'SecurityRisk',
    (feed) => htmlOf(feed).some(({ html }) => html.elements.some((name) => UNSAFE.test(name))),
  ],
  [
    'SecurityRiskAttr',
    (feed) => htmlOf(feed).some(({ html }) => html.attributes.some((name) => name.startsWith('on'))),
  ],
  ['DangerousStyleAttr', (feed) => htmlOf(feed).some(({ html }) => html.attributes.includes('style'))],
];

function htmlOfRss(feed: FeedDocument): readonly FeedElement[] {
  return ['description', 'content:encoded'].flatMap((name) => at(feed, `channel/item/${name}`));
}

function htmlOf(feed: FeedDocument): readonly FeedElement[] {
  return [...htmlOfRss(feed), ...inAtom(feed, 'entry/content')];
}

/** Some characters can be written in two ways. */
function normal(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00A0')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .trim();
}
