import { crc32, inflateRawSync } from 'node:zlib';

/** A file in a ZIP archive. */
export interface ZipEntry {
  readonly name: string;
  /** Absent where it cannot be unpacked, or its checksum is another. */
  readonly data: Buffer | undefined;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** More than a book has, and little enough to be unpacked in memory. */
const MOST_BYTES = 200_000_000;

/** Reads a ZIP archive by its directory (APPNOTE 6.3, 4.3): each file with its bytes, held against their checksum. Throws where the archive has no whole directory, or holds bytes that its directory does not name. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const zip = Buffer.from(bytes);
  const end = zip.length - END_LENGTH;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('it does not end as an archive does');
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  let used = 0;
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('its directory is broken');
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength!);
    const { data, length } = readEntry(zip, at, nameLength!);
    entries.push({ name, data });
    used += length;
    at += 46 + nameLength! + extraLength! + noteLength!;
  }
  if (at !== end || used !== zip.readUInt32LE(end + 16))
    throw new Error('it holds bytes that its directory does not name');
  return entries;
}

/** What a file's own head says must be what the directory says. */
function readEntry(zip: Buffer, central: number, nameLength: number) {
  const local = zip.readUInt32LE(central + 42);
  const [method, checksum] = [zip.readUInt16LE(central + 10), zip.readUInt32LE(central + 16)];
  const packedLength = zip.readUInt32LE(central + 20);
  const start = local + 30 + nameLength + zip.readUInt16LE(local + 28);
  const isSame =
    zip.readUInt32LE(local) === LOCAL &&
    zip.subarray(local + 4, local + 28).equals(zip.subarray(central + 6, central + 30)) &&
    zip
      .subarray(local + 30, local + 30 + nameLength)
      .equals(zip.subarray(central + 46, central + 46 + nameLength));
  const packed = zip.subarray(start, start + packedLength);
  const data = isSame ? unpack(packed, method) : undefined;
  const isWhole = data !== undefined && crc32(data) === checksum;
  return { data: isWhole ? data : undefined, length: start + packedLength - local };
}

function unpack(packed: Buffer, method: number): Buffer | undefined {
  try {
    return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES });
  } catch {
    return undefined;
  }
}
