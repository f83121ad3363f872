import { strToU8, zipSync, type Zippable } from 'fflate';

/** The package document, where every other file of the book stands too. */
const OPF = 'OPS/package.opf';

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${OPF}" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/** Zips a package as OCF asks: `mimetype` first and stored. Equal files and day (ISO 8601) give equal bytes, in any time zone. */
export function zipPackage(
  opf: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  day: string,
): Uint8Array {
  const zippable: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    [OPF]: strToU8(opf),
  };
  for (const [path, content] of Object.entries(files))
    zippable[`OPS/${path}`] = typeof content === 'string' ? strToU8(content) : content;
  // The zip's clock has no zone: its noon is the machine's own, wherever that is.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return zipSync(zippable, { level: 9, mtime: new Date(year, month - 1, date, 12) });
}
