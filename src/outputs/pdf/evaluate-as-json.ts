import type { Page } from 'playwright-core';

/**
 * Runs a function in the page and returns what it returns. It travels as JSON, which for thousands of records is several
 * times as fast as the way of the browser's driver.
 */
export async function evaluateAsJson<T, A = undefined>(
  page: Page,
  read: (value: A) => T,
  ...[value]: A extends undefined ? [] : [A]
): Promise<T> {
  const given = value === undefined ? '' : JSON.stringify(value);
  return JSON.parse(await page.evaluate<string>(`JSON.stringify((${String(read)})(${given}))`)) as T;
}
