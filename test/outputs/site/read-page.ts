// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser has only what is inside it
import type { Page } from 'playwright-core';

/** A link of a page, as it is written. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly rel: string;
  readonly role: string;
  /** Id of the nearest element around it that has one, its own first. */
  readonly around: string;
}

/** What a browser reads in a page, without running it. */
export interface PageFacts {
  readonly language: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** `content` of each `<meta>` by its name, property or `http-equiv`. */
  readonly meta: Readonly<Record<string, string>>;
  /** Every `<link>`: what it is, and its address. */
  readonly head: readonly { readonly rel: string; readonly type: string; readonly href: string }[];
  readonly text: string;
  readonly ids: readonly string[];
  /** Words of each element with an id, without the numbers of notes. */
  readonly textById: Readonly<Record<string, string>>;
  readonly links: readonly Link[];
  /** Addresses of what the page would load: pictures, scripts, frames, styles. */
  readonly resources: readonly string[];
  /** Elements and attributes that run something, in templates too; a script of the site's own, and data for machines, are none. */
  readonly active: readonly string[];
}

/** Reads HTML as the browser does; nothing of it is loaded or run. */
export function readPage(page: Page, html: string): Promise<PageFacts> {
  return page.evaluate((source) => {
    const dom = new DOMParser().parseFromString(source, 'text/html');
    const all = <T extends Element>(selector: string) => [...dom.querySelectorAll<T>(selector)];
    const meta = all('meta').map((element) => {
      const name = get(element, 'name') || get(element, 'property') || get(element, 'http-equiv');
      return [name, get(element, 'content')];
    });
    const templates = all<HTMLTemplateElement>('template').map(({ content }) => content);
    const everywhere = (selector: string) =>
      [dom, ...templates].flatMap((root) => [...root.querySelectorAll(selector)]);
    const attributes = everywhere('*').flatMap((element) => [...element.attributes]);
    return {
      language: dom.documentElement.lang,
      title: dom.title,
      headings: all('h1').map(words),
      meta: Object.fromEntries(meta) as Record<string, string>,
      head: all('link').map((element) => ({
        rel: get(element, 'rel'),
        type: get(element, 'type'),
        href: get(element, 'href'),
      })),
      text: dom.body.textContent ?? '',
      ids: all('[id]').map(({ id }) => id),
      textById: Object.fromEntries(all('[id]').map((element) => [element.id, words(element)])),
      links: all('a[href]').map((element) => ({
        href: get(element, 'href'),
        text: words(element),
        rel: get(element, 'rel'),
        role: get(element, 'role'),
        around: element.closest('[id]')?.id ?? '',
      })),
      resources: [
        ...all('[src]').map((element) => get(element, 'src')),
        ...all('link:is([rel="stylesheet"], [rel="preload"], [rel="icon"])').map((element) =>
          get(element, 'href'),
        ),
      ],
      active: [
        ...everywhere('script, iframe, object, embed, form, base')
          .filter((element) => !isOwnScript(element))
          .map(({ localName }) => localName),
        ...attributes
          .filter(
            ({ name, value }) =>
              /^on|^srcdoc$/.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value),
          )
          .map(({ name, value }) => `${name}="${value}"`),
      ],
    };

    function isOwnScript(element: Element): boolean {
      if (get(element, 'type') === 'application/ld+json') return !element.textContent?.includes('<');
      const address = /^(?:\.\.\/)*scripts\/[a-z-]+\.js$/;
      return (
        element.localName === 'script' && address.test(get(element, 'src')) && element.textContent === ''
      );
    }

    function get(element: Element, name: string): string {
      return element.getAttribute(name) ?? '';
    }

    function words(element: Element): string {
      const copy = element.cloneNode(true) as Element;
      for (const call of copy.querySelectorAll('sup')) call.remove();
      return (copy.textContent ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
    }
  }, html);
}
