/** Returns which of the pages of a list are shown: each once, and where `joins` says so the first and last of a run. Holds all that it calls: it runs in the browser too. */
export function pageRuns(folios: readonly string[], joins: boolean): readonly (readonly number[])[] {
  // A run of two pages is no shorter than the two.
  const fewestInRun = 3;
  const firsts = folios.flatMap((folio, index) => (folios.indexOf(folio) === index ? [index] : []));
  const runs: number[][] = [];
  for (const index of firsts) {
    const run = runs.at(-1);
    if (joins && run && Number(folios[run.at(-1)!]) + 1 === Number(folios[index])) run.push(index);
    else runs.push([index]);
  }
  return runs.flatMap((run) =>
    run.length >= fewestInRun ? [[run[0]!, run.at(-1)!]] : run.map((index) => [index]),
  );
}
