import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a command went. */
export interface MeasuredRun {
  readonly seconds: number;
  /** Most memory that its processes held at once, in MB; what several share counts for each in part (PSS). */
  readonly peakMegabytes: number;
  readonly output: string;
  readonly status: number | null;
}

/** Milliseconds from one look at the memory to the next. */
const EVERY = 100;

/**
 * Runs a program of Node and watches the memory of all its processes, browsers among them (Linux; 0 elsewhere), or leaves
 * it alone: to look at the memory takes time from it.
 */
export async function runMeasured(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string | undefined>> },
  isWatched = true,
): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let peakMegabytes = 0;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const timer = setInterval(() => {
    if (isWatched) peakMegabytes = Math.max(peakMegabytes, megabytesOf(child.pid!));
  }, EVERY);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('close', resolve);
  child.on('error', reject);
  try {
    const status = await promise;
    return { seconds: (performance.now() - start) / 1000, peakMegabytes, output, status };
  } finally {
    clearInterval(timer);
  }
}

/** Memory of a process and of all below it. */
function megabytesOf(root: number): number {
  const parents = process.platform === 'linux' ? readParents() : new Map<number, number>();
  const family = new Set([root]);
  // A child may have a lower number than its parent, so that one round may not do.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const [id, parent] of parents) if (family.has(parent)) family.add(id);
  }
  return [...family].reduce((sum, id) => sum + numberIn(`/proc/${id}/smaps_rollup`, 'Pss'), 0) / 1000;
}

/** Returns the parent of each process that runs. */
function readParents(): Map<number, number> {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  return new Map(ids.map((id) => [Number(id), numberIn(`/proc/${id}/status`, 'PPid')]));
}

/** A number in a file of the kernel's; 0 where the process has ended in the meantime. */
function numberIn(path: string, field: string): number {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'mu').exec(readFileSync(path, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
