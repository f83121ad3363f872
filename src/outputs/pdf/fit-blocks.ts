// oxlint-disable unicorn/consistent-function-scoping -- what runs in the browser must hold all that it calls
/**
 * Measures tables and figures in a column as wide as the page's (the custom property `--measure` of the style sheet):
 * fixes the widths of a table's columns, which would otherwise change wherever a page ends, and raises rows, captions and
 * figures to whole lines, so that the text after them stands on the grid again. Runs in the browser, before the layout.
 */
export function fitBlocks(): void {
  const measure = getComputedStyle(document.documentElement).getPropertyValue('--measure');
  const line = parseFloat(getComputedStyle(document.body).lineHeight);
  if (measure === '' || Number.isNaN(line)) return;
  const column = document.createElement('style');
  column.textContent = `body { width: ${measure} } .footnote { display: none }`;
  document.head.append(column);
  for (const table of document.querySelectorAll('table')) fixColumns(table);
  for (const row of document.querySelectorAll('tr')) row.style.height = `${wholeLines(row)}px`;
  for (const block of document.querySelectorAll<HTMLElement>('caption, figure')) pad(block);
  column.remove();

  function wholeLines(block: Element): number {
    const { height } = block.getBoundingClientRect();
    // A hair over a whole line is rounding, not another line.
    return Math.ceil(height / line - 0.02) * line;
  }

  function pad(block: HTMLElement): void {
    const missing = wholeLines(block) - block.getBoundingClientRect().height;
    const { display, paddingBottom } = getComputedStyle(block);
    // Paged.js takes what has a style of its own for hidden, unless the style shows it, and keeps what follows with what stands before.
    block.style.display = display;
    block.style.paddingBottom = `${parseFloat(paddingBottom) + Math.max(0, missing)}px`;
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
