import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** A package as it was unzipped: text by path from the package document. */
export interface ReadEpub {
  readonly textByPath: Readonly<Record<string, string>>;
  /** Files in the order in which they are read. */
  readonly spine: readonly string[];
}

export function readEpub(bytes: Uint8Array): ReadEpub {
  const files = Object.entries(unzipSync(bytes)).map(([path, content]): [string, string] => [
    path.replace(/^OPS\//, ''),
    strFromU8(content),
  ]);
  const textByPath = Object.fromEntries(files);
  const opf = parseXml(textByPath['package.opf']!);
  const hrefById = new Map(
    [...opf.querySelectorAll('item')].map((item) => [item.getAttribute('id'), item.getAttribute('href')!]),
  );
  const spine = [...opf.querySelectorAll('itemref')].map((item) => hrefById.get(item.getAttribute('idref'))!);
  return { textByPath, spine };
}

export function parseXml(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

/** Returns what a package document says under the name of a property, as `schema:accessMode`. */
export function propertiesOf(opf: Document, name: string): readonly string[] {
  return [...opf.querySelectorAll(`meta[property="${name}"]`)].map((meta) => meta.textContent);
}
