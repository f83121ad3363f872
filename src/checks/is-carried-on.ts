import type { ToldSentence } from './told-sentences.ts';

const FINDING =
  /, (?:it|they|the \p{L}+) (?:found|concluded|ruled|held)\b|\b(?:found|concluded|ruled) that\b/u;

/** Whether a sentence carries on what the one before it, in its paragraph and from its article, lays in the mouth of an inquiry or a court: English does so by *had*. */
export function isCarriedOn({ one, text }: ToldSentence, before: ToldSentence | undefined): boolean {
  if (!before || before.one.prose !== one.prose || !/\bhad\b/.test(text) || !FINDING.test(before.text))
    return false;
  const between = one.prose.source.text.slice(before.one.statement.offset, one.statement.offset);
  return (
    !/\n\s*\n/.test(between) &&
    before.one.held.articles.some((article) => one.held.articles.includes(article))
  );
}
