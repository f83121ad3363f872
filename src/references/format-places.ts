import type { PassagePlace } from '../articles/article.ts';

/** The words for a paragraph or several in the language of the book. */
export interface PlaceWords {
  readonly para: string;
  readonly paras: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly caption: string;
}

/** Formats the places of a citation: `para. 3`, `paras. 2–4, 7`, `caption`. */
export function formatPlaces(places: readonly PassagePlace[], words: PlaceWords): string {
  const numbers = places.filter((place) => /^\d+$/.test(place)).map(Number);
  const parts = places.filter(isPart).map((part) => words[part]);
  const label = numbers.length === 1 ? words.para : words.paras;
  return [...parts, ...(numbers.length > 0 ? [`${label}\u00A0${foldRanges(numbers)}`] : [])].join(', ');
}

function isPart(place: PassagePlace): place is 'headline' | 'standfirst' | 'caption' {
  return place === 'headline' || place === 'standfirst' || place === 'caption';
}

/** Formats numbers in the order written, neighbours as a range: 2, 3, 4, 7 is `2–4, 7`. */
export function foldRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
