import type { Page } from 'playwright-core';

/**
 * Runs a function in the page and returns what it returns. It travels as JSON, which for thousands of records is several
 * times as fast as the way of the browser's driver.
 */
export async function evaluateAsJson<T>(page: Page, read: () => T): Promise<T> {
  return JSON.parse(await page.evaluate<string>(`JSON.stringify((${String(read)})())`)) as T;
}
