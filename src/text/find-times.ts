/** A time of day in running text. */
export interface TimeFound {
  /** Minutes after midnight or noon, from 0 to 719: words seldom tell the two apart. */
  readonly minutes: number;
  readonly written: string;
  /** Offset in the text, from 0. */
  readonly start: number;
}

const HOURS = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  'a quarter': 15,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
const HOUR = `(?<hour>${HOURS.join('|')}|\\d{1,2})`;
const IN_WORDS = new RegExp(
  String.raw`\b(?<minutes>${Object.keys(MINUTES)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}) (?<side>past|to) ${HOUR}\b(?! (?:years|months|days|men|people)\b)`,
  'giu',
);
const CLOCK = String.raw`(?<hour>[01]?\d|2[0-3])SIGN(?<minutes>[0-5]\d)`;
const WITH_COLON = new RegExp(String.raw`(?<![\d.,:])${CLOCK.replace('SIGN', ':')}(?![\d:])`, 'gu');
const WITH_STOP = new RegExp(
  String.raw`(?<![\d.,:])${CLOCK.replace('SIGN', '\\.')}(?:(?=\s?(?:a\.?m\b|p\.?m\b|o’clock)|\s(?:in|on) the (?:morning|afternoon|evening)|\sat night|\s(?:that|the next|the same) (?:morning|afternoon|evening|night|day))|(?<=\bat \d{1,2}\.\d{2})(?!\d|\s?(?:%|per|km|m\b)))`,
  'giu',
);
const ON_THE_HOUR = new RegExp(
  String.raw`\b${HOUR}(?: o’clock|\s?(?:a\.?m\b|p\.?m\b)|(?= (?:in the (?:morning|afternoon|evening)|at night|the (?:night|evening|morning) before)))`,
  'giu',
);

/** Finds the times of day of an English text, in digits and in words: `4.17 a.m.`, `half past nine`, `ten to one`. Digits with a full stop count where a.m. or p.m. follows. */
export function findTimes(text: string): readonly TimeFound[] {
  const found: TimeFound[] = [];
  let left = text;
  const take = (pattern: RegExp, read: (groups: Record<string, string>) => number | undefined) => {
    left = left.replace(pattern, (written, ...rest) => {
      const [groups, , start] = rest.toReversed() as [Record<string, string>, string, number];
      const minutes = read(groups);
      if (minutes === undefined) return written;
      found.push({ minutes: (minutes + 720) % 720, written, start });
      return '\u0000'.repeat(written.length);
    });
  };
  take(IN_WORDS, ({ minutes = '', side, hour = '' }) => {
    const past = MINUTES[minutes.toLowerCase()]!;
    return hourOf(hour) * 60 + (side?.toLowerCase() === 'to' ? -past : past);
  });
  for (const pattern of [WITH_COLON, WITH_STOP]) {
    take(pattern, ({ hour = '', minutes = '' }) => hourOf(hour) * 60 + Number(minutes));
  }
  take(ON_THE_HOUR, ({ hour = '' }) => hourOf(hour) * 60);
  return found.toSorted((a, b) => a.start - b.start);
}

function hourOf(written: string): number {
  const digits = Number.parseInt(written, 10);
  return (Number.isNaN(digits) ? HOURS.indexOf(written.toLowerCase()) : digits) % 12;
}
