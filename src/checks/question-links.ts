import { statementsOf, type ProseText } from './prose-text.ts';

/** Returns the ids of the questions to which the statements of a text lead, by the statement's offset. */
export function questionLinks(text: ProseText): ReadonlyMap<number, readonly string[]> {
  const starts = statementsOf(text).map(({ offset }) => offset);
  const links = text.prose.links.toSorted((a, b) => a.offset - b.offset);
  const idsByStart = new Map<number, string[]>();
  let at = 0;
  for (const { target, offset } of links) {
    while (at + 1 < starts.length && starts[at + 1]! <= offset) at++;
    const start = starts[at];
    if (!target.startsWith('question:') || start === undefined) continue;
    idsByStart.set(start, [...(idsByStart.get(start) ?? []), target.slice('question:'.length)]);
  }
  return idsByStart;
}
