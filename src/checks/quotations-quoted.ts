import type { Article, Quotation } from '../articles/article.ts';
import type { QuotationFound } from '../text/find-quotations.ts';
import { standsVerbatim } from '../text/stands-verbatim.ts';
import type { StatementEvidence } from './evidence.ts';

/** Words quoted in a statement, with the quotation that a note registers. */
export interface QuotedQuotation {
  readonly one: StatementEvidence;
  readonly found: QuotationFound;
  readonly registered: Quotation;
  readonly article: Article;
  /** The words of the whole sentence, and of the one before it in its paragraph. */
  readonly sentence: string;
  readonly before: string;
}

/** Lists the words that statements quote of what the cited notes register, each with where it was registered. */
export function quotationsQuoted(evidence: readonly StatementEvidence[]): readonly QuotedQuotation[] {
  return evidence.flatMap((one) =>
    one.parts.quotations.flatMap((found) => {
      const registered = citedQuotations(one).find(({ quotation }) =>
        standsVerbatim(found.words, quotation.words),
      );
      if (!registered) return [];
      const { article, quotation } = registered;
      return [{ one, found, registered: quotation, article, ...around(one) }];
    }),
  );
}

function citedQuotations({ statement, held }: StatementEvidence) {
  return statement.citations
    .flatMap(({ items }) => items)
    .flatMap(({ articleId, places }) =>
      held.articles
        .filter(({ id }) => id === articleId)
        .flatMap((article) =>
          article.passages
            .filter(({ place }) => places.includes(place))
            .flatMap(({ quotations }) => quotations.map((quotation) => ({ article, quotation }))),
        ),
    );
}

/** One citation may cover a part of a sentence alone: its speaker may be named in the other. */
function around({ prose, statement }: StatementEvidence) {
  const block = prose.prose.blocks.findLast(({ statements }) =>
    statements.some(({ offset }) => offset <= statement.offset),
  );
  const statements = block?.statements ?? [];
  const at = statements.findLastIndex(({ offset }) => offset <= statement.offset);
  return { sentence: statements[at]?.text ?? statement.text, before: statements[at - 1]?.text ?? '' };
}
