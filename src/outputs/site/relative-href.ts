/** Returns the address of `to` (a path from the site's root, as `sources/index.html#x`) relative to the page at `from` (as `/chapters/a/`), so that the site works in any folder and from disk. */
export function relativeHref(to: string, from: string): string {
  const depth = from.replace(/^\//, '').split('/').length - 1;
  const path = to.replace(/^\//, '');
  const file = /(?:^|\/)$/.test(path.split('#')[0]!)
    ? path.replace(/^[^#]*/, (folder) => `${folder}index.html`)
    : path;
  return '../'.repeat(depth) + file;
}
