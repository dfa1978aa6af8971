import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPartErrors, maxPartPattern } from '@/core/search/part-errors';

/** The textbook's table: a part may begin anywhere, so the first row is nothing but zeros. */
function countByTable(pattern: string, text: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, at) => at);
  let fewest = pattern.length;
  for (const letter of text) {
    const next = [0];
    for (let at = 1; at <= pattern.length; at++) {
      const changed = (column[at - 1] ?? 0) + (pattern[at - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (column[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    column = next;
    fewest = Math.min(fewest, column[pattern.length] ?? Infinity);
  }
  return fewest;
}

describe('letters that are wrong in the nearest part', () => {
  it.each([
    ['corridor', 'the lachin corridor', 0],
    ['coridor', 'the lachin corridor', 1],
    ['lochin', 'lachin', 1],
    ['pier', '', 4],
    ['x'.repeat(maxPartPattern), `a${'x'.repeat(maxPartPattern - 1)}y`, 1],
  ])('of “%s” in “%s” are %i', (pattern, text, errors) => {
    expect(createPartErrors(pattern)(text)).toBe(errors);
  });

  it('are as many as in the table of distances', () => {
    const word = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 1, maxLength });
    fc.assert(
      fc.property(word(maxPartPattern), word(50), (pattern, text) => {
        expect(createPartErrors(pattern)(text)).toBe(countByTable(pattern, text));
      }),
    );
  });
});
