import { findStems } from '../text/find-stems.ts';
import type { Held } from './evidence.ts';
import { findNoteAttributions } from './find-note-attributions.ts';
import { tellingSentences, type TellingSentence } from './telling-sentences.ts';

/** The words of the cited notes, by whether they are somebody's. */
export interface VoicedWords {
  /** What a note lays in somebody's mouth, by the stem: the note's name with its sentence. */
  readonly attributed: ReadonlyMap<string, TellingSentence>;
  /** What a note tells in the outlet's own name. */
  readonly plain: ReadonlySet<string>;
}

const known = new WeakMap<Held, VoicedWords>();

/** Parts the words of the cited notes by whose they are. In English. */
export function voicedWords(held: Held): VoicedWords {
  const before = known.get(held);
  if (before) return before;
  const attributed = new Map<string, TellingSentence>();
  const plain = new Set<string>();
  const outlets = outletsOf(held);
  for (const { name, sentence } of tellingSentences(held.notes)) {
    const isAttributed = findNoteAttributions(sentence, outlets);
    for (const { stem, start } of findStems(sentence)) {
      if (isAttributed(start)) attributed.set(stem, { name, sentence });
      else plain.add(stem);
    }
  }
  const words = { attributed, plain };
  known.set(held, words);
  return words;
}

/** Returns the names under which the cited articles are known. */
export function outletsOf({ articles }: Held): readonly string[] {
  const names = articles.flatMap(({ label, outlet = '' }) => [
    label.replace(/[“”]/g, ''),
    outlet,
    outlet.replace(/\s\(.*/, ''),
  ]);
  return [...new Set(names.filter((name) => name !== ''))];
}
