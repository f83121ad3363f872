// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser has only what is inside it
import type { Page } from 'playwright-core';

/** An element of a feed, with its namespace, and the words of it alone. */
export interface FeedElement {
  /** As `item`, or with its namespace, as `{http://www.w3.org/2005/Atom}link`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
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
}

/** Reads a feed as the browser does; undefined where it is not well-formed. */
export function readFeed(page: Page, xml: string): Promise<FeedElement | undefined> {
  return page.evaluate((source) => {
    const dom = new DOMParser().parseFromString(source, 'application/xml');
    return dom.querySelector('parsererror') ? undefined : readElement(dom.documentElement);

    function readElement(element: Element): FeedElement {
      const children = [...element.children].map(readElement);
      const text = children.length > 0 ? '' : (element.textContent ?? '').trim();
      return {
        name: element.namespaceURI ? `{${element.namespaceURI}}${element.localName}` : element.localName,
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        text,
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
      };
    }

    function wordsOf(element: Element): string {
      const copy = element.cloneNode(true) as Element;
      for (const call of copy.querySelectorAll('sup')) call.remove();
      return (copy.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
    }
  }, xml);
}
