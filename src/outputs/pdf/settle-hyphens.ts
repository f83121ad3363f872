/**
 * Makes the soft hyphens at which a line ends hyphens, and takes all others out: a reader who searches or copies from the
 * PDF would find them in the midst of words. Runs in the browser, when no line is moved any more.
 */
export function settleHyphens(): void {
  const softHyphen = '\u00AD';
  const range = document.createRange();
  const settled: { text: Text; data: string }[] = [];
  for (const page of document.querySelectorAll('.pagedjs_page_content')) {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text;
      if (!text.data.includes(softHyphen)) continue;
      const data = text.data.replaceAll(softHyphen, (_, at: number) => {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().width > 0 ? '-' : '';
      });
      settled.push({ text, data });
    }
  }
  for (const { text, data } of settled) text.data = data;
}
