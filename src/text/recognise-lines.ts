import { recognise, type Parts } from './recognise.ts';

/** Recognises the testable parts of texts that stand each on a line of its own, as if they were one text: a text that is met again is not read again. */
export function recogniseLines(texts: readonly string[], language: string): Parts {
  let offset = 0;
  const all = texts.map((text) => {
    const parts = shift(recognise(text, language), offset);
    offset += text.length + 1;
    return parts;
  });
  return {
    quotations: all.flatMap(({ quotations }) => quotations),
    designators: all.flatMap(({ designators }) => designators),
    dates: all.flatMap(({ dates }) => dates),
    times: all.flatMap(({ times }) => times),
    figures: all.flatMap(({ figures }) => figures),
    ordinals: all.flatMap(({ ordinals }) => ordinals),
  };
}

function shift(parts: Parts, by: number): Parts {
  const later = <Part extends { readonly start: number }>(part: Part): Part => ({
    ...part,
    start: part.start + by,
  });
  return {
    quotations: parts.quotations.map((quotation) => ({ ...later(quotation), end: quotation.end + by })),
    designators: parts.designators.map(later),
    dates: parts.dates.map(later),
    times: parts.times.map(later),
    figures: parts.figures.map(later),
    ordinals: parts.ordinals.map(later),
  };
}
