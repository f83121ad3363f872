import { countWords } from '../text/count-words.ts';
import type { Block } from './block.ts';
import { findLineDates } from './find-line-dates.ts';

const LABEL = /^\s*(?:date|posted|published|updated|publié|mis à jour)(?:\s(?:on|le))?\s*:?\s+/iu;
/** With fewer words behind it, the date has its line to itself. */
const FEWEST_WORDS = 12;

/** Splits a labelled date that a copy has run into the paragraph behind it from that paragraph. */
export function splitDatePrefix(block: Block): readonly Block[] {
  const label = LABEL.exec(block.text)?.[0];
  const [date] = label ? findLineDates(block.text) : [];
  if (!label || date?.start !== label.length) return [block];
  const rest = block.text.slice(date.end).trim();
  if (countWords(rest) < FEWEST_WORDS) return [block];
  return [
    { text: block.text.slice(0, date.end).trim(), kind: 'paragraph', isLink: false },
    { ...block, text: rest },
  ];
}
