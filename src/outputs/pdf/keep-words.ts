// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
/**
 * Keeps what belongs together on one line: a day and its month, a range of numbers (3–4), a short word of figures and
 * hyphens (Mi-35P) and a name with a hyphen (al-Qaeda) break nowhere, and the last line of a paragraph has two words at
 * least, where these are not so long that the line before would gape. Runs in the browser, before elements are named.
 */
export function keepWords(): void {
  const mostLetters = 24;
  const kept =
    /(\d+\u2013\d+|(?<![\p{L}\p{N}-])(?=\p{L}*\d|[\p{L}.-]{1,6}\d)[\p{L}\p{N}.]{1,7}-[\p{L}\p{N}-]{1,7}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])\p{L}{2,8}-\p{Lu}\p{L}{0,10}(?![\p{L}\p{N}-]))/u;
  for (const block of document.body.querySelectorAll('p, dd, li:not(.accounts li), .footnote'))
    joinLastWords(block);
  for (const text of textsIn(document.body)) {
    joinDays(text);
    if (kept.test(text.data)) keepWhole(text);
  }

  /** A day stands before a word and a year, as in 31 March 2022. */
  function joinDays(text: Text): void {
    const day = /(?<![\p{L}\p{N}.,–-])(\d{1,2}) (?=\p{L}{3,}[ \u00A0]\d{4}(?!\p{N}))/gu;
    if (day.test(text.data)) text.data = text.data.replace(day, '$1\u00A0');
  }

  function joinLastWords(block: Element): void {
    let letters = 0;
    let space: { text: Text; at: number } | undefined;
    for (const text of textsIn(block).toReversed()) {
      if (text.parentElement!.closest('p, dd, li, .footnote') !== block) continue;
      for (let at = text.length - 1; at >= 0; at -= 1) {
        const isSpace = /[ \n\t]/u.test(text.data[at]!);
        if (!isSpace) letters += 1;
        if (letters > mostLetters) return;
        if (!isSpace || letters === 0) continue;
        if (space) return join(space);
        space = { text, at };
      }
    }
  }

  function join({ text, at }: { text: Text; at: number }): void {
    const start = text.data.slice(0, at).trimEnd().length;
    text.replaceData(start, at + 1 - start, '\u00A0');
  }

  function keepWhole(text: Text): void {
    const parts = text.data.split(kept);
    const nodes = parts.map((part, index) => {
      if (index % 2 === 0) return document.createTextNode(part);
      const whole = document.createElement('span');
      whole.style.whiteSpace = 'nowrap';
      whole.textContent = part;
      return whole;
    });
    text.replaceWith(...nodes);
  }

  function textsIn(root: Node): Text[] {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!node.parentElement!.closest('script, style, template, svg')) texts.push(node as Text);
    }
    return texts;
  }
}
