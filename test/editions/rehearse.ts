import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBook } from '../../src/book/build-book.ts';
import type { Book } from '../../src/book/book.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { closeEdition, type ClosedEdition } from '../../src/editions/close-edition.ts';
import type { Finding } from '../../src/files/finding.ts';
import { renderSiteToPages } from '../../src/outputs/site/render-site.ts';
import { parseEdtfDate } from '../../src/text/edtf-date.ts';
import type { VersionStep } from '../../src/text/version.ts';

const CORRECTIONS_PAGE = `---
title: Corrections
description: What counts as a correction, and every one that was made.
---

A fact that was wrong is put right here.
`;

const CORRECTED = `- { id: her-room, statement: s-gannet, was: 40 passengers or 36, is: 40 passengers or 38, why: The captain’s figure was misread., edition: "1.2.3", date: 2020-03-09, found-by: Ada Reed }
- { id: her-room-note, statement: "mail-1998#2", also: [question-room], was: 36 passengers, is: 38 passengers, why: The captain’s figure was misread., edition: "1.2.3", date: 2020-03-09 }
- { id: her-room-apart, statement: kept-apart-two-rooms, was: one, is: two, why: They were taken for one., edition: "1.2.3", date: 2020-03-09 }
`;

const WITHDRAWN = `- { statement: s-money, edition: "1.3.0", why: None of the articles weighs money against wood. }
`;

const WITHDRAWN_CHAPTER = `${WITHDRAWN}- { statement: s-gannet, edition: "2.0.0", why: The new boat has a book of her own. }
- { statement: s-see, edition: "2.0.0", why: The new boat has a book of her own. }
- { statement: s-year, edition: "2.0.0", why: The new boat has a book of her own. }
`;

const BUGLE = `id: bugle-1999
title: A year of the Gannet
label: Bugle
outlet: Bugle
date: 1999-02-01
date-is: printed
date-ground: Printed at its head.
language: en
words: 90
paragraphs: 1
summary: A look back at the first year of the new ferry.
passages:
  - place: 1
    note: The *Gannet* carried 9,000 passengers in her first year.
`;

/** One step of the rehearsal: what an editor changes, and how they close the edition. */
interface Step {
  readonly name: string;
  readonly version: string;
  readonly step: VersionStep;
  readonly date: string;
  readonly changes: readonly string[];
  readonly edit: (content: string) => Promise<void>;
  /** What must stand beside the change before the edition can be closed; absent where nothing must. */
  readonly ledger?: readonly [file: string, text: string];
}

/** What is rehearsed on the stock book, in this order. */
export const STEPS: readonly Step[] = [
  {
    name: 'the first edition',
    version: '1.2.1',
    step: 'patch',
    date: '2020-03-02',
    changes: ['The first edition on record.'],
    edit: (content) => writeFile(join(content, 'pages/corrections.md'), CORRECTIONS_PAGE),
  },
  {
    name: 'a typo',
    version: '1.2.2',
    step: 'patch',
    date: '2020-03-05',
    changes: [],
    edit: (content) =>
      replace(content, 'chapters/the-old-boat.md', 'looked at the hull', 'looked at her hull'),
  },
  {
    name: 'a corrected figure',
    version: '1.2.3',
    step: 'patch',
    date: '2020-03-09',
    changes: ['The captain’s figure is 38.'],
    edit: async (content) => {
      await replace(content, 'chapters/the-new-boat.md', 'or as 36', 'or as 38');
      await replace(content, 'articles/mail-1998.yaml', 'room as 36', 'room as 38');
      await replace(content, 'questions.yaml', 'value: "36"', 'value: "38"');
    },
    ledger: ['corrections.yaml', CORRECTED],
  },
  {
    name: 'a withdrawn sentence',
    version: '1.3.0',
    step: 'minor',
    date: '2020-04-01',
    changes: ['A guess at motives is gone.'],
    edit: (content) =>
      replace(content, 'chapters/the-old-boat.md', / Money may have .*?\{#s-money \.inference\}/, ''),
    ledger: ['withdrawn.yaml', WITHDRAWN],
  },
  {
    name: 'an added article',
    version: '1.4.0',
    step: 'minor',
    date: '2020-05-01',
    changes: ['A third article, on the first year of the new boat.'],
    edit: async (content) => {
      await writeFile(join(content, 'articles/bugle-1999.yaml'), BUGLE);
      await replace(
        content,
        'chapters/the-new-boat.md',
        '{#p-gannet}',
        'In her first year she carried 9,000 passengers [@bugle-1999, para. 1].{#s-year}\n{#p-gannet}',
      );
    },
  },
  {
    name: 'a withdrawn chapter',
    version: '2.0.0',
    step: 'major',
    date: '2020-06-01',
    changes: ['The chapter on the new boat is gone.'],
    edit: async (content) => {
      await replace(content, 'book.yaml', '  - the-new-boat\n', '');
      await rm(join(content, 'chapters/the-new-boat.md'));
      await replace(
        content,
        'chapters/the-old-boat.md',
        '{#p-money}',
        'The *Gannet* carried 9,000 passengers in her first year [@bugle-1999, para. 1].{#s-after}\n{#p-money}',
      );
    },
    ledger: ['withdrawn.yaml', WITHDRAWN_CHAPTER],
  },
];

/** An edition of the rehearsal, as it was closed and rendered. */
export interface Rehearsed extends Pick<Step, 'name' | 'version'> {
  readonly book: Book;
  readonly closed: ClosedEdition;
  /** Errors that kept it from being closed before the ledger said what had changed. */
  readonly refused: readonly Finding[];
  readonly contentByUrl: Readonly<Record<string, string>>;
}

/** Closes one edition after the other in a copy of the stock book, and renders each. */
export async function rehearse(content: string): Promise<readonly Rehearsed[]> {
  const rehearsed: Rehearsed[] = [];
  for (const { edit, ledger, step, date, changes, ...named } of STEPS) {
    await edit(content);
    const refused = await errorsIn(content);
    if (ledger) await writeFile(join(content, ledger[0]), ledger[1]);
    const left = await errorsIn(content);
    if (left.length > 0) throw new Error(left.map(({ message }) => message).join('\n'));
    const options = { step, date: parseEdtfDate(date)!, changes };
    const closed = await closeEdition(await buildBook(content), content, options);
    const pages = await renderSiteToPages({ content, made: ['html', 'pdf', 'feeds'] });
    rehearsed.push({
      ...named,
      refused,
      closed,
      book: await buildBook(content),
      contentByUrl: Object.fromEntries(pages.map((page) => [page.url, page.content])),
    });
  }
  return rehearsed;
}

async function errorsIn(content: string): Promise<readonly Finding[]> {
  const findings = await checkContent(await buildBook(content), content);
  return findings.filter(({ severity }) => severity === 'error');
}

/** Puts something else in the place of a part of a file. */
async function replace(content: string, file: string, part: string | RegExp, instead: string): Promise<void> {
  const text = await readFile(join(content, file), 'utf8');
  const replaced = text.replace(part, instead);
  if (replaced === text) throw new Error(`${file} has no ${String(part)}.`);
  await writeFile(join(content, file), replaced);
}
