/**
 * Replaces clock and chance in the page by fixed values and counters, so that two prints of one book are the same bytes.
 * Runs in the browser, before any script of the page.
 */
export function fixChance(): void {
  const start = Date.UTC(2000, 0, 1);
  let state = 1;
  // Park and Miller's generator: short, and the same in every browser.
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  Math.random = next;
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    const bytes = array as unknown as Uint8Array;
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = Math.floor(next() * 256);
    return array;
  };
  let count = 0;
  crypto.randomUUID = () => {
    count += 1;
    return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
  };
  Date.now = () => start;
  performance.now = () => 0;
  globalThis.Date = new Proxy(Date, {
    construct: (date, args) => Reflect.construct(date, args.length > 0 ? args : [start]) as object,
    apply: (date) => new date(start).toString(),
  });
}
