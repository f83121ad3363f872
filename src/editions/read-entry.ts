/** Returns the fields of an entry of the data or of a note, as `collectStatements` gives them; undefined for a sentence. */
export function readEntry(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!text.startsWith('{"')) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
