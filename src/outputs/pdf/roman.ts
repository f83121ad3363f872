/** Returns a number from 1 on in small roman figures. Holds all that it calls: it runs in the browser too. */
export function roman(number: number): string {
  const signs = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  const sign = signs.find(([value]) => value <= number);
  return sign ? sign[1] + roman(number - sign[0]) : '';
}
