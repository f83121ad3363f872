import type { Bound, Figure } from '../text/find-figures.ts';
import { exchange, type Site } from './site.ts';
import type { WrongChange } from './wrong-change.ts';
import { writeNumber } from './write-number.ts';

/** No more wrong values than this for one figure. */
const VALUES = 3;

/** Lists changes of each figure to values that none of the cited notes holds, of its bound to others, and of its unit to others of the same kind. */
export function changeFigures(site: Site): readonly WrongChange[] {
  return [
    ...site.parts.figures.flatMap((figure) => [
      ...changeValue(site, figure),
      ...changeBound(site, figure),
      ...changeUnit(site, figure),
    ]),
    ...changeOne(site),
  ];
}

function changeValue(site: Site, { value, written, start }: Figure): readonly WrongChange[] {
  if (!Number.isInteger(value) && /\d/.test(written)) {
    const known = new Set(site.held.figures.map((figure) => figure.value));
    return [1, 2, 10]
      .map((more) => (value + more).toFixed(written.split('.')[1]?.length))
      .filter((other) => !known.has(Number(other)))
      .flatMap((other) => exchange(site, 'figure', start, written, other));
  }
  if (!Number.isInteger(value)) {
    if (!SHARE.test(written)) return [];
    const others = ['half', 'a quarter', 'a fifth', 'two thirds'].filter((share) => share !== written);
    return others.slice(0, VALUES).flatMap((share) => exchange(site, 'figure', start, written, share));
  }
  return othersThan(value, site).flatMap((other) =>
    exchange(site, 'figure', start, written, writeNumber(other, written)),
  );
}

/** A share that stands alone, and can give way to another. */
const SHARE =
  /^(?:an?|one|two|three|four|half)?\s?(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)$/i;

/** The word *one* is no figure by itself, but where it counts a thing another number in its place is. */
function changeOne(site: Site): readonly WrongChange[] {
  return [...site.statement.text.matchAll(/\bone(?= \p{Ll})/gu)].flatMap(({ 0: written, index }) =>
    othersThan(1, site).flatMap((other) =>
      exchange(site, 'figure', index, written, writeNumber(other, written)),
    ),
  );
}

function othersThan(value: number, { held }: Site): readonly number[] {
  const known = new Set(held.figures.map((figure) => figure.value));
  const isThere = (other: number) =>
    known.has(other) ||
    new RegExp(String.raw`\b(?:${other}|${writeNumber(other, 'a')})\b`, 'i').test(held.text);
  const candidates = [value + 1, value - 1, value * 10, value + 2, value + 5, value + 11];
  // As many as it cites may be a count of the articles, and be right.
  const isOfArticles = (other: number) => other === held.articles.length;
  return candidates.filter((other) => other > 1 && !isThere(other) && !isOfArticles(other)).slice(0, VALUES);
}

/** How the bounds are written; what may mean two things is no wrong bound for either. */
const WRITTEN: readonly (readonly [Bound, string])[] = [
  ['more', 'more than'],
  ['less', 'fewer than'],
  ['at least', 'at least'],
  ['about', 'about'],
];
const BEFORE =
  /\b(?:(?:no )?(?:more|fewer|less) than|at (?:least|most)|up to|about|around|some|nearly|almost) $/i;

function changeBound(site: Site, { value, written, start, bound }: Figure): readonly WrongChange[] {
  const held = site.held.figures.filter((other) => other.value === value);
  if (held.length === 0 || bound === 'between' || bound === 'over') return [];
  const before = BEFORE.exec(site.statement.text.slice(0, start))?.[0] ?? '';
  if (bound !== 'exact' && before === '') return [];
  const isHeld = (other: Bound) => held.some((figure) => figure.bound === other);
  const from = start - before.length;
  const bare =
    before === '' || isHeld('exact') ? [] : exchange(site, 'bound', from, before + written, written);
  const others = WRITTEN.filter(([other]) => other !== bound && !isHeld(other) && !isHeld('over'));
  return [
    ...bare,
    ...others.flatMap(([, words]) =>
      exchange(site, 'bound', from, before + written, `${words} ${written.toLowerCase()}`),
    ),
  ];
}

/** Units of one kind, each as it is written behind a number. */
const UNITS: readonly (readonly string[])[] = [
  ['days', 'weeks', 'months', 'years', 'decades'],
  ['metres', 'kilometres', 'miles'],
  ['kilograms', 'tonnes'],
  ['hectares', 'acres'],
  ['dollars', 'euros', 'pounds'],
];
const SIGNS = '$€£';

function changeUnit(site: Site, { written, start, value }: Figure): readonly WrongChange[] {
  const { text } = site.statement;
  const holdsValue = site.held.figures.some((figure) => figure.value === value);
  const sign = text[start - 1] ?? ' ';
  if (SIGNS.includes(sign)) {
    const others = [...SIGNS].filter((other) => other !== sign);
    return others.flatMap((other) => exchange(site, 'unit', start - 1, sign + written, other + written));
  }
  const [all = '', space = '', unit = ''] =
    /^([ \u00A0-])(days?|weeks?|months?|years?|decades?|metres?|miles?|kilomet(?:re|er)s?|km|tonnes?|kg|kilograms?|hectares?|dollars|euros|pounds)\b/.exec(
      text.slice(start + written.length),
    ) ?? [];
  const kind = UNITS.find((units) => units.some((one) => one.replace(/s$/, '') === singular(unit)));
  if (!kind || !holdsValue) return [];
  const others = kind.filter(
    (other) => singular(other) !== singular(unit) && !site.held.text.includes(`${written} ${other}`),
  );
  return others.flatMap((other) => {
    const as = unit.endsWith('s') ? other : singular(other);
    return exchange(site, 'unit', start, written + all, written + space + as);
  });
}

const SHORT: Readonly<Record<string, string>> = { km: 'kilometre', kg: 'kilogram', kilometer: 'kilometre' };

function singular(unit: string): string {
  const bare = unit.replace(/s$/, '');
  return SHORT[bare] ?? bare;
}
