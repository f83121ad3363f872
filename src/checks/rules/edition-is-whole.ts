import { fingerprintOf } from '../../editions/collect-statements.ts';
import { placeAt, placeOf } from '../../files/source-file.ts';
import type { Edition } from '../../ledger/edition.ts';
import { compareVersions } from '../../text/version.ts';
import type { Rule, RuleFinding } from '../rule.ts';

/** An edition on record is as it was closed, and the book is none that comes before it. */
export const editionIsWhole: Rule = {
  id: 'edition-is-whole',
  severity: 'error',
  why: 'Readers hold their copies against the record of the edition; one that was changed afterwards calls a good copy damaged.',
  good: '1.1.0 of 2 March after 1.0.0 of 1 March, and version 1.1.0 in book.yaml',
  bad: '1.1.0 of 28 February after 1.0.0 of 1 March',
  check: ({ book }) => {
    const { editions, meta, sourceByPath } = book;
    const newest = editions.at(-1);
    const isBehind = newest && compareVersions(meta.version, newest.version) < 0;
    return [
      ...editions.flatMap((edition, at) => [
        ...findRenamed(edition),
        ...findChanged(edition),
        ...findEarlier(edition, editions[at - 1]),
      ]),
      ...(isBehind
        ? [
            {
              place: placeOf(sourceByPath['book.yaml']!, meta.version),
              message: `The book is at version ${meta.version}, and edition ${newest.version} is on record.`,
              expected: `Version ${newest.version}; npm run edition gives the next.`,
              help: `Write version: "${newest.version}".`,
            },
          ]
        : []),
    ];
  },
};

function findRenamed({ version, source }: Edition): readonly RuleFinding[] {
  if (source.path.endsWith(`/${version}.yaml`)) return [];
  return [
    {
      place: placeOf(source, version),
      message: `Edition ${version} is on record under another name.`,
      expected: `Its record in records/editions/${version}.yaml.`,
      help: 'Bring the file back under the name that npm run edition gave it.',
    },
  ];
}

function findChanged({ version, statements, source }: Edition): readonly RuleFinding[] {
  const changed = [...statements].find(([, { text, fingerprint }]) => fingerprintOf(text) !== fingerprint);
  if (!changed) return [];
  return [
    {
      place: placeAt(source, 0),
      message: `What edition ${version} stated as ${changed[0]} was changed since: it has another fingerprint.`,
      expected: 'The text that was published.',
      help: `Bring records/editions/${version}.json back as it was written.`,
    },
  ];
}

function findEarlier({ version, date, source }: Edition, before?: Edition): readonly RuleFinding[] {
  if (!before || before.date.earliest <= date.earliest) return [];
  return [
    {
      place: placeOf(source, date.edtf),
      message: `Edition ${version} is of ${date.edtf}, and the one before it, ${before.version}, of ${before.date.edtf}.`,
      expected: 'A day that is not earlier.',
      help: 'Bring the date back as it was written.',
    },
  ];
}
