// npm leaves optional packages for other platforms out of the lockfile where its registry lacks them, and then calls
// the lockfile out of sync: after `npm install`, this puts them back.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
const before = Object.keys(lock.packages).length;
for (const [path, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!isLocked(path, name)) lock.packages[`node_modules/${name}`] = platformPackage(name, version);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(lock.packages).length - before} packages added to the lockfile.`);

/** A package may be locked beside the one that asks for it, or in any folder above. */
function isLocked(path: string, name: string): boolean {
  if (lock.packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return path !== '' && isLocked(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

function platformPackage(name: string, version: string): LockedPackage {
  const [, os, cpu, abi] =
    /(darwin|win32|linux|android|freebsd|openharmony)-([a-z0-9]+)(?:-([a-z0-9]+))?$/.exec(name) ?? [];
  if (!os || !cpu || !/^\d/.test(version)) throw new Error(`${name}@${version} is no platform package`);
  const libc = abi === 'gnu' ? { libc: ['glibc'] } : abi === 'musl' ? { libc: ['musl'] } : {};
  return { version, os: [os], cpu: [cpu], dev: true, optional: true, ...libc };
}
