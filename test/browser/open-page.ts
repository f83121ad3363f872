import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** A page of its own for one test, and what the browser complained of or asked other hosts for while it was open. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages on the console, errors of scripts, requests that failed or went to another host. */
  readonly complaints: readonly string[];
}

/** Opens a page that only the host of `url` can answer, loads the address, and closes it when the test ends. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(url);
  await context.route(
    (address) => address.origin !== origin,
    (route) => {
      complaints.push(`asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Whoever goes on before a page has all its letters lets them go.
    const isLeft = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isLeft) complaints.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document';
    if (!response.ok() && !isPage) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}
