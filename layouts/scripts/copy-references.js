// @ts-check
/* Puts a button beside each reference that copies it. Without this script the words can be
   selected as any others. */
(() => {
  const SAID_FOR_MS = 2000;
  const script = document.currentScript;
  if (!script || !navigator.clipboard) return;
  const { copy = '', copied = '' } = script.dataset;

  for (const reference of document.querySelectorAll('.styled-work dd')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', () => {
      const text = reference.firstElementChild?.textContent?.trim() ?? '';
      navigator.clipboard.writeText(text).then(
        () => say(button),
        () => undefined,
      );
    });
    const words = document.createElement('span');
    words.append(...reference.childNodes);
    reference.append(words, ' ', button);
  }

  /** @param {HTMLButtonElement} button */
  function say(button) {
    button.textContent = copied;
    setTimeout(() => {
      button.textContent = copy;
    }, SAID_FOR_MS);
  }
})();
