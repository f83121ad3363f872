import { readEntry } from './read-entry.ts';

/** A part of a statement: the sentence, one of its citations, or a field of an entry of the data. */
type Field = readonly [name: string, value: unknown];

/** Returns a statement, as `collectStatements` gives it, in lines that people can read: a sentence and its citations, or the fields of an entry. */
export function statedLines(text: string): readonly string[] {
  const entry = readEntry(text);
  return entry ? Object.entries(entry).filter(isTold).flatMap(linesOf) : text.split('\n');
}

/** Whether a statement is an entry of the data or a note, which grow with the articles, and no sentence. */
export function isEntry(text: string): boolean {
  return readEntry(text) !== undefined;
}

function isTold([name, value]: Field): boolean {
  return name !== 'id' && value !== false;
}

function linesOf([name, value]: Field): readonly string[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.map((part) => `${name}: ${inLine(part)}`);
}

/** A date is known by how it is written; what it may mean at least and at most follows from that. */
function inLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('edtf' in value) return String(value.edtf);
  const fields = Array.isArray(value)
    ? value
    : Object.entries(value)
        .filter(isTold)
        .map(([, part]) => part);
  return fields.map(inLine).join(' · ');
}
