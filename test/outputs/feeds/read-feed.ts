// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser has only what is inside it
import type { Page } from 'playwright-core';

/** An element of a feed, with the words of it alone. */
export interface FeedElement {
  /** As `item`; with the usual prefix of its namespace, as `atom:link`, whatever its own; of an unknown one, as `{urn:other}link`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Trimmed; empty where there are elements. */
  readonly text: string;
  /** As it stands, between its elements too. */
  readonly raw: string;
  readonly children: readonly FeedElement[];
  /** What a browser reads in the text as HTML. */
  readonly html: FeedHtml;
}

/** What stands in the HTML that an element carries. */
export interface FeedHtml {
  readonly elements: readonly string[];
  /** Names of all attributes. */
  readonly attributes: readonly string[];
  readonly ids: readonly string[];
  /** Every address in it: links, pictures. */
  readonly addresses: readonly string[];
  /** Words of each element with an id, without the numbers of notes. */
  readonly textById: Readonly<Record<string, string>>;
  readonly text: string;
  /** Written again: another text than what was read means that something was mended. */
  readonly written: string;
}

/** Reads a feed as the browser does; undefined where it is not well-formed. */
export function readFeed(page: Page, xml: string): Promise<FeedElement | undefined> {
  return page.evaluate((source) => {
    const PREFIXES: Readonly<Record<string, string>> = {
      'http://www.w3.org/2005/Atom': 'atom:',
      'http://purl.org/rss/1.0/modules/content/': 'content:',
      'http://purl.org/dc/elements/1.1/': 'dc:',
      'http://www.w3.org/1999/xhtml': 'xhtml:',
    };
    const dom = new DOMParser().parseFromString(source, 'application/xml');
    return dom.querySelector('parsererror') ? undefined : readElement(dom.documentElement);

    function readElement(element: Element): FeedElement {
      const children = [...element.children].map(readElement);
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType !== Node.ELEMENT_NODE);
      const raw = own.map(({ textContent }) => textContent ?? '').join('');
      const text = children.length > 0 ? '' : raw.trim();
      const namespace = element.namespaceURI ?? '';
      return {
        name: (PREFIXES[namespace] ?? (namespace && `{${namespace}}`)) + element.localName,
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        text,
        raw,
        children,
        html: readHtml(text),
      };
    }

    function readHtml(html: string): FeedHtml {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const elements = [...body.querySelectorAll('*')];
      const attributes = elements.flatMap((element) => [...element.attributes]);
      const withId = elements.filter(({ id }) => id !== '');
      return {
        elements: elements.map(({ localName }) => localName),
        attributes: attributes.map(({ name }) => name),
        ids: withId.map(({ id }) => id),
        addresses: attributes
          .filter(({ name }) => /^(?:href|src|srcset|poster)$/.test(name))
          .map(({ value }) => value),
        textById: Object.fromEntries(withId.map((element) => [element.id, wordsOf(element)])),
        text: body.textContent ?? '',
        written: body.innerHTML,
      };
    }

    function wordsOf(element: Element): string {
      const copy = element.cloneNode(true) as Element;
      for (const call of copy.querySelectorAll('sup')) call.remove();
      return (copy.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
    }
  }, xml);
}
