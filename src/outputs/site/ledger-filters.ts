import type { Book } from '../../book/book.ts';
import { editionDate } from '../../book/edition-date.ts';
import { listCorrections, pageOfStated } from '../../book/list-corrections.ts';
import { anchorOfAddress } from '../../book/page-of-address.ts';
import { listChanges, tabulateChanges } from '../../editions/list-changes.ts';
import type { Correction } from '../../ledger/correction.ts';
import type { Edition } from '../../ledger/edition.ts';
import { listCorrected } from '../../ledger/list-corrected.ts';
import type { Withdrawal } from '../../ledger/withdrawal.ts';
import type { Medium } from '../../markdown/render-prose.ts';
import { nameStatement } from './name-statement.ts';
import { relativeHref } from './relative-href.ts';
import { tellChange } from './tell-change.ts';

/** What templates ask of editions, corrections and withdrawals; each takes what it shows first. */
export const ledgerFilters = {
  editionDate,
  corrected: listCorrected,
  changesOf: (edition: Edition, book: Book) => listChanges(edition, book.editions),
  tellChange,
  nameStatement,
  changeTable: (book: Book) => tabulateChanges(book.editions),
  /** Those that stand together on the page of corrections, made on one day for one edition, are named by the first. */
  correctionsOn: (page: string, book: Book): readonly Correction[] =>
    listCorrections(book, page).filter(
      ({ date, edition }, at, all) =>
        all.findIndex((one) => one.date.edtf === date.edtf && one.edition === edition) === at,
    ),
  correctionsIn: ({ version }: Edition, book: Book): readonly Correction[] =>
    book.corrections.filter(({ edition }) => edition === version),
  newestCorrections: (book: Book): readonly Correction[] => listCorrections(book),
  withdrawnOn: (page: string, { withdrawals }: Book): readonly Withdrawal[] =>
    withdrawals.filter((one) => one.page === page),
  goneAnchors: (page: string, book: Book): readonly string[] => [
    ...new Set([
      ...book.editions.flatMap(({ anchors }) => goneFrom(anchors, page, book)),
      ...goneHeading(page, book),
    ]),
  ],
  anchorIn,
  statementHref: (address: string, book: Book, medium: Medium, pageUrl: string): string | undefined => {
    const page = pageOfStated(address, book);
    if (page === undefined) return undefined;
    return medium === 'screen'
      ? relativeHref(`${page}#${anchorOfAddress(address)}`, pageUrl)
      : `#${anchorIn(address, medium)}`;
  },
};

/** The id that a statement has on a page of its own, or where the whole book is one page. */
function anchorIn(address: string, medium: Medium): string {
  return medium === 'screen' ? anchorOfAddress(address) : address.replace(/^(.*)#/, 'source-$1-para-');
}

/** A chapter that was withdrawn has no heading. */
function goneHeading(page: string, { chapters }: Book): readonly string[] {
  const [, slug] = /^chapters\/(.+)\/$/.exec(page) ?? [];
  return slug && !chapters.some((chapter) => chapter.slug === slug) ? [`chapter-${slug}`] : [];
}

function goneFrom(anchors: Edition['anchors'], page: string, { pathByAnchor }: Book): readonly string[] {
  return Object.keys(anchors).filter((id) => anchors[id] === page && !Object.hasOwn(pathByAnchor, id));
}
