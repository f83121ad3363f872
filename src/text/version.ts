import { z } from 'zod';

/** Schema of a version of the book, as `1.2.0`. */
export const versionSchema = z
  .string()
  .regex(
    /^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/,
    'a version has three numbers, as 1.2.0, between quotation marks',
  );

/** Which of its three numbers grows. */
export const VERSION_STEPS = ['major', 'minor', 'patch'] as const;

export type VersionStep = (typeof VERSION_STEPS)[number];

/** Compares two versions by their three numbers, so that 1.10.0 comes after 1.9.0. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : a[at]! - (b[at] ?? 0);
}

/** Returns the version after this one: the numbers behind the one that grows are 0 again. */
export function nextVersion(version: string, step: VersionStep): string {
  const grows = VERSION_STEPS.indexOf(step);
  return numbersOf(version)
    .map((number, at) => (at < grows ? number : at === grows ? number + 1 : 0))
    .join('.');
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number);
}
