import type { Inventor } from './invent-text.ts';

/** Makes the parts of a trial book, in the form that `printPdf` asks for. */
export interface TrialParts {
  readonly text: Inventor;
  chapter(id: string, body: string): string;
  paragraph(inner: string, id?: string): string;
  note(sentences: number): string;
  reference(id: string): string;
  table(rows: number, cellOf?: (row: number) => string): string;
  figure(heightMm: number, caption?: string): string;
}

/** Returns what makes the parts of one book. */
export function trialParts(text: Inventor): TrialParts {
  let notes = 0;
  return {
    text,
    chapter: (id, body) => {
      const title = text.sentence().slice(0, -1).split(' ').slice(0, 5).join(' ');
      return `<section class="chapter" data-chapter="${title}" id="${id}"><header class="chapter-opening"><h1>${title}</h1></header>\n${body}\n</section>`;
    },
    paragraph: (inner, id) => `<p${id ? ` id="${id}"` : ''}>${inner}</p>`,
    note: (sentences) =>
      `<span class="footnote" id="n-${(notes += 1)}" role="complementary">${text.sentences(sentences)}</span>`,
    reference: (id) => `(see page <a href="#${id}" data-page-of="${id}">00</a>)`,
    table: (rows, cellOf = () => text.sentence()) => {
      const row = (_: unknown, at: number): string =>
        `<tr><th scope="row">${text.sentence()}</th><td>${cellOf(at)}</td><td class="number">${1000 + text.number(9000)}</td></tr>`;
      return `<table><caption>${text.sentence()}</caption><thead><tr><th scope="col">Station</th><th scope="col">Report</th><th scope="col">Sum</th></tr></thead><tbody>${Array.from({ length: rows }, row).join('\n')}</tbody></table>`;
    },
    figure: (heightMm, caption = text.sentence()) =>
      `<figure><svg role="img" aria-label="A drawing" viewBox="0 0 100 ${heightMm}" style="width: 100mm; height: ${heightMm}mm"><path fill="none" stroke="#000" d="M0 0H100V${heightMm}H0ZL100 ${heightMm}"/></svg><figcaption>${caption}</figcaption></figure>`,
  };
}
