import type { Rule } from './rule.ts';
import { boundIsKept } from './rules/bound-is-kept.ts';
import { dateIsInSource } from './rules/date-is-in-source.ts';
import { dateIsNoFinerThanSource } from './rules/date-is-no-finer-than-source.ts';
import { derivedFigureShowsItsSum } from './rules/derived-figure-shows-its-sum.ts';
import { designatorIsInSource } from './rules/designator-is-in-source.ts';
import { designatorIsNoFinerThanSource } from './rules/designator-is-no-finer-than-source.ts';
import { figureIsInSource } from './rules/figure-is-in-source.ts';
import { nameIsInSource } from './rules/name-is-in-source.ts';
import { quotationIsVerbatim } from './rules/quotation-is-verbatim.ts';
import { unitIsKept } from './rules/unit-is-kept.ts';

/** The rules that hold a figure, a date, a name, a designation or a quotation against the cited notes. What they find in an inference is found by `inference-adds-nothing`, and by none of them. */
export const PART_RULES: readonly Rule[] = [
  figureIsInSource,
  boundIsKept,
  unitIsKept,
  derivedFigureShowsItsSum,
  dateIsInSource,
  dateIsNoFinerThanSource,
  designatorIsInSource,
  designatorIsNoFinerThanSource,
  quotationIsVerbatim,
  nameIsInSource,
];
