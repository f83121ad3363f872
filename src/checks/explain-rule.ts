import { nearestName } from '../files/nearest-name.ts';
import { UsageError } from '../files/usage-error.ts';
import { READING_RULES } from './reading-rules.ts';
import { RULES } from './rules.ts';

/** Returns what a rule asks for and why, with a good and a bad example. Throws a UsageError that names the nearest rule where there is none of the id. */
export function explainRule(id: string): string {
  const all = [...RULES, ...READING_RULES];
  const rule = all.find((one) => one.id === id);
  if (!rule) {
    const ids = all.map((one) => one.id);
    const near = nearestName(id, ids);
    throw new UsageError(
      `There is no rule ${id}. ${near ? `Did you mean ${near}?` : `The rules are: ${ids.toSorted().join(', ')}.`}`,
    );
  }
  return [rule.id, '', rule.why, '', `good: ${rule.good}`, `bad:  ${rule.bad}`].join('\n');
}
