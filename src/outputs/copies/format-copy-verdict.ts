import type { CopyVerdict } from './judge-copy.ts';

/** Formats what is said of a copy, for the terminal. */
export function formatCopyVerdict(name: string, verdict: CopyVerdict): string {
  const { corrected, withdrawn } = verdict;
  return [
    `${name}: ${whichEdition(verdict)}`,
    ...damageOf(verdict),
    ...sumsOf(verdict),
    ...sinceThen(verdict),
    ...corrected.map(
      ({ statement, edition, date, was, is }) =>
        `  ${statement}, edition ${edition}, ${date.edtf}: “${was}” is “${is}”.`,
    ),
    ...withdrawn.map(
      ({ statement, edition, why }) => `  ${statement}, withdrawn in edition ${edition}: ${why}`,
    ),
  ].join('\n');
}

/** Describes what is said of a copy, as plain data. */
export function describeCopyVerdict(verdict: CopyVerdict) {
  const { format, says, edition, fingerprint, isOnRecord, damage, publishedAs, corrected, withdrawn } =
    verdict;
  return {
    format,
    says,
    edition: edition && {
      version: edition.version,
      date: edition.date.edtf,
      fingerprint: edition.fingerprint,
    },
    fingerprint,
    isOnRecord,
    damage,
    publishedAs,
    corrected: corrected.map(({ id, statement, was, is, why, edition: since, date }) => ({
      id,
      statement,
      was,
      is,
      why,
      edition: since,
      date: date.edtf,
    })),
    withdrawn: withdrawn.map(({ statement, why, page, edition: since }) => ({
      statement,
      why,
      page,
      edition: since,
    })),
  };
}

function whichEdition({ format, says, edition }: CopyVerdict): string {
  if (!says) return `${format}. It does not say which edition it is.`;
  const claimed = `${format} of ${says.title}, edition ${says.version}`;
  return edition
    ? `${claimed}, closed on ${edition.date.edtf}.`
    : `${claimed}: no such edition is on record here.`;
}

function damageOf({ damage, edition, isOnRecord, fingerprint }: CopyVerdict): readonly string[] {
  if (damage.length > 0) return [`It is damaged, or was changed. ${damage.join(' ')}`];
  if (isOnRecord)
    return [`No damage was found: its Book record has the fingerprint on record, ${fingerprint}.`];
  if (!edition) return [];
  return [
    `Its Book record is not that of edition ${edition.version}: it has the fingerprint ${fingerprint}, and on record is ${edition.fingerprint}. It was changed, or made between two editions.`,
  ];
}

function sumsOf({ publishedAs }: CopyVerdict): readonly string[] {
  if (publishedAs === undefined)
    return [
      'Whether it is forged this cannot tell, for who changes a copy can seal it again: only the published sums can. Give them with --sums SHA256SUMS.',
    ];
  return [
    publishedAs === ''
      ? 'Its SHA-256 is in none of the lines of the published sums: it is not a file that was published with them.'
      : `Its SHA-256 is the one published for ${publishedAs}: it is that file, byte for byte.`,
  ];
}

function sinceThen({ edition, corrected, withdrawn }: CopyVerdict): readonly string[] {
  if (!edition) return [];
  const count = corrected.length + withdrawn.length;
  return [
    count === 0
      ? 'Nothing in it has been corrected since.'
      : `Corrected or withdrawn since, ${count} in all:`,
  ];
}
