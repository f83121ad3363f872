import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../../src/files/content-error.ts';
import type { Finding } from '../../src/files/finding.ts';
import { formatFinding } from '../../src/files/format-finding.ts';
import { ToolError } from '../../src/files/tool-error.ts';
import { UsageError } from '../../src/files/usage-error.ts';
import { PdfError } from '../../src/outputs/pdf/pdf-error.ts';

/** The options that commands share; each command takes those that it names in its help. */
const OPTIONS = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  id: { type: 'string' },
  update: { type: 'boolean', default: false },
  only: { type: 'string' },
  'base-url': { type: 'string' },
  force: { type: 'boolean', default: false },
  explain: { type: 'string' },
  json: { type: 'boolean', default: false },
  annotations: { type: 'boolean', default: false },
  show: { type: 'boolean', default: false },
  changes: { type: 'string', multiple: true, default: [] as string[] },
  date: { type: 'string' },
  sums: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

type OptionName = keyof typeof OPTIONS;

/** What a command was asked for, folders as absolute paths. */
export interface CommandOptions {
  readonly content: string;
  readonly out: string;
  readonly id: string | undefined;
  readonly update: boolean;
  readonly only: string | undefined;
  readonly baseUrl: string | undefined;
  readonly force: boolean;
  readonly explain: string | undefined;
  readonly json: boolean;
  readonly annotations: boolean;
  readonly show: boolean;
  readonly changes: readonly string[];
  readonly date: string | undefined;
  /** A file of checksums. */
  readonly sums: string | undefined;
  readonly quiet: boolean;
  /** What was named beside the options, as it was written. */
  readonly named: readonly string[];
  /** The same as files, as absolute paths. */
  readonly files: readonly string[];
}

/** What commands differ in, beside their options. */
interface Command {
  readonly takesFiles: boolean;
  /** Returns the folder that a command writes to where none is named. */
  readonly outFor: (content: string) => string;
}

/** Runs a command of the project: arguments, help, and what each kind of trouble prints and exits with. */
export async function runCommand(
  usage: string,
  names: readonly OptionName[],
  command: (options: CommandOptions, signal: AbortSignal) => Promise<number>,
  { takesFiles = false, outFor = () => 'dist' }: Partial<Command> = {},
): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal));
  // A file that grows past a limit is then an error of the write, with a message, and no silent death.
  process.on('SIGXFSZ' as NodeJS.Signals, () => undefined);
  try {
    const options = readOptions(usage, names, { takesFiles, outFor });
    process.exitCode = options ? await command(options, stop.signal) : 0;
  } catch (error) {
    process.exitCode = stop.signal.aborted
      ? report('Stopped. What was published before is untouched.', 130)
      : explain(error, usage);
  }
}

function readOptions(
  usage: string,
  names: readonly OptionName[],
  { takesFiles, outFor }: Command,
): CommandOptions | undefined {
  const allowed = Object.fromEntries([...names, 'help' as const].map((name) => [name, OPTIONS[name]]));
  let values: Record<string, string | boolean | undefined | readonly (string | boolean)[]>;
  let positionals: readonly string[];
  try {
    ({ values, positionals } = parseArgs({ options: allowed, strict: true, allowPositionals: takesFiles }));
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  if (values['help']) {
    console.log(usage);
    return undefined;
  }
  // npm runs scripts in the project's folder; a path is meant from where its user stands.
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const content = resolve(from, String(values['content'] ?? 'content'));
  return {
    content,
    out: resolve(from, String(values['out'] ?? outFor(content))),
    id: values['id'] as string | undefined,
    update: values['update'] === true,
    only: values['only'] as string | undefined,
    baseUrl: values['base-url'] as string | undefined,
    force: values['force'] === true,
    explain: values['explain'] as string | undefined,
    json: values['json'] === true,
    annotations: values['annotations'] === true,
    show: values['show'] === true,
    changes: (values['changes'] ?? []) as readonly string[],
    date: values['date'] as string | undefined,
    sums: values['sums'] === undefined ? undefined : resolve(from, String(values['sums'])),
    quiet: values['quiet'] === true,
    named: positionals,
    files: positionals.map((file) => resolve(from, file)),
  };
}

function explain(error: unknown, usage: string): number {
  if (error instanceof ContentError) {
    printFindings(error.findings);
    return report('Nothing was published.', 1);
  }
  if (error instanceof UsageError) return report(`${error.message}\n\n${usage}`, 2);
  if (error instanceof ToolError) return report(`${error.message}\n${error.remedy}`, 3);
  const disk = diskTrouble(error);
  if (disk) return report(`${disk}\nNothing was published.`, 3);
  if (error instanceof PdfError)
    return report(`The PDF was not made: ${error.message}\nNothing was published.`, 3);
  console.error(error);
  return report('This is a fault of the program, not of the content. Nothing was published.', 3);
}

const DISK: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, and build again.',
  EFBIG: 'A file grew past the size that this machine allows (ulimit -f). Raise the limit, and build again.',
  EDQUOT: 'The disk quota is used up. Make room, and build again.',
  EBUSY: 'The output folder is in use, perhaps as a mount point. Name a folder inside it with --out.',
  EXDEV:
    'The output folder lies on another disk than the folder around it. Name a folder inside it with --out.',
  EROFS: 'The disk cannot be written to. Name another folder with --out.',
  EACCES: 'A folder cannot be written to. Make it writable, or name another with --out.',
};

/** Libraries wrap what the disk says: it is looked for behind each cause. */
function diskTrouble(error: unknown): string | undefined {
  for (let at = error as { code?: string; cause?: unknown; originalError?: unknown } | undefined; at;) {
    if (at.code && DISK[at.code]) return DISK[at.code];
    at = (at.cause ?? at.originalError) as typeof at;
  }
  return undefined;
}

function report(message: string, exitCode: number): number {
  console.error(message);
  return exitCode;
}

/** Prints findings, errors and warnings, and a last line that counts them. */
export function printFindings(findings: readonly Finding[]): void {
  for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  console.error(`${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
