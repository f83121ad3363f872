import { invented } from './fixture-site.ts';

/** A chapter of the lighthouse book, as HTML. */
export function chapter(body: string, title = 'The storm'): string {
  return `<section class="chapter" data-chapter="${title}" id="ch-storm">
<header class="chapter-opening"><h1>${title}</h1></header>${body}</section>`;
}

/** Bodies on which Paged.js as it comes was seen to lose text without a word. */
export const lossyBodies: Readonly<Record<string, string>> = {
  'page numbers that are filled in late': latePageNumbers(),
  'generated text at the edge of a page': generatedText(),
  'a note taller than its page': chapter(
    `<p>${invented(60)}<span class="footnote" id="n-long" role="complementary">${invented(150, 'Note')}</span></p><p>${invented(60, 'Line')}</p>`,
  ),
};

function latePageNumbers(): string {
  const sentences = invented(200).split(/(?<=\.) /u);
  const text = sentences.map((sentence) => `${sentence} (p. <a href="#far" data-page-of="far">0</a>)`);
  const leaves = Array.from({ length: 99 }, (_, at) => `<p style="break-before: page">Leaf ${at}.</p>`);
  return chapter(`<p>${text.join(' ')}</p>${leaves.join('')}<p id="far">Far.</p>`);
}

function generatedText(): string {
  const style = '<style>b::after { content: " with a tail that wraps over the edge of the page" }</style>';
  return style + chapter(`<p>${invented(200).replaceAll(/(Sentence\d+)/gu, '<b>$1</b>')}</p>`);
}
