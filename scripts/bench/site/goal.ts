/** A measure beside what it must reach. */
export interface Goal {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: string;
}

/** Formats a goal as a line: what, how much, and how much it may be. */
export function formatGoal({ what, measured, most, unit }: Goal): string {
  const verdict = measured <= most ? 'reached' : 'MISSED';
  return `${what}: ${Number(measured.toFixed(4))}${unit} (at most ${most}${unit}), ${verdict}`;
}
