import type { Sheet } from './sheet.ts';

/** Where words and strips of time stand, in the units of a sheet. */
export interface Columns {
  readonly sheet: Sheet;
  /** From baseline to baseline. */
  readonly leading: number;
  /** Where words begin, and their room. */
  readonly text: { readonly x: number; readonly width: number };
  readonly strip: { readonly x: number; readonly width: number };
}

/** Returns the columns of a sheet: words and strip side by side, on a phone below each other. */
export function columnsOf(sheet: Sheet): Columns {
  const { width, letter, isStacked } = sheet;
  const [indent, half] = [letter * 1.4, width / 2];
  return {
    sheet,
    leading: letter * 1.32,
    text: { x: indent, width: (isStacked ? width : half - letter * 2) - indent },
    strip: isStacked ? { x: 1, width: width - 2 } : { x: half, width: half - 1 },
  };
}
