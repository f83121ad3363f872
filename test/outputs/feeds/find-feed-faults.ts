import { CONTENT_RULES } from './content-rules.ts';
import { DOCUMENT_RULES } from './document-rules.ts';
import { ELEMENT_RULES } from './element-rules.ts';
import type { FeedDocument, FeedRule } from './feed-document.ts';
import { HOUSE_RULES } from './house-rules.ts';
import { LINK_RULES, VALUE_RULES } from './value-rules.ts';

/** The rules of the W3C's feed validator (https://validator.w3.org/feed/docs/) that can apply to our feeds, each by its message. */
export const W3C_RULES: readonly FeedRule[] = [
  ...DOCUMENT_RULES,
  ...ELEMENT_RULES,
  ...VALUE_RULES,
  ...LINK_RULES,
  ...CONTENT_RULES,
];

/** Returns what is wrong with a feed in XML: the validator's messages, and what this project promises beside. */
export function findFeedFaults(feed: FeedDocument): readonly string[] {
  return [...W3C_RULES, ...HOUSE_RULES].filter(([, isBroken]) => isBroken(feed)).map(([message]) => message);
}
