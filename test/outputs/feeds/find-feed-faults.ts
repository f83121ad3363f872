import { ADDRESS_RULES } from './address-rules.ts';
import { CONTENT_RULES } from './content-rules.ts';
import { DATE_RULES } from './date-rules.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { ELEMENT_RULES } from './element-rules.ts';
import { ENCLOSURE_RULES } from './enclosure-rules.ts';
import { HOUSE_RULES } from './house-rules.ts';
import { LINK_RULES } from './link-rules.ts';
import { MISSING_RULES } from './missing-rules.ts';
import { ORDER_RULES } from './order-rules.ts';
import { REPEAT_RULES } from './repeat-rules.ts';
import { TEXT_RULES } from './text-rules.ts';
import type { FeedDocument, FeedRule } from './feed-document.ts';

/** The rules of the W3C's feed validator (https://validator.w3.org/feed/docs/) that can apply to our feeds, each by its message. */
export const W3C_RULES: readonly FeedRule[] = [
  ...DOCUMENT_RULES,
  ...ADDRESS_RULES,
  ...DATE_RULES,
  ...ENCLOSURE_RULES,
  ...TEXT_RULES,
  ...LINK_RULES,
  ...ELEMENT_RULES,
  ...MISSING_RULES,
  ...ORDER_RULES,
  ...REPEAT_RULES,
  ...CONTENT_RULES,
];

/** Returns what is wrong with a feed in XML: the validator's messages, and what this project promises beside. */
export function findFeedFaults(feed: FeedDocument): readonly string[] {
  return [...W3C_RULES, ...HOUSE_RULES].filter(([, isBroken]) => isBroken(feed)).map(([message]) => message);
}
