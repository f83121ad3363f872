// @ts-check
/* Shows on hover, tap and Enter what a citation leads to: a card with the article, the passage and our note. Without
   this script a raised number leads to its note beside the paragraph, and a note, or a citation in the text, to the page
   of the article. */
(() => {
  /** Long enough not to open under a pointer that passes by, or close under one on its way to the card. */
  const OPEN_AFTER_MS = 250;
  const CLOSE_AFTER_MS = 600;
  const EDGE_PX = 12;
  const GUTTER_PX = 32;
  const LEAST_WIDTH_PX = 288;

  const frame = templateOf('card-frame');
  if (!frame || !('popover' in HTMLElement.prototype)) return;

  const card = document.createElement('div');
  card.id = 'card';
  card.className = 'card';
  card.popover = 'auto';
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  document.body.append(card);

  /** @type {HTMLAnchorElement | undefined} */
  let shown;
  /** True where it was asked for by a click or by Enter, and stays until it is sent away. */
  let isKept = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  for (const call of /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('a[data-passages]')
  )) {
    call.setAttribute('aria-haspopup', 'dialog');
    call.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show(call);
      isKept = true;
      card.focus({ preventScroll: true });
    });
    call.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse' && !isKept) after(OPEN_AFTER_MS, () => show(call));
    });
    call.addEventListener('pointerleave', leave);
  }
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', leave);
  card.addEventListener('click', ({ target }) => {
    // A link within the page leads away from the card, which would lie over it.
    if (target instanceof Element && target.closest('a[href^="#"]')) card.hidePopover();
  });
  document.addEventListener('focusin', ({ target }) => {
    // Whoever goes on by keyboard must see where they are.
    if (isKept && target instanceof Node && !card.contains(target)) card.hidePopover();
  });
  card.addEventListener('toggle', (event) => {
    if (event instanceof ToggleEvent && event.newState === 'closed') forget();
  });

  function leave() {
    if (isKept) clearTimeout(timer);
    else after(CLOSE_AFTER_MS, () => card.hidePopover());
  }

  function forget() {
    shown?.removeAttribute('aria-expanded');
    shown = undefined;
    isKept = false;
  }

  /** @param {HTMLAnchorElement} call */
  function show(call) {
    clearTimeout(timer);
    if (shown === call) return;
    if (shown) card.hidePopover();
    shown = call;
    card.replaceChildren(...partsOf(call));
    card.setAttribute('aria-label', nameOf(call));
    // The source makes the card the next stop after its call.
    card.showPopover({ source: call });
    call.setAttribute('aria-expanded', 'true');
    card.scrollTop = 0;
    stand(call);
  }

  /**
   * The head of each article once, and below it its passages in the order of the note.
   * @param {HTMLAnchorElement} call
   */
  function partsOf(call) {
    const top = /** @type {DocumentFragment} */ (/** @type {DocumentFragment} */ (frame).cloneNode(true));
    const toNote = top.querySelector('a');
    toNote?.setAttribute('href', call.getAttribute('href') ?? '');
    if (call.getAttribute('role') !== 'doc-noteref') toNote?.remove();
    const cited = (call.dataset['passages'] ?? '').split(' ').map((one) => one.split('#'));
    const parts = [...new Set(cited.map(([article = '']) => article))].flatMap((article) => [
      templateOf(`card-${article}`)?.cloneNode(true) ?? entryOf(article),
      ...cited
        .filter(([name]) => name === article)
        .flatMap(([, ...places]) => places)
        .map((place) => passageOf(article, place) ?? entryOf(`${article}-para-${place}`)),
    ]);
    return [top, ...parts.flatMap((part) => part ?? [])];
  }

  /**
   * What the call says of itself, and whose texts the card shows.
   * @param {HTMLAnchorElement} call
   */
  function nameOf(call) {
    const said = call.getAttribute('aria-label') ?? call.textContent ?? '';
    const names = [...card.querySelectorAll('[data-name]')].map((part) => part.getAttribute('data-name') ?? '');
    return [said, ...names.filter((name) => !said.includes(name))].join(', ');
  }

  /**
   * A passage under its place, which leads to it on the page of its article.
   * @param {string} article
   * @param {string} place
   */
  function passageOf(article, place) {
    const template = document.getElementById(`card-${article}-para-${place}`);
    if (!(template instanceof HTMLTemplateElement)) return undefined;
    const head = templateOf(`card-${article}`);
    const named = template.dataset['place'] ?? '';
    const part = partOf('card-passage', named, `${head?.querySelector('a')?.getAttribute('href')}#para-${place}`);
    const name = head?.querySelector('[data-name]')?.getAttribute('data-name');
    part.querySelector('a')?.setAttribute('aria-label', `${named}, ${name}`);
    part.append(template.content.cloneNode(true));
    return part;
  }

  /**
   * Where the whole book is one page, its list of sources has what a card shows.
   * @param {string} id
   */
  function entryOf(id) {
    const entry = document.getElementById(`source-${id}`)?.cloneNode(true);
    if (!(entry instanceof HTMLElement)) return undefined;
    const isArticle = entry.classList.contains('source-entry');
    const head = entry.querySelector(isArticle ? '[id^="source-head-"]' : '.place')?.textContent ?? '';
    const words = (isArticle && entry.querySelector('.source-line')) || entry;
    words.removeAttribute('id');
    for (const left of words.querySelectorAll('.place, .pages-of-use')) left.remove();
    const part = partOf(isArticle ? 'card-article' : 'card-passage', head, `#source-${id}`);
    if (isArticle) part.dataset['name'] = head;
    part.append(words);
    return part;
  }

  /**
   * @param {'card-article' | 'card-passage'} name
   * @param {string} head
   * @param {string} href
   */
  function partOf(name, head, href) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = head;
    const title = document.createElement('p');
    title.className = name === 'card-article' ? 'card-title' : 'card-place';
    title.append(link);
    const part = document.createElement('div');
    part.className = name;
    part.append(title);
    return part;
  }

  /**
   * Beside the text where the margin has room, else under its call, or over it where there is more room; the style lays
   * it at the foot of a narrow window.
   * @param {HTMLAnchorElement} call
   */
  function stand(call) {
    const { left, top, bottom } = call.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const margin = (call.closest('p, li, dd, table') ?? call).getBoundingClientRect().right + GUTTER_PX;
    const marginWidth = clientWidth - margin - EDGE_PX;
    const isBeside = marginWidth >= LEAST_WIDTH_PX;
    const isBelow = clientHeight - bottom > top;
    lay({
      '--width': isBeside ? marginWidth : clientWidth - 2 * EDGE_PX,
      '--height': isBeside ? clientHeight - 2 * EDGE_PX : (isBelow ? clientHeight - bottom : top) - 2 * EDGE_PX,
    });
    const mostLeft = clientWidth - card.offsetWidth - EDGE_PX;
    const mostTop = clientHeight - card.offsetHeight - EDGE_PX;
    const y = isBeside ? Math.min(top - EDGE_PX, mostTop) : isBelow ? bottom + 8 : top - card.offsetHeight - 8;
    lay({
      '--left': scrollX + (isBeside ? margin : Math.max(EDGE_PX, Math.min(left - 32, mostLeft))),
      '--top': scrollY + Math.max(EDGE_PX, y),
    });
  }

  /** @param {Readonly<Record<string, number>>} lengthsPx */
  function lay(lengthsPx) {
    for (const [name, length] of Object.entries(lengthsPx)) card.style.setProperty(name, `${length}px`);
  }

  /**
   * @param {number} delayMs
   * @param {() => void} run
   */
  function after(delayMs, run) {
    clearTimeout(timer);
    timer = setTimeout(run, delayMs);
  }

  /** @param {string} id */
  function templateOf(id) {
    const template = document.getElementById(id);
    return template instanceof HTMLTemplateElement ? template.content : undefined;
  }
})();
