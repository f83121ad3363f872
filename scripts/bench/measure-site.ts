import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/outputs/browser/find-browser.ts';
import { publishBook } from '../../src/outputs/publish/publish-book.ts';
import { renderSiteToPages } from '../../src/outputs/site/render-site.ts';
import { layChapters } from './lay-chapters.ts';
import { browserSearch } from './pdf/browser-search.ts';
import { formatGoal, type Goal } from './site/goal.ts';
import { timeSearch } from './site/time-search.ts';
import { addressOf, openSite, weighPage, type WeighedPage } from './site/weigh-page.ts';

/** What the prose of our longest chapter weighs in a page of others, measured in the same browser with their themes as they come: KB of HTML, style and scripts in brotli, and with fonts. */
const PEERS = [
  { name: 'VitePress 1.6.4', text: 84.2, all: 151.9 },
  { name: 'Docusaurus 3.10.2', text: 212.9, all: 212.9 },
  { name: 'Quire 1.0.0', text: 213.0, all: 1054.5 },
] as const;
/** Chapters of two made-up books. */
const [FEW, MANY] = [20, 200];
/** Names, figures, a slip of the hand and words of every chapter. */
const QUERIES = ['helicopters', 'Keïta airport', 'wagner group', '2021', 'azawed', 'mi-35p radar'];

/** Builds a site, opens it as a reader does, and prints what it weighs and how soon it answers beside its goals and its peers. Returns whether all goals are reached. */
export async function measureSite(content: string, stock: string): Promise<boolean> {
  const work = mkdtempSync(join(tmpdir(), 'site-'));
  const { path, args, env } = await findBrowser(browserSearch);
  const browser = await chromium.launch({ executablePath: path, args: [...args], env: { ...env } });
  try {
    const out = join(work, 'book');
    const signal = new AbortController().signal;
    await publishBook({
      content,
      out,
      made: ['html'],
      force: true,
      browserSearch,
      onProgress: () => {},
      signal,
    });
    const goals = [
      ...(await weighChapters(browser, out)),
      ...(await measureSearch(browser, out)),
      ...(await growthOf(stock, work)),
      ...(await contrastOf(browser, out)),
    ];
    for (const goal of goals) console.log(formatGoal(goal));
    for (const { name, text, all } of PEERS) {
      console.log(`${name}, the same prose: ${text} KB, with fonts ${all} KB`);
    }
    return goals.every(({ measured, most }) => measured <= most);
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** The worst of all chapters in each respect. */
async function weighChapters(browser: Browser, out: string): Promise<readonly Goal[]> {
  const weighed: WeighedPage[] = [];
  for (const slug of readdirSync(join(out, 'chapters'))) {
    weighed.push(await weighPage(browser, out, `chapters/${slug}/index.html`));
  }
  const worst = (field: keyof WeighedPage) => Math.max(...weighed.map((one) => one[field]));
  return [
    { what: 'a chapter: HTML, style and scripts, brotli', measured: worst('text'), most: 25, unit: ' KB' },
    { what: 'a chapter with fonts', measured: worst('all'), most: 100, unit: ' KB' },
    { what: 'requests for which the first paint waits', measured: worst('requests'), most: 3, unit: '' },
    { what: 'long tasks', measured: worst('longTasks'), most: 0, unit: '' },
    { what: 'layout shift without fonts', measured: worst('bareShift'), most: 0, unit: '' },
    { what: 'layout shift when the fonts arrive', measured: worst('shift'), most: 0.1, unit: '' },
  ];
}

async function measureSearch(browser: Browser, out: string): Promise<readonly Goal[]> {
  const index = brotliCompressSync(readFileSync(join(out, 'scripts/search-index.js'))).length / 1000;
  const { first, median, longest, keys } = await timeSearch(browser, out, QUERIES);
  console.log(
    `search: first finding ${first.toFixed(0)} ms after the first key, with the index to load; of ${keys} keys the median ${median.toFixed(0)} ms`,
  );
  return [
    { what: 'search index, brotli', measured: index, most: 40, unit: ' KB' },
    { what: 'from a key to what it finds, longest', measured: Math.round(longest), most: 50, unit: ' ms' },
  ];
}

/** What a page gains in letters, and how much longer its making takes, where there are ten times as many chapters. */
async function growthOf(stock: string, work: string): Promise<readonly Goal[]> {
  const [few, many] = [await renderChapters(stock, work, FEW), await renderChapters(stock, work, MANY)];
  return [
    {
      what: `letters that a page gains from ${FEW} chapters to ${MANY}`,
      measured: many.letters - few.letters,
      most: 0,
      unit: '',
    },
    {
      what: `seconds of a site of ${MANY} chapters beside those of ${FEW}`,
      measured: Math.round((10 * many.seconds) / few.seconds) / 10,
      most: MANY / FEW,
      unit: ' times',
    },
  ];
}

async function renderChapters(stock: string, work: string, count: number) {
  const content = layChapters(stock, join(work, `chapters-${count}`), count, 8);
  const start = process.hrtime.bigint();
  const pages = await renderSiteToPages({ content, made: ['html'] });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { letters: pages.find(({ url }) => url === '/chapters/chapter-2/')!.content.length, seconds };
}

/** Texts that have less than 7 : 1 on their ground, on a chapter. */
async function contrastOf(browser: Browser, out: string): Promise<readonly Goal[]> {
  const goals: Goal[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await openSite(browser, out);
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(addressOf(`chapters/${readdirSync(join(out, 'chapters'))[0]}/index.html`));
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
    const measured = violations.flatMap(({ nodes }) => nodes).length;
    goals.push({ what: `texts below 7 : 1, ${colorScheme}`, measured, most: 0, unit: '' });
    await context.close();
  }
  return goals;
}
