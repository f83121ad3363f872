import type { Designator } from './find-designators.ts';

/** Returns whether designations that a source gives hold one of the prose: `held` where one is equal, or says more; `finer` where the prose says more than one of them does, or there are none; `absent` where it is another than all. */
export function weighDesignator(
  prose: Designator,
  known: readonly Designator[],
): 'held' | 'finer' | 'absent' {
  if (known.some((source) => source.normal === prose.normal || isFiner(source, prose))) return 'held';
  return known.length === 0 || known.some((source) => isFiner(prose, source)) ? 'finer' : 'absent';
}

/** Mi-35P is finer than Mi-35, and 59N6-TE than 59N6; Mi-171 is another than Mi-17, and Mi-35PN than Mi-35P. */
function isFiner(fine: Designator, coarse: Designator): boolean {
  if (fine.normal === coarse.normal || !fine.normal.startsWith(coarse.normal)) return false;
  let [signs, at] = [0, 0];
  while (signs < coarse.normal.length) if (/[\p{L}\p{N}]/u.test(fine.written[at++]!)) signs++;
  const [last, next] = [fine.written[at - 1]!, fine.written[at]!];
  return !/[\p{L}\p{N}]/u.test(next) || /\p{L}/u.test(last) !== /\p{L}/u.test(next);
}
