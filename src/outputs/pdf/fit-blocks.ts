// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
/**
 * Measures blocks in a column as wide as the page's (the custom property `--measure` of the style sheet): fixes the widths
 * of a table's columns, which would otherwise change wherever a page ends; raises the height of blocks to as many lines as
 * `--raise` says, or a multiple of them; marks with `data-on-line` what `--on-line` puts on a line of the page. Runs in
 * the browser, before the layout.
 */
export function fitBlocks(): void {
  const measure = getComputedStyle(document.documentElement).getPropertyValue('--measure');
  const line = parseFloat(getComputedStyle(document.body).lineHeight);
  if (measure === '' || Number.isNaN(line)) return;
  const column = document.createElement('style');
  column.textContent = `body { width: ${measure} } .footnote { display: none }`;
  document.head.append(column);
  for (const table of document.querySelectorAll('table')) fixColumns(table);
  for (const block of document.body.querySelectorAll<HTMLElement>('*:not(span, a, em, svg, svg *)'))
    fit(block);
  column.remove();

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
