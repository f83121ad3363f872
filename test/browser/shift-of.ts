import type { Page } from 'playwright-core';

/** What a line that moves by a pixel or two comes to when its letters arrive; nobody sees less. */
export const LEAST_SEEN = 0.01;

/** Returns how much of a page has moved without being asked to, as browsers reckon it (Cumulative Layout Shift, https://web.dev/articles/cls). */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as never as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return shifts.reduce((sum, value) => sum + value, 0);
  });
}
