// @ts-check
/* Marks each sentence by what carries it, in words and form, and folds out what it stands on. Without this script the
   switch leads to the page on which all of that stands. */
(() => {
  const KEY = 'evidence';
  const link = document.querySelector('.evidence-switch a');
  const carriers = document.getElementById('carriers');
  if (!(link instanceof HTMLAnchorElement) || !(carriers instanceof HTMLTemplateElement)) return;

  const page = link.href;
  const words = link.dataset;
  /** @type {Promise<Document> | undefined} */
  let receipts;
  /** @type {readonly HTMLElement[]} */
  const statements = [...document.querySelectorAll('.statement[data-carrier]')].filter(
    (statement) => statement instanceof HTMLElement,
  );

  const button = document.createElement('button');
  button.type = 'button';
  const [show, hide] = [link.textContent, words['hide'] ?? ''];
  button.addEventListener('click', () => turn(!isOn()));
  link.replaceWith(button);
  const asked = new URLSearchParams(location.search).get(KEY);
  turn(asked === null ? remembered() : asked === '1', asked !== null);

  function isOn() {
    return 'evidence' in document.documentElement.dataset;
  }

  /**
   * @param {boolean} on
   * @param {boolean} [isGiven] by the address, which then stays as it is
   */
  function turn(on, isGiven) {
    button.textContent = on ? hide : show;
    if (on) document.documentElement.dataset['evidence'] = '';
    else delete document.documentElement.dataset['evidence'];
    for (const open of document.querySelectorAll('.receipt-call, .receipt')) open.remove();
    if (on) for (const statement of statements) call(statement);
    if (!isGiven) remember(on);
  }

  /** @param {HTMLElement} statement */
  function call(statement) {
    const carrier = statement.dataset['carrier'] ?? '';
    const to = document.createElement('a');
    to.className = 'receipt-call';
    to.dataset['carrier'] = carrier;
    to.href = `${page}#${statement.id}`;
    to.textContent =
      /** @type {HTMLTemplateElement} */ (carriers).content.querySelector(`[data-carrier="${carrier}"]`)
        ?.textContent ?? '';
    to.setAttribute('aria-expanded', 'false');
    to.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void fold(to, statement);
    });
    statement.after(' ', to, ' ');
  }

  /**
   * Right behind the word that was asked: there it is seen, and is the next thing to be heard and reached by keyboard.
   * @param {HTMLAnchorElement} to
   * @param {HTMLElement} statement
   */
  async function fold(to, statement) {
    const isOpen = to.getAttribute('aria-expanded') === 'true';
    to.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) return document.querySelector(`.receipt[data-of="${statement.id}"]`)?.remove();
    const receipt = await receiptOf(statement.id);
    if (!receipt) return location.assign(to.href);
    receipt.append(linksTo(statement));
    // Whoever waits may have asked again, and sent it away.
    if (to.getAttribute('aria-expanded') !== 'true') return;
    to.after(receipt);
    receipt.scrollIntoView({ block: 'nearest' });
  }

  /** @param {string} id */
  async function receiptOf(id) {
    // A page that was opened from a disk may read no other.
    if (location.protocol === 'file:') return undefined;
    receipts ??= fetch(page)
      .then((answer) => answer.text())
      .then((html) => new DOMParser().parseFromString(html, 'text/html'));
    const all = await receipts.catch(() => undefined);
    const found = all?.getElementById(id);
    if (!found) return undefined;
    const receipt = /** @type {HTMLElement} */ (document.importNode(found, true));
    explain(receipt, all);
    receipt.querySelector('.receipt-text')?.remove();
    receipt.removeAttribute('id');
    receipt.dataset['of'] = id;
    for (const one of receipt.querySelectorAll('a')) one.href = new URL(one.getAttribute('href') ?? '', page).href;
    return receipt;
  }

  /**
   * Says what the word for what carries the sentence means; on the page of all it is said once.
   * @param {HTMLElement} receipt
   * @param {Document | undefined} all
   */
  function explain(receipt, all) {
    const word = receipt.querySelector('.carrier');
    const terms = [...(all?.querySelectorAll('.carriers dt') ?? [])];
    const meaning = terms.find((term) => term.textContent === word?.textContent)?.nextElementSibling;
    if (meaning?.textContent) word?.after(`. ${meaning.textContent.replace(/\.$/, '')}`);
  }

  /**
   * The permanent links of a sentence and of its paragraph, to be copied or sent on.
   * @param {HTMLElement} statement
   */
  function linksTo(statement) {
    const links = document.createElement('p');
    links.className = 'receipt-links';
    const ids = [statement.id, statement.parentElement?.closest('[id^="p-"]')?.id];
    for (const [at, label] of [words['sentence'], words['paragraph']].entries()) {
      if (!ids[at]) continue;
      const toIt = document.createElement('a');
      toIt.href = `#${ids[at]}`;
      toIt.textContent = label ?? '';
      links.append(toIt, ' ');
    }
    return links;
  }

  function remembered() {
    try {
      return localStorage.getItem(KEY) === '1';
    } catch {
      return false;
    }
  }

  /** @param {boolean} on */
  function remember(on) {
    const url = new URL(location.href);
    if (on) url.searchParams.set(KEY, '1');
    else url.searchParams.delete(KEY);
    if (url.href !== location.href) history.replaceState(history.state, '', url);
    try {
      if (on) localStorage.setItem(KEY, '1');
      else localStorage.removeItem(KEY);
    } catch {
      // It is then forgotten with the page.
    }
  }
})();
