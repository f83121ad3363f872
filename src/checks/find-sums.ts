/** A sum as prose shows it, as `(4 + 2 = 6)`. */
export interface ShownSum {
  readonly operands: readonly number[];
  readonly result: number;
  /** What the operands come to. */
  readonly computed: number;
  readonly written: string;
}

const SUM = /\(([\d.,\s\u00A0\u202F]+(?:[+−×][\d.,\s\u00A0\u202F]+)+)=\s*([\d.,]+)\s*\)/gu;

/** Finds the sums that a text shows, and computes them from left to right. */
export function findSums(text: string): readonly ShownSum[] {
  return [...text.matchAll(SUM)].map(([written, left = '', right = '']) => {
    const terms = left.split(/([+−×])/).map((term) => term.trim());
    const operands = terms.filter((_, at) => at % 2 === 0).map(toNumber);
    const computed = operands.reduce((total, operand, at) => {
      const sign = at === 0 ? '+' : terms[2 * at - 1];
      if (at === 0) return operand;
      return sign === '+' ? total + operand : sign === '−' ? total - operand : total * operand;
    }, 0);
    return { operands, result: toNumber(right), computed, written };
  });
}

function toNumber(written: string): number {
  return Number(written.replace(/[,\s\u00A0\u202F]/g, ''));
}
