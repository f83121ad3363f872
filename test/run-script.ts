import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** How a script is run. */
export interface Run {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with all that it has printed so far, each time that it prints. */
  readonly onPrint?: (printed: string, script: ChildProcess) => void;
  /** A shell command before it, as `ulimit -f 8`. */
  readonly before?: string;
}

/** What came of it. */
export interface Ending {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script of the project on this Node, from the project's root as npm does. */
export function runScript(
  name: string,
  args: readonly string[],
  { env = {}, onPrint, before }: Run = {},
): Promise<Ending> {
  const script = [join(root, 'scripts', `${name}.ts`), ...args];
  const [command, ...commandArgs] = before
    ? ['bash', '-c', `${before}; exec "$@"`, 'bash', process.execPath, ...script]
    : [process.execPath, ...script];
  return new Promise((resolve, reject) => {
    const child = spawn(command!, commandArgs, {
      cwd: root,
      env: { ...process.env, INIT_CWD: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data) => {
      out += data;
      onPrint?.(out, child);
    });
    child.stderr.on('data', (data) => (err += data));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}
