import { describe, expect, test } from 'vitest';
import { findDesignators } from '../../src/text/find-designators.ts';
import { weighDesignator } from '../../src/text/weigh-designator.ts';

function weigh(prose: string, source: string) {
  return weighDesignator(findDesignators(prose)[0]!, findDesignators(source));
}

describe('A designation of the prose', () => {
  test.each([
    ['Mi-35P', 'the Mi-35P'],
    ['Mi-35P', 'a Mi 35 P'],
    ['Mi\u00A035\u00A0P', 'the Mi-35P'],
    ['Mi\u201135P', 'the Mi\u00A035\u00A0P'],
    ['59N6\u2011TE', 'a 59N6-TE'],
    ['59N6', 'a 59N6\u2011TE'],
    ['Mi-35', 'the Mi-35P'],
    ['59N6', 'a 59N6-TE'],
    ['Mi-35', 'the Mi-24P and the Mi-35P'],
  ])('is held where the source has it, or more: %s by “%s”.', (prose, source) => {
    expect(weigh(prose, source)).toBe('held');
  });

  test.each([
    ['Mi-35P', 'the Mi-35'],
    ['59N6-TE', 'the 59N6'],
    ['59N6\u2011TE', 'the 59N6'],
    ['Mi\u00A035\u00A0P', 'the Mi\u201135'],
    ['Tu-154M', 'the Tu-154'],
    ['Mi-35P', 'attack helicopters'],
  ])('is finer where the source has less, or none: %s by “%s”.', (prose, source) => {
    expect(weigh(prose, source)).toBe('finer');
  });

  test.each([
    ['Mi-35P', 'the Mi-35M'],
    ['Mi\u00A035\u00A0P', 'the Mi\u00A035\u00A0M'],
    ['59N6\u2011TE', 'the 59N6\u2011TA'],
    ['Mi-35P', 'the 59N6-TE'],
    ['Mi-171', 'the Mi-17'],
    ['Mi-17', 'the Mi-171'],
    ['Mi-35PN', 'the Mi-35P'],
  ])('is absent where the source has another: %s by “%s”.', (prose, source) => {
    expect(weigh(prose, source)).toBe('absent');
  });
});
