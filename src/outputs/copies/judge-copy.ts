import type { Book } from '../../book/book.ts';
import { bookRecordSchema } from '../../book/record/book-record.ts';
import type { Correction } from '../../ledger/correction.ts';
import type { Edition } from '../../ledger/edition.ts';
import type { Withdrawal } from '../../ledger/withdrawal.ts';
import { sha256Of } from '../../text/sha256-of.ts';
import { compareVersions } from '../../text/version.ts';
import type { Copy } from './copy.ts';

/** What can be said of a copy beside the editions on record. */
export interface CopyVerdict extends Copy {
  /** Title and version that its record gives; absent where it has no record that can be read. */
  readonly says: { readonly title: string; readonly version: string } | undefined;
  /** The edition on record of that version; absent where there is none, or the record is of another book. */
  readonly edition: Edition | undefined;
  /** SHA-256 of its Book record. */
  readonly fingerprint: string | undefined;
  /** Whether its record is the one on record. */
  readonly isOnRecord: boolean;
  /** Name under which its bytes are published in the sums given; empty where they are not, absent where none were given. */
  readonly publishedAs: string | undefined;
  /** What was put right, and what was withdrawn, in later editions. */
  readonly corrected: readonly Correction[];
  readonly withdrawn: readonly Withdrawal[];
}

/** Judges a copy: which edition it is, whether it is damaged, what was corrected since. `sums` is the text of `SHA256SUMS` as it was published, and `hash` the SHA-256 of the file. */
export function judgeCopy(copy: Copy, book: Book, hash: string, sums?: string): CopyVerdict {
  const record = readRecord(copy.record);
  const says = record && { title: record.book.title, version: record.book.version };
  const isOfThisBook = record?.book.tagId === book.meta.tagId;
  const edition = isOfThisBook ? book.editions.find(({ version }) => version === says?.version) : undefined;
  const fingerprint = copy.record === undefined ? undefined : sha256Of(copy.record);
  const isLater = (other: { readonly edition: string }) =>
    edition !== undefined && compareVersions(other.edition, edition.version) > 0;
  return {
    ...copy,
    says,
    edition,
    fingerprint,
    isOnRecord: edition !== undefined && edition.fingerprint === fingerprint,
    publishedAs: sums === undefined ? undefined : findName(sums, hash),
    corrected: book.corrections.filter(isLater),
    withdrawn: book.withdrawals.filter(isLater),
  };
}

/** Whether nothing speaks against a copy. */
export function isGood({ damage, isOnRecord, publishedAs }: CopyVerdict): boolean {
  return damage.length === 0 && isOnRecord && publishedAs !== '';
}

function readRecord(text: string | undefined) {
  try {
    return bookRecordSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

/** As `sha256sum` writes them: a digest, two signs, a name. */
function findName(sums: string, hash: string): string {
  const line = sums.split('\n').find((one) => one.toLowerCase().startsWith(`${hash} `));
  return line?.slice(hash.length + 2).trim() ?? '';
}
