import { stringify } from 'yaml';
import type { Edition } from '../ledger/edition.ts';
import type { State } from './state-book.ts';

/** Formats what is said of an edition, as its record has it. */
export function formatEdition({
  version,
  date,
  changes,
  fingerprint,
}: Omit<Edition, keyof State | 'source'>): string {
  const lines = changes.length > 0 ? { changes } : {};
  return stringify({ version, date: date.edtf, ...lines, fingerprint }, { lineWidth: 0 }).replace(
    /^version: (.*)$/m,
    (_, written: string) => `version: "${written.replaceAll('"', '')}"`,
  );
}

/** Formats what an edition stated: JSON, a statement a line, so that two records can be compared line by line. */
export function formatState({ statements, anchors }: State): string {
  const lines = [...statements].map(
    ([address, then]) => `${JSON.stringify(address)}: ${JSON.stringify(then)}`,
  );
  const places = Object.entries(anchors).map(
    ([id, page]) => `${JSON.stringify(id)}: ${JSON.stringify(page)}`,
  );
  return `{"statements": {\n${lines.join(',\n')}\n},\n"anchors": {\n${places.join(',\n')}\n}}\n`;
}
