import { nearestName } from '../files/nearest-name.ts';
import type { NoteBeside } from './note-beside.ts';
import { listValues, type NoteVerdict } from './note-verdict.ts';

/** Holds the designations of types in a note against its paragraph, whatever their hyphens and spaces. */
export function verifyDesignators({ note, noteParts, parts }: NoteBeside): NoteVerdict {
  const held = new Set(parts.designators.map(({ normal }) => normal));
  const known = parts.designators.map(({ written }) => written);
  return {
    unverified: [],
    troubles: noteParts.designators
      .filter(({ normal }) => !held.has(normal))
      .map(({ written, start }) => {
        const near = nearestName(written, known);
        return {
          must: 'designator-is-in-original',
          field: note,
          start,
          length: written.length,
          message: `“${written}” does not stand in the paragraph.`,
          expected: `A designation that it holds: ${listValues(known)}.`,
          help: near ? `Did you mean ${near}?` : 'Correct it by the original, or take it out.',
        };
      }),
  };
}
