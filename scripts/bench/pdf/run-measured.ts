import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a command went. */
export interface MeasuredRun {
  readonly seconds: number;
  /** Most memory that its processes held at once, in MB; what several share is counted for each. */
  readonly peakMegabytes: number;
  readonly output: string;
  readonly status: number | null;
}

/** Milliseconds from one look at the memory to the next. */
const EVERY = 50;

/** Runs a program of Node and watches the memory of all its processes, browsers among them (Linux; 0 elsewhere). */
export async function runMeasured(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string | undefined>> },
): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let peakMegabytes = 0;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const timer = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, megabytesOf(child.pid!));
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

/** Resident memory of a process and of all below it. */
function megabytesOf(root: number): number {
  const processes = process.platform === 'linux' ? readProcesses() : [];
  const family = new Set([root]);
  // A child may have a lower number than its parent, so that one round may not do.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
  }
  const kilobytes = processes.filter(({ id }) => family.has(id)).map(({ resident }) => resident);
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1000;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  /** In KB. */
  readonly resident: number;
}

function readProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key: string): number =>
          Number(new RegExp(`^${key}:\\s+(\\d+)`, 'mu').exec(status)?.[1] ?? 0);
        return [{ id: Number(name), parent: field('PPid'), resident: field('VmRSS') }];
      } catch {
        // It ended in the meantime.
        return [];
      }
    });
}
