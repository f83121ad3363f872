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
export function formatState({ statements, anchors, published }: State): string {
  const parts = Object.entries({ statements: Object.fromEntries(statements), anchors, published });
  return `{${parts.map(([name, part]) => `"${name}": {\n${linesOf(part)}\n}`).join(',\n')}}\n`;
}

function linesOf(part: Readonly<Record<string, unknown>>): string {
  return Object.entries(part)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n');
}
