// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
/**
 * Puts the soft hyphens that are known into the words of justified paragraphs, and returns the words for which none are
 * known yet. A word with a capital may be a name and one with a figure or a hyphen a designation: these stay whole, as do
 * words of another language and the last of a paragraph, whose end would stand on a line alone. Runs in the browser.
 */
export function hyphenateProse(softenedByWord: Readonly<Record<string, string>>): readonly string[] {
  const breakable = /(?<![\p{L}\p{M}\p{N}\u00AD-])\p{Ll}{7,}(?![\p{L}\p{M}\p{N}\u00AD-])/gu;
  const unknown = new Set<string>();
  for (const block of document.body.querySelectorAll('p')) {
    if (getComputedStyle(block).textAlign === 'justify') hyphenate(textsIn(block));
  }
  return [...unknown];

  function hyphenate(texts: readonly Text[]): void {
    for (const text of texts) {
      const softened = text.data.replace(breakable, (word: string, at: number) => {
        const isLast = text === texts.at(-1) && !/\s/u.test(text.data.slice(at));
        return isLast ? word : soften(word);
      });
      if (softened !== text.data) text.data = softened;
    }
  }

  function soften(word: string): string {
    if (!Object.hasOwn(softenedByWord, word)) unknown.add(word);
    return softenedByWord[word] ?? word;
  }

  function textsIn(block: Element): Text[] {
    const texts: Text[] = [];
    const language = document.documentElement.lang;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('.footnote, code, svg') || parent.closest<HTMLElement>('[lang]')?.lang !== language)
        continue;
      texts.push(node as Text);
    }
    return texts;
  }
}
