import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Times the check and the build of a book, and holds two builds against each other, byte by byte. Returns whether they are the same. */
export function measureCommands(content: string): boolean {
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const [first, second] = [join(work, 'first'), join(work, 'second')];
    report(
      'npm run check',
      times(5, () => script('check', ['--content', content, '--quiet'])),
    );
    report(
      'npm run build',
      times(3, () => build(content, first)),
    );
    return compareBuilds(content, first, second);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function script(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const command = [join(root, 'scripts', `${name}.ts`), ...args];
  const { status, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
}

function build(content: string, out: string, env?: Readonly<Record<string, string>>): void {
  script('build', ['--content', content, '--out', out, '--quiet'], env);
}

/** Seconds of each of `runs` runs, after one that is not counted. */
function times(runs: number, run: () => void): readonly number[] {
  run();
  return Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1e9;
  }).toSorted((a, b) => a - b);
}

function report(name: string, seconds: readonly number[]): void {
  const [least, median, most] = [seconds[0]!, seconds[seconds.length >> 1]!, seconds.at(-1)!];
  console.log(
    `${name}: median ${median.toFixed(2)} s (${least.toFixed(2)}–${most.toFixed(2)}, ${seconds.length} runs)`,
  );
}

/** Another folder, zone and locale: every byte must be the same. */
function compareBuilds(content: string, first: string, second: string): boolean {
  build(content, second, { TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const differing = filesOf(first).filter(
    (name) => !readFileSync(join(first, name)).equals(readFileSync(join(second, name))),
  );
  console.log(
    `two builds, the second with TZ=Asia/Shanghai LANG=tr_TR.UTF-8: ${filesOf(first).length} files, ${differing.length} differ${differing.length > 0 ? `: ${differing.join(', ')}` : ''}`,
  );
  return differing.length === 0;
}

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}
