import type { Passage } from './article.ts';

/** Returns everything that a passage states, one thing a line: the note, its quotations, what was reckoned and resolved, the faults of our copy. */
export function statePassage({ note = '', quotations, reckoned, resolved, faults }: Passage): string {
  return [
    `note: ${note}`,
    ...quotations.map(
      ({ words, speaker, isTranslated }) =>
        `quotation: “${words}” (${speaker})${isTranslated ? ', in translation' : ''}`,
    ),
    ...reckoned.map(
      ({ words, from, is, ground }) =>
        `reckoned: “${words}”, from ${from.edtf}, is ${is.edtf}${ground ? ` (${ground})` : ''}`,
    ),
    ...resolved.map(
      ({ words, means, named }) => `resolved: “${words}” is ${means} (${named.join(', ') || 'ours'})`,
    ),
    ...faults.map((fault) => `fault: ${fault}`),
  ]
    .map((line) => line.replace(/\s+/g, ' '))
    .join('\n');
}
