/** What kind of thing a unit measures: units of one kind can be taken for each other. */
export type UnitKind =
  'time' | 'length' | 'area' | 'weight' | 'volume' | 'speed' | 'share' | 'power' | 'angle' | 'money';

/** As in *Swedish kronor*. */
const OF_COUNTRY = String.raw`(?:\p{Lu}\p{L}+\s)?`;
/** Each unit in one spelling, with its kind and how it is written behind a number. */
const UNITS: readonly (readonly [string, UnitKind, string])[] = [
  ['%', 'share', String.raw`\s?(?:%|per cent\b|percent\b)(?!\s?points?)`],
  ['point', 'share', String.raw`\s?(?:%|per cent|percent|percentage)[\s-]points?\b`],
  ['km/h', 'speed', String.raw`[\s-]?(?:km\/h|kph|kilomet(?:re|er)s (?:an|per) hour)\b`],
  ['mile/h', 'speed', String.raw`[\s-]?(?:mph|miles (?:an|per) hour)\b`],
  ['knot', 'speed', String.raw`[\s-]knots?\b`],
  ['km²', 'area', String.raw`[\s-]?(?:km²|sq\.? km|square[\s-]kilomet(?:re|er)s?)`],
  ['m²', 'area', String.raw`[\s-]?(?:m²|sq\.? m|square[\s-]met(?:re|er)s?)`],
  ['mile²', 'area', String.raw`[\s-]square[\s-]miles?\b`],
  ['foot²', 'area', String.raw`[\s-](?:sq\.? ft|square[\s-](?:foot|feet))\b`],
  ['m³', 'volume', String.raw`[\s-]?(?:m³|cubic[\s-]met(?:re|er)s?)`],
  ['ha', 'area', String.raw`[\s-]?(?:ha|hectares?)\b`],
  ['acre', 'area', String.raw`[\s-]acres?\b`],
  ['km', 'length', String.raw`[\s-]?(?:km|kilomet(?:re|er)s?)\b`],
  ['cm', 'length', String.raw`[\s-]?(?:cm|centimet(?:re|er)s?)\b`],
  ['mm', 'length', String.raw`[\s-]?(?:mm|millimet(?:re|er)s?)\b`],
  ['m', 'length', String.raw`[\s-]?(?:m|met(?:re|er)s?)\b`],
  ['mile', 'length', String.raw`[\s-]?(?:mi|(?:nautical )?miles?)\b`],
  ['foot', 'length', String.raw`[\s-](?:ft|foot|feet)\b`],
  ['inch', 'length', String.raw`[\s-]inch(?:es)?\b`],
  ['yard', 'length', String.raw`[\s-]yards?\b`],
  ['kg', 'weight', String.raw`[\s-]?(?:kg|kilos?|kilograms?|kilogrammes?)\b`],
  ['g', 'weight', String.raw`[\s-]?(?:g|grams?|grammes?)\b`],
  ['t', 'weight', String.raw`[\s-]?(?:t|tons?|tonnes?)\b`],
  ['litre', 'volume', String.raw`[\s-]?(?:l|lit(?:re|er)s?)\b`],
  ['gallon', 'volume', String.raw`[\s-]gallons?\b`],
  ['barrel', 'volume', String.raw`[\s-]barrels?\b`],
  ['MW', 'power', String.raw`[\s-]?(?:MW|megawatts?)\b`],
  ['kW', 'power', String.raw`[\s-]?(?:kW|kilowatts?)\b`],
  ['degree', 'angle', String.raw`\s?(?:°|degrees?\b)`],
  ['decade', 'time', String.raw`[\s-]decades?\b`],
  ['year', 'time', String.raw`[\s-]years?\b`],
  ['month', 'time', String.raw`[\s-]months?\b`],
  ['week', 'time', String.raw`[\s-]weeks?\b`],
  ['day', 'time', String.raw`[\s-]days?\b`],
  ['hour', 'time', String.raw`[\s-]hours?\b`],
  ['minute', 'time', String.raw`[\s-]minutes?\b`],
  ['second', 'time', String.raw`[\s-]seconds?\b`],
  ['$', 'money', String.raw`\s${OF_COUNTRY}(?:dollars?|USD)\b`],
  ['€', 'money', String.raw`\s(?:euros?|EUR)\b`],
  ['£', 'money', String.raw`\s${OF_COUNTRY}(?:pounds?(?: sterling)?|GBP)\b`],
  ['franc', 'money', String.raw`\s${OF_COUNTRY}francs?\b`],
  ['rouble', 'money', String.raw`\s${OF_COUNTRY}(?:roubles?|rubles?)\b`],
  ['crown', 'money', String.raw`\s${OF_COUNTRY}(?:crowns?|kron(?:er|or|a)|krone)\b`],
  ['yuan', 'money', String.raw`\s(?:yuan|renminbi)\b`],
  ['yen', 'money', String.raw`\s(?:yen)\b`],
  ['rand', 'money', String.raw`\s(?:rands?)\b`],
];

const PATTERNS = UNITS.map(([unit, , written]) => [unit, new RegExp(`^${written}`, 'u')] as const);
const KIND_BY_UNIT = new Map(UNITS.map(([unit, kind]) => [unit, kind]));
const SIGN_BEFORE = /(?:US|C|A)?[$€£]\s?$/u;

/** Returns the unit or currency of a figure, in one spelling, from the words around it; undefined where what is counted is a thing. */
export function unitOf(before: string, behind: string): string | undefined {
  const sign = SIGN_BEFORE.exec(before)?.[0].replace(/[^$€£]/gu, '');
  return sign ?? PATTERNS.find(([, pattern]) => pattern.test(behind))?.[0];
}

/** Returns what kind of thing a unit measures; undefined where it is none. */
export function kindOfUnit(unit: string | undefined): UnitKind | undefined {
  return unit === undefined ? undefined : KIND_BY_UNIT.get(unit);
}
