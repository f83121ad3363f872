import type { BookWindow } from './book-window.ts';

/** Puts onto the window of the page what makes runs of pages out of a list of them. Runs in the browser, after the inspector is installed. */
export function installPageRuns(): void {
  const { bookPrint } = window as unknown as BookWindow;

  /** A run of two pages is no shorter than the two. */
  const fewestInRun = 3;

  bookPrint.pageRuns = (folios, joins) => {
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
  };
}
