/** The patterns of a language, as the package has them. */
interface Patterns {
  hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
}

/** Fewest letters of a word that is broken, and of what stands on either line. */
const FEWEST = { word: 7, part: 3 };

/** The package breaks plain English as Americans do, by sound, where the British look at what a word is made of. */
const PATTERNS_FOR: Readonly<Record<string, string>> = { en: 'en-gb' };

/** Returns what puts soft hyphens into a word of a language, named by its tag of BCP 47; one that nobody has patterns for is not broken. */
export async function loadHyphenator(language: string): Promise<(word: string) => string> {
  const tag = language.toLowerCase();
  const names = [PATTERNS_FOR[tag] ?? tag, tag.split('-')[0]!];
  for (const name of names) {
    const patterns = await loadPatterns(name);
    if (patterns) return (word) => softened(word, patterns);
  }
  return (word) => word;
}

async function loadPatterns(name: string): Promise<Patterns | undefined> {
  if (!/^[a-z-]+$/u.test(name)) return undefined;
  try {
    return ((await import(`hyphen/${name}/index.js`)) as { default: Patterns }).default;
  } catch {
    return undefined;
  }
}

function softened(word: string, patterns: Patterns): string {
  const options = { hyphenChar: '\u00AD', minWordLength: FEWEST.word };
  const parts = patterns.hyphenateSync(word, options).split('\u00AD');
  let at = 0;
  return parts
    .map((part) => {
      at += part.length;
      const isFree = at >= FEWEST.part && word.length - at >= FEWEST.part;
      return isFree ? `${part}\u00AD` : part;
    })
    .join('');
}
