import { findDesignators } from '../../text/find-designators.ts';

/** A text; or what is left as it is, a tag, or an element that holds no text of the page or breaks no lines. */
const PART = /<(script|style|title|svg|option|textarea)\b[^]*?<\/\1>|<[^>]*>|[^<]+/g;

/** Marks each designation that has a hyphen, as *Mi-35P*, in the text of a page, so that the style sheets keep it on one line: the fonts have no hyphen at which no line ends. */
export function keepDesignators(html: string): string {
  return html.replace(PART, (part) => (part.startsWith('<') || !part.includes('-') ? part : keep(part)));
}

function keep(text: string): string {
  let end = 0;
  const parts = findDesignators(text).flatMap(({ written, start }) => {
    const before = text.slice(end, start);
    end = start + written.length;
    return written.includes('-') ? [before, `<span class="kept">${written}</span>`] : [before, written];
  });
  return [...parts, text.slice(end)].join('');
}
