import type { Article, PassagePlace } from '../articles/article.ts';
import type { NameFinder } from '../registers/find-names.ts';
import { countWords } from '../text/count-words.ts';
import { fingerprintText } from '../text/fingerprint-text.ts';
import { sketchText } from '../text/sketch-text.ts';
import type { ComparedPassage } from './compare-copy.ts';
import { draftPassage } from './draft-passage.ts';
import type { Original, OriginalPassage } from './original.ts';

/** Writes a note file anew for another copy of its article: its notes stand where their paragraphs now stand, numbers under `named` follow, what is new has an empty note, and what is gone is kept as comments. All before and behind the passages stays as it is, but for the counts. */
export function carryNotes(
  article: Article,
  original: Original,
  compared: readonly ComparedPassage[],
  findNames: NameFinder,
): string {
  const { head, chunkByPlace, tail } = takeApart(article);
  const placeByWas = new Map(
    compared.flatMap(({ was, place }) => (was && place ? [[was, place] as const] : [])),
  );
  const chunks = compared.map((one) => {
    const passage = original.passages.find(({ place }) => place === one.place);
    const chunk = chunkByPlace.get(one.was ?? '') ?? '';
    if (!passage) return `${commentOf(one)}${chunk.trimEnd().replace(/^/gm, '  # ')}\n`;
    if (one.was === undefined) return draftPassage(passage, original.language.value, findNames);
    return `${commentOf(one)}${carryChunk(chunk, passage, placeByWas)}`;
  });
  return countAnew(head, original.passages) + chunks.join('') + tail;
}

function takeApart({ source: { text }, passages, offsetByPlace }: Article) {
  const starts = passages.map(({ place }) => text.lastIndexOf('\n', offsetByPlace[place]! - 1) + 1);
  const last = starts.at(-1) ?? text.length;
  const key = /\n(?=[A-Za-z])/.exec(text.slice(last));
  const end = key ? last + key.index + 1 : text.length;
  const chunks = passages.map(({ place }, index) => {
    const chunk = text.slice(starts[index], starts[index + 1] ?? end);
    return [place, chunk.endsWith('\n') ? chunk : `${chunk}\n`] as const;
  });
  return { head: text.slice(0, starts[0]), chunkByPlace: new Map(chunks), tail: text.slice(end) };
}

function carryChunk(
  chunk: string,
  { place, text }: OriginalPassage,
  placeByWas: ReadonlyMap<PassagePlace, PassagePlace>,
): string {
  const sketch = sketchText(text);
  return chunk
    .replace(/\bplace:\s*[\w-]+/, `place: ${place}`)
    .replace(/\bfingerprint:\s*["']?[0-9a-f]{64}["']?/, `fingerprint: "${fingerprintText(text)}"`)
    .replace(/\n?[ \t]*\bsketch:\s*["']?[0-9a-f]{32}["']?/, (written) =>
      sketch ? written.replace(/["']?[0-9a-f]{32}["']?$/, `"${sketch}"`) : '',
    )
    .replace(/\bnamed:\s*\[[^\]]*\]/g, (named) =>
      named.replace(/[\w-]+(?=\s*[,\]])/g, (was) => placeByWas.get(was) ?? was),
    );
}

function commentOf({ state, was, likeness }: ComparedPassage): string {
  const alike = likeness === undefined ? '' : ` (alike ${likeness.toFixed(2)})`;
  if (state === 'gone') return `  # Gone from the copy; its note stood on ${was}:\n`;
  if (state === 'changed')
    return `  # The paragraph has changed${alike} since this note was written on ${was}; read it again.\n`;
  return state === 'moved' ? `  # It stood on ${was}.\n` : '';
}

function countAnew(head: string, passages: readonly OriginalPassage[]): string {
  const paragraphs = passages.filter(({ place }) => /^\d/.test(place));
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  return head
    .replace(/^words: \d+/m, `words: ${words}`)
    .replace(/^paragraphs: \d+/m, `paragraphs: ${paragraphs.length}`);
}
