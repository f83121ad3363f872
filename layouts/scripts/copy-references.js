// @ts-check
/* Puts a button beside each reference or address that copies it. Without this script the words can be
   selected as any others. */
(() => {
  const SAID_FOR_MS = 2000;
  const script = document.currentScript;
  if (!script || !navigator.clipboard) return;
  const { copy = '', copied = '' } = script.dataset;

  const headings = [...document.querySelectorAll('h2, h3')];

  for (const reference of document.querySelectorAll('.to-copy dd')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.dataset['of'] = [reference.previousElementSibling, headingOf(reference)]
      .map((element) => element?.textContent?.trim() ?? '')
      .join(', ');
    button.setAttribute('aria-live', 'polite');
    say(button, copy);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(words.textContent?.trim() ?? '').then(
        () => sayCopied(button),
        // Where it is refused, as in a frame, the reader's own hand may.
        () => getSelection()?.selectAllChildren(words),
      );
    });
    const words = document.createElement('span');
    words.append(...reference.childNodes);
    reference.append(words, ' ', button);
  }

  /** @param {HTMLButtonElement} button */
  function sayCopied(button) {
    say(button, copied);
    setTimeout(() => say(button, copy), SAID_FOR_MS);
  }

  /**
   * In words that are seen, and for who hears the button alone with the style and the work that it copies.
   * @param {HTMLButtonElement} button
   * @param {string} words
   */
  function say(button, words) {
    button.textContent = words;
    button.setAttribute('aria-label', `${words}, ${button.dataset['of']}`);
  }

  /**
   * The heading that stands before an element last.
   * @param {Element} element
   */
  function headingOf(element) {
    return headings.findLast(
      (heading) => heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  }
})();
