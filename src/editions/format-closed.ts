import type { ClosedEdition } from './close-edition.ts';
import type { StatementChange } from './compare-states.ts';

const KINDS: Readonly<Record<StatementChange['kind'], string>> = {
  added: 'added',
  withdrawn: 'withdrawn',
  changed: 'changed',
  evidence: 'unchanged, with a note that changed',
};

/** Formats what an edition was closed with, for the terminal. */
export function formatClosed({ version, fingerprint, changed, written }: ClosedEdition): string {
  const lines = Object.entries(KINDS).flatMap(([kind, words]) => {
    const addresses = changed.filter((change) => change.kind === kind).map(({ address }) => address);
    return addresses.length > 0 ? [`  ${addresses.length} ${words}: ${addresses.join(', ')}`] : [];
  });
  return [
    `Closed edition ${version}. Fingerprint of its Book record: ${fingerprint}`,
    ...lines,
    `Wrote ${written.join(', ')}.`,
    `Build, publish dist/ with its SHA256SUMS, and tag the commit v${version}.`,
  ].join('\n');
}
