import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** Where an unpacked browser lies, and the environment it needs in place of the machine's own. */
export interface UnpackedBrowser {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

// The package unpacks to os.tmpdir() and nowhere else: in a process of its own, that can be any folder.
const unpackCode = `
  const [entry, ...archives] = process.argv.slice(1);
  const { inflate } = await import(entry);
  const { fileURLToPath } = await import('node:url');
  await Promise.all(archives.map((name) => inflate(fileURLToPath(new URL('../bin/' + name, entry)))));
`;
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

// The only fonts are those of the package, so that no font of the machine can get into a page.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * Unpacks the browser of `@sparticuz/chromium` into the folder, unless it is there already, and returns where it lies;
 * interrupted or done twice at once, it leaves the folder whole or absent.
 */
export async function unpackBrowser(folder: string, onUnpack: () => void): Promise<UnpackedBrowser> {
  if (!existsSync(folder)) {
    onUnpack();
    await mkdir(dirname(folder), { recursive: true });
    await removeLeftovers(folder);
    const partial = await mkdtemp(`${folder}.partial-${process.pid}-`);
    try {
      await unpackInto(partial);
      await rename(partial, folder);
    } catch (error) {
      await rm(partial, { recursive: true, force: true });
      // Another unpacking may have put the same folder in place meanwhile.
      if (!existsSync(folder)) throw error;
    }
  }
  return { path: join(folder, 'chromium'), env: environment(folder) };
}

async function unpackInto(folder: string): Promise<void> {
  const entry = import.meta.resolve('@sparticuz/chromium');
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', unpackCode, entry, ...archives],
    { env: { TMPDIR: folder } },
  );
  // Whoever unpacked it, any user may run it.
  for (const path of [folder, join(folder, 'chromium')]) await chmod(path, 0o755);
  await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConf);
}

/** Removes what unpackings that were killed left beside the folder, 200 MB each. */
async function removeLeftovers(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.partial-`;
  for (const name of await readdir(dirname(folder))) {
    if (name.startsWith(prefix) && !isRunning(Number.parseInt(name.slice(prefix.length), 10))) {
      await rm(join(dirname(folder), name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function environment(folder: string): Record<string, string> {
  return {
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
    FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf'),
    HOME: join(folder, 'home'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
}
