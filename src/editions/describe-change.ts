import { diffWords } from '../text/diff-words.ts';

const MOST_CHANGES = 3;
const MOST_LETTERS = 60;

/** Says in a few words what is other in a note than when it was accepted, as *taken out: rotten; put in: sound*. */
export function describeChange(accepted: string, shown: string): string {
  const changes = diffWords(accepted, shown).flatMap(({ kind, words }) => {
    if (kind === 'same') return [];
    const text = words.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    const cut = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
    return cut ? [`${kind === 'removed' ? 'taken out' : 'put in'}: ${cut}`] : [];
  });
  const more = changes.length - MOST_CHANGES;
  return [...changes.slice(0, MOST_CHANGES), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
