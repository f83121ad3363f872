/* Tells whether a paragraph that a reader pastes is one that the notes of this page were written from. Nothing leaves the
   page: it has the fingerprints, and compares them itself. Without this script, `npm run verify` does. */
/*! Holds noble-hashes, copyright 2022 Paul Miller, MIT licence: https://github.com/paulmillr/noble-hashes */
import { recogniseText, type KnownParagraph, type RecognisedParagraph } from '../../src/intake/recognise-paragraph.ts';

/** Longer than any article; what is longer is a slip of the hand. */
const MOST_LETTERS = 50_000;
const SHOWN_LETTERS = 60;

const form = document.querySelector<HTMLElement>('.check-form')!;
const field = form.querySelector('textarea')!;
const status = form.querySelector<HTMLElement>('[role="status"]')!;
const words = form.dataset;

const passages = [...document.querySelectorAll<HTMLElement>('[data-fingerprint]')];
const known = passages.map(
  ({ id, dataset }): KnownParagraph => ({
    place: id,
    fingerprint: dataset['fingerprint']!,
    sketch: dataset['sketch'],
  }),
);

field.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text') ?? '';
  if (pasted.length <= MOST_LETTERS) return;
  // To show millions of letters would take longer than to say that they are too many.
  event.preventDefault();
  say([paragraph(words['long'])]);
});
field.addEventListener('input', () => {
  if (field.value.length > MOST_LETTERS) return say([paragraph(words['long'])]);
  if (field.value.trim() === '') return say([]);
  const found = recogniseText(field.value, known);
  say([...found.map((one) => toVerdict(one, found.length > 1)), compared(found)]);
});

function toVerdict({ kind, places, likeness = 0, text }: RecognisedParagraph & { text: string }, isOneOfMany: boolean) {
  const verdict = paragraph(isOneOfMany ? `${words['quoted']!.replace('{words}', () => shortened(text))} ` : '');
  verdict.className = `verdict is-${kind}`;
  const [before = '', after = ''] = words[kind]!.replace('{share}', String(Math.round(likeness * 100))).split('{place}');
  verdict.append(before);
  for (const [at, place] of places.entries()) verdict.append(at > 0 ? ', ' : '', linkTo(place));
  verdict.append(after);
  return verdict;
}

function compared(found: readonly RecognisedParagraph[]): HTMLElement {
  const sketches = known.filter(({ sketch }) => sketch !== undefined).length;
  const line = paragraph(
    words['compared']!
      .replace('{fingerprints}', String(known.length))
      .replace('{sketches}', String(sketches))
      .replace('{fingerprint}', found.map(({ fingerprint }) => fingerprint).join(', ')),
  );
  line.className = 'source-line';
  return line;
}

function linkTo(id: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = document.querySelector(`#${id} h3`)?.textContent ?? id;
  return link;
}

function shortened(text: string): string {
  const letters = [...text.trim()];
  return letters.length > SHOWN_LETTERS ? `${letters.slice(0, SHOWN_LETTERS).join('')} …` : letters.join('');
}

function paragraph(said = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = said;
  return element;
}

function say(said: readonly HTMLElement[]): void {
  status.replaceChildren(...said);
  // Below a field at the foot of the window nobody would see it.
  if (said.length > 0) status.scrollIntoView({ block: 'nearest' });
}
