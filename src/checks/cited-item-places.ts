import type { CitedItem } from '../references/citation.ts';
import { placeOf } from '../files/source-file.ts';
import type { Finding, Place } from '../files/finding.ts';
import { statementsOf, type ProseText } from './prose-text.ts';

/** An article named in a citation, with where it is named. */
export interface ItemAt {
  readonly item: CitedItem;
  readonly place: Place;
  readonly about: NonNullable<Finding['about']>;
}

/** Lists every article named in a citation of these texts, with its place. */
export function citedItemPlaces(texts: readonly ProseText[]): readonly ItemAt[] {
  return texts.flatMap((text) =>
    statementsOf(text).flatMap((statement) =>
      statement.citations.flatMap(({ items, written }) =>
        items.map((item) => ({
          item,
          place: placeOfItem(text, item, written, statement.offset),
          about: { address: statement.id || text.address, offset: statement.offset },
        })),
      ),
    ),
  );
}

function placeOfItem({ source }: ProseText, item: CitedItem, written: string, from: number): Place {
  const citation = source.text.indexOf(written, from);
  return placeOf(source, `@${item.articleId}`, citation === -1 ? from : citation);
}
