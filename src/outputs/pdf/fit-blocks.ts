// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
/**
 * Measures blocks in a column as wide as the page's (the custom property `--measure` of the style sheet): fixes the widths
 * of a table's columns, which would otherwise change wherever a page ends; raises the height of blocks to as many lines as
 * `--raise` says, or a multiple of them; marks with `data-on-line` what `--on-line` puts on a line of the page; parts the
 * last two words of a paragraph again where the line before them would gape. Runs in the browser, before the layout.
 */
export function fitBlocks(): void {
  const measure = getComputedStyle(document.documentElement).getPropertyValue('--measure');
  const line = parseFloat(getComputedStyle(document.body).lineHeight);
  if (measure === '' || Number.isNaN(line)) return;
  const justified = [...document.querySelectorAll('p')].filter(
    (paragraph) => getComputedStyle(paragraph).textAlign === 'justify',
  );
  const column = document.createElement('style');
  column.textContent = `body { width: ${measure} } .footnote { display: none } p { text-align: left !important }`;
  document.head.append(column);
  for (const paragraph of justified) partLastWords(paragraph);
  for (const table of document.querySelectorAll('table')) fixColumns(table);
  for (const block of document.body.querySelectorAll<HTMLElement>('*:not(span, a, em, svg, svg *)'))
    fit(block);
  column.remove();

  function partLastWords(paragraph: HTMLElement): void {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const { left, right } = paragraph.getBoundingClientRect();
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    const last = Math.max(...boxes.map(({ bottom }) => bottom));
    const before = boxes.filter(({ bottom }) => bottom > last - line * 1.6 && bottom < last - line * 0.5);
    const end = Math.max(...before.map((box) => box.right));
    if (before.length === 0 || right - end < (right - left) / 10) return;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let word = '';
    for (let text = walker.lastChild() as Text | null; text; text = walker.previousNode() as Text | null) {
      if (text.parentElement!.closest('.footnote')) continue;
      const shown = text.data.replace(/[ \n\t]+$/u, '');
      const at = Math.max(shown.lastIndexOf(' '), shown.lastIndexOf('\u00A0'));
      word = text.data.slice(at + 1) + word;
      if (at === -1) continue;
      // A space before a sign, or after a figure or an abbreviation, stays; so does that before a short word.
      const isJoined = /\p{L}{2}\u00A0$/u.test(text.data.slice(0, at + 1)) && /^[\p{L}\p{N}].{7}/u.test(word);
      if (isJoined) text.replaceData(at, 1, ' ');
      return;
    }
  }

  function fit(block: HTMLElement): void {
    const style = getComputedStyle(block);
    if (style.getPropertyValue('--on-line') !== '') block.dataset['onLine'] = '';
    const lines = Number(style.getPropertyValue('--raise'));
    if (lines > 0) raise(block, wholeLines(block, lines * line));
  }

  function wholeLines(block: Element, unit: number): number {
    const { height } = block.getBoundingClientRect();
    // A hair over is rounding, not more.
    return Math.ceil(height / unit - 0.03) * unit;
  }

  function raise(block: HTMLElement, height: number): void {
    if (block.localName === 'tr') block.style.height = `${height}px`;
    else pad(block, height - block.getBoundingClientRect().height);
  }

  function pad(block: HTMLElement, missing: number): void {
    const { display, paddingTop, paddingBottom } = getComputedStyle(block);
    // What goes on overleaf would have white above it there too.
    const above = block.localName === 'figure' ? 0 : Math.max(0, missing) / 2;
    // Paged.js takes what has a style of its own for hidden, unless the style shows it, and keeps what follows with what stands before.
    block.style.display = display;
    block.style.paddingTop = `${parseFloat(paddingTop) + above}px`;
    block.style.paddingBottom = `${parseFloat(paddingBottom) + Math.max(0, missing) - above}px`;
  }

  function fixColumns(table: HTMLTableElement): void {
    const cells = [...(table.rows[0]?.cells ?? [])];
    const isPlain = cells.every((cell) => cell.colSpan === 1);
    if (!isPlain || table.querySelector('colgroup') !== null) return;
    const { width } = table.getBoundingClientRect();
    const group = document.createElement('colgroup');
    for (const cell of cells) {
      const part = document.createElement('col');
      part.style.width = `${((100 * cell.getBoundingClientRect().width) / width).toFixed(2)}%`;
      group.append(part);
    }
    (table.caption ?? table).insertAdjacentElement(table.caption ? 'afterend' : 'afterbegin', group);
    table.style.tableLayout = 'fixed';
  }
}
