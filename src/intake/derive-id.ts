import type { Original } from './original.ts';

const TITLE_WORDS = 4;
const LONGEST = 60;

/** Derives the id of an article from its outlet, or else the first words of its headline, and the year of its date: `mainland-mail-1998`. */
export function deriveId({ outlets, title, dates }: Original): string {
  const [outlet] = outlets;
  const words = title?.value.split(/\s+/).slice(0, TITLE_WORDS).join(' ');
  const name = slugOf(outlet?.value ?? words ?? '') || slugOf(words ?? '') || 'article';
  const year = dates[0]?.value.slice(0, 4);
  return year ? `${name}-${year}` : name;
}

/** Letters without their accents, of other scripts none; an id begins with a letter. */
function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}
