const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Returns a whole number as a text writes it that has `like`: in words up to ninety-nine, in digits with commas, with a capital. */
export function writeNumber(value: number, like: string): string {
  const written = /\d/.test(like) || value > 99 ? inDigits(value) : inWords(value);
  return /^\p{Lu}/u.test(like) ? written[0]!.toUpperCase() + written.slice(1) : written;
}

function inDigits(value: number): string {
  return value.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function inWords(value: number): string {
  if (value < 20) return ONES[value]!;
  const [ten, one] = [TENS[Math.floor(value / 10) - 2]!, value % 10];
  return one === 0 ? ten : `${ten}-${ONES[one]!}`;
}
