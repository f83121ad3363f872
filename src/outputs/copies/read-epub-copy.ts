import { posix } from 'node:path';
import { RECORD_FILE } from '../../book/record/record-book.ts';
import type { Copy } from './copy.ts';
import { readZip, type ZipEntry } from './read-zip.ts';

/** Files that belong in an EPUB and in no manifest (EPUB 3.3, OCF). */
const UNLISTED = /^(?:mimetype|META-INF\/(?:container\.xml|com\.apple\.ibooks\.display-options\.xml))$/;

/** Reads an EPUB: the Book record in it, files that are broken, missing, or named by nothing. */
export function readEpubCopy(bytes: Uint8Array): Copy {
  let entries: readonly ZipEntry[];
  try {
    entries = readZip(bytes);
  } catch (error) {
    return {
      format: 'EPUB',
      record: undefined,
      damage: [`It cannot be unpacked: ${(error as Error).message}.`],
    };
  }
  const record = entries.find(({ name }) => posix.basename(name) === RECORD_FILE)?.data?.toString('utf8');
  return {
    format: 'EPUB',
    record,
    damage: [
      ...entries.filter(({ data }) => !data).map(({ name }) => `${name} in it is broken.`),
      ...findStrangers(entries),
      ...(record === undefined ? ['The Book record that belongs in it cannot be read.'] : []),
    ],
  };
}

/** The package document names every other file, and itself is named by `META-INF/container.xml`. */
function findStrangers(entries: readonly ZipEntry[]): readonly string[] {
  const textOf = (name: string) => entries.find((entry) => entry.name === name)?.data?.toString('utf8') ?? '';
  const [, packagePath = ''] = /full-path="([^"]+)"/.exec(textOf('META-INF/container.xml')) ?? [];
  const folder = posix.dirname(packagePath);
  const items = [...textOf(packagePath).matchAll(/<(?:\w+:)?(?:item|link)\b[^>]*?\bhref="([^"#]+)/g)].map(
    ([, href]) => posix.join(folder, decodeURIComponent(href!)),
  );
  const names = entries.map(({ name }) => name);
  const added = names.filter((name) => name !== packagePath && !items.includes(name) && !UNLISTED.test(name));
  const missing = items.filter((item) => !names.includes(item) && !item.includes(':'));
  return [
    ...added.map((name) => `It holds ${name}, which its package does not name.`),
    ...missing.map((name) => `It lacks ${name}, which its package names.`),
  ];
}
