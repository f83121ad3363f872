import type { Citation } from './citation.ts';
import { parseCitation } from './parse-citation.ts';

/** Finds the citations between brackets in a text, in its order; what cannot be read as one is left out. */
export function findCitations(text: string): readonly Citation[] {
  return (text.match(/\[[^[\]@]*@[^[\]]*\]/g) ?? []).flatMap((written) => parseCitation(written) ?? []);
}
