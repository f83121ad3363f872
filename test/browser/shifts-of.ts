import type { Page } from 'playwright-core';

interface ShiftEntry {
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

/** Returns what of a page has moved without being asked to since it was opened, as browsers note it (Layout Instability, https://wicg.github.io/layout-instability/), each with how far in pixels. */
export function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const entries: ShiftEntry[] = [];
    const observer = new PerformanceObserver((list) =>
      entries.push(...(list.getEntries() as never as ShiftEntry[])),
    );
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return entries
      .filter(({ hadRecentInput }) => !hadRecentInput)
      .flatMap(({ sources }) => sources)
      .map(({ node, previousRect: from, currentRect: to }) => {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeName;
        return `${name}: x ${from.x} to ${to.x}, y ${from.y} to ${to.y}, ${from.width} × ${from.height} to ${to.width} × ${to.height}`;
      });
  });
}
