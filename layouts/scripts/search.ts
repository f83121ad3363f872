/* Finds what is typed, in the browser alone. The index is loaded when something is first looked for, by an element of the
   page, since a page that was opened from disk may fetch nothing. Without this script the page names other ways. */
/*! Holds MiniSearch, copyright 2022 Luca Ongaro, MIT licence: https://github.com/lucaong/minisearch */
import { markWords } from '../../src/outputs/search/mark-words.ts';
import { createSearch, type FoundDocument } from '../../src/outputs/search/search-book.ts';
import type { SearchIndex } from '../../src/outputs/search/search-index.ts';

declare global {
  var searchIndex: SearchIndex | undefined;
}

const SHOWN_AT_ONCE = 30;

const form = document.querySelector<HTMLElement>('.search-form')!;
const field = form.querySelector('input')!;
const status = form.querySelector<HTMLElement>('[role="status"]')!;
const list = document.querySelector<HTMLOListElement>('.results')!;
const otherWays = document.querySelector<HTMLElement>('.other-ways')!;
const words = form.dataset;

let loading: Promise<ReturnType<typeof createSearch>> | undefined;

field.addEventListener('keydown', ({ key, isComposing }) => {
  if (key === 'Enter' && !isComposing) status.focus();
});
field.addEventListener('input', () => void show());
field.addEventListener('change', keepInAddress);
if (document.activeElement === document.body) field.focus();
field.value = (new URLSearchParams(location.search).get('q') ?? field.value).slice(0, field.maxLength);
if (field.value) void show();

async function show(): Promise<void> {
  const query = field.value.trim();
  if (query === '') return say('', []);
  loading ??= load();
  const search = await loading.catch(() => undefined);
  // Meanwhile another letter may have been typed.
  if (query !== field.value.trim()) return;
  if (!search) return say(words['failed'] ?? '', []);
  const found = search(query);
  say((found.length > 0 ? words['found'] : words['none'])!.replace('{count}', String(found.length)), found);
}

function load(): Promise<ReturnType<typeof createSearch>> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = words['index']!;
    script.addEventListener('load', () => resolve(createSearch(globalThis.searchIndex!)));
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

function say(said: string, found: readonly FoundDocument[]): void {
  status.textContent = said;
  otherWays.hidden = found.length > 0;
  list.replaceChildren();
  append(found);
}

function append(found: readonly FoundDocument[]): void {
  list.append(...found.slice(0, SHOWN_AT_ONCE).map(toItem));
  const rest = found.slice(SHOWN_AT_ONCE);
  if (list.nextElementSibling instanceof HTMLButtonElement) list.nextElementSibling.remove();
  if (rest.length === 0) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = words['more']!.replace('{count}', String(rest.length));
  more.addEventListener('click', () => {
    const last = list.lastElementChild;
    append(rest);
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  list.after(more);
}

/** The sentence between its neighbours, or the entry with what of it was found; below it where it stands. */
function toItem(found: FoundDocument): HTMLElement {
  const { page, id, title } = found.document;
  const { pages } = globalThis.searchIndex!;
  const link = document.createElement('a');
  // From the folder of this page, and to the file, so that it leads there from disk too.
  link.href = `../${pages[page]!.path}index.html#${id}`;
  const where = paragraph(pages[page]!.title, found.isByName ? `. ${words['byName']}` : '');
  where.className = 'source-line';
  const item = document.createElement('li');
  item.append(...(title === undefined ? sentenceIn(found, link) : entryIn(found, title, link)), where);
  return item;
}

function sentenceIn({ document: { texts }, place, words: found }: FoundDocument, link: HTMLElement) {
  const { documents } = globalThis.searchIndex!;
  const [here, next] = [documents[place]!, documents[place + 1]];
  link.append(...marked(texts.join(' '), found));
  const before = here.goesOn ? [quiet(documents[place - 1]!.texts.join(' ')), ' '] : [];
  const after = next?.goesOn ? [' ', quiet(next.texts.join(' '))] : [];
  return [paragraph(...before, link, ...after)];
}

function entryIn({ document: { texts }, words: found }: FoundDocument, title: string, link: HTMLElement) {
  link.append(...marked(title, found));
  const hit = texts.filter((text) => markWords(text, found).some(({ isMarked }) => isMarked));
  return [paragraph(link), paragraph(...marked((hit.length > 0 ? hit : texts.slice(0, 1)).join(' … '), found))];
}

function marked(text: string, found: ReadonlySet<string>): readonly (string | HTMLElement)[] {
  return markWords(text, found).map((run) => (run.isMarked ? wrapped('mark', run.text) : run.text));
}

function paragraph(...told: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement('p');
  element.append(...told);
  return element;
}

function quiet(text: string): HTMLElement {
  const context = wrapped('span', text);
  context.className = 'context';
  return context;
}

function wrapped(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** Whoever comes back, or sends the address on, finds the same. */
function keepInAddress(): void {
  const url = new URL(location.href);
  if (field.value) url.searchParams.set('q', field.value);
  else url.searchParams.delete('q');
  history.replaceState(history.state, '', url);
}
