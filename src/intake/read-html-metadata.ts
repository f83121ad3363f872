import { languageSchema } from '../text/line-schema.ts';
import { findLineDates } from './find-line-dates.ts';
import type { Found } from './original.ts';
import type { Page } from './page.ts';
import { readLinkedData } from './read-linked-data.ts';
import { splitHtml } from './split-html.ts';

const AUTHOR = ['meta[name="author"]', 'meta[property="article:author"]', 'meta[name="parsely-author"]'];
const SITE = ['meta[property="og:site_name"]', 'meta[name="application-name"]'];
const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="parsely-pub-date"]',
];
const ADDRESS = ['link[rel="canonical"]', 'meta[property="og:url"]'];
/** What browsers write at the head of a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>"']+)\s*-->/i;
/** What a page title has behind the headline: `Headline | Outlet`. */
const SITE_NAME = /\s+[|–—·»-]\s+[^|–—·»]{2,40}$/u;

/** Reads what the mark-up of a page says of its article: elements of its head, and its linked data. */
export function readHtmlMetadata(document: Document, html: string): Omit<Page, 'blocks' | 'left'> {
  const data = readLinkedData(document);
  const names = [...valuesOf(document, AUTHOR), ...data.authors].filter((name) => !/^https?:/.test(name));
  const published = [...valuesOf(document, PUBLISHED), ...(data.published ? [data.published] : [])];
  const addresses = [...valuesOf(document, ADDRESS), SAVED_FROM.exec(html.slice(0, 4096))?.[1] ?? ''];
  return {
    title: findTitle(document, data.headline),
    language: findLanguage(document),
    metadata: {
      bylines: sure(names, 'the page names its author'),
      outlets: sure([...valuesOf(document, SITE), ...data.publishers], 'the page names its site'),
      dates: [
        ...sure(published.flatMap(daysOf), 'the page gives it as the day of publishing'),
        ...timesOf(document),
      ],
      urls: sure(
        addresses.filter((address) => /^https?:\/\//.test(address)),
        'the page gives it as its address',
      ),
    },
  };
}

function valuesOf(document: Document, selectors: readonly string[]): readonly string[] {
  return selectors
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .map((element) => (element.getAttribute('content') ?? element.getAttribute('href') ?? '').trim())
    .filter((value) => value !== '' && value.length <= 500);
}

function sure(values: readonly string[], ground: string): readonly Found[] {
  return values.map((value) => ({ value, isSure: true, ground }));
}

function daysOf(written: string): readonly string[] {
  return findLineDates(written).map(({ day }) => day);
}

function timesOf(document: Document): readonly Found[] {
  const times = [...document.querySelectorAll('time[datetime]')].slice(0, 3);
  const days = times.flatMap((time) => daysOf(time.getAttribute('datetime') ?? ''));
  return days.map((value) => ({ value, isSure: false, ground: 'a time on the page has it' }));
}

function findTitle(document: Document, headline: string | undefined): Found | undefined {
  const headings = [...document.querySelectorAll('h1')].map((heading) =>
    splitHtml(heading)
      .map(({ text }) => text)
      .join(' '),
  );
  const [heading, second] = headings.filter((text) => text !== '');
  if (heading && second === undefined)
    return { value: heading, isSure: true, ground: 'it is the page’s main heading' };
  const named = headline ?? valuesOf(document, ['meta[property="og:title"]'])[0];
  if (named) return { value: oneLine(named), isSure: true, ground: 'the page names it as its title' };
  const title = oneLine(document.querySelector('title')?.textContent).replace(SITE_NAME, '');
  return title ? { value: title, isSure: false, ground: 'it is the title of the window' } : undefined;
}

function findLanguage(document: Document): Found | undefined {
  const written = document.documentElement?.getAttribute('lang')?.replaceAll('_', '-') ?? '';
  const { success, data } = languageSchema.safeParse(written);
  return success ? { value: data, isSure: true, ground: 'the page declares it' } : undefined;
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
