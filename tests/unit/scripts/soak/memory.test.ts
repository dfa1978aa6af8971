import { describe, expect, test } from 'vitest';
import { judgeSoak, type Memory } from '@/scripts/soak/memory';

const mb = 1024 * 1024;
const page = (...sizes: number[]): Memory[] => sizes.map((size) => ({ page: size * mb }));

function judge(on: Memory[], off: Memory[] = on.map(() => ({ page: mb }))) {
  return judgeSoak({ kind: 'browser', on, off });
}

describe('growth', () => {
  test.each([
    { of: 'nothing', on: page(10, 10, 10), off: page(1, 1, 1), percent: 0, met: true },
    { of: 'exactly as much as is allowed', on: page(10, 10, 10.5), off: page(1, 1, 1), percent: 5, met: true },
    { of: 'more than is allowed', on: page(10, 10, 10.6), off: page(1, 1, 1), percent: 6, met: false },
    { of: "the page's own, which the control has too", on: page(10, 12, 14), off: page(8, 10, 12), percent: 0, met: true },
    { of: "beyond the page's own", on: page(10, 12, 14), off: page(8, 9, 10), percent: 20, met: false },
    { of: 'a peak between the first minute and the last', on: page(10, 30, 10), off: page(1, 1, 1), percent: 0, met: true },
  ])('of $of', ({ on, off, percent, met }) => {
    const [row] = judge(on, off);
    expect(row?.measured).toBeCloseTo(percent);
    expect(row?.met).toBe(met);
  });

  test('of living nodes, of our realms and of the background is judged where it was measured', () => {
    const first = { page: 10 * mb, nodes: 100, ours: mb, background: mb };
    const last = { page: 10 * mb, nodes: 200, ours: 2 * mb, background: mb };
    const off = [
      { page: mb, nodes: 50 },
      { page: mb, nodes: 50 },
    ];
    expect(judge([first, last], off).map(({ measured, met }) => ({ measured, met }))).toEqual([
      { measured: 0, met: true },
      { measured: 100, met: false },
      { measured: 100, met: false },
      { measured: 0, met: true },
    ]);
  });

  test('of compiled code is told and not judged by itself; of the rest it is', () => {
    const rows = judge([
      { page: 3 * mb, code: mb },
      { page: 4 * mb, code: 2 * mb },
    ]);
    expect(rows.map(({ measured, met }) => ({ measured: Math.round(measured), met }))).toEqual([
      { measured: 33, met: false },
      { measured: 0, met: true },
      { measured: 100, met: undefined },
    ]);
  });
});

test('a row says what is behind it', () => {
  const [row] = judge(page(10, 11), page(2, 3));
  expect(row?.what).toBe("browser: page and our script in it, minute 2 over minute 1, less the control's growth");
  expect(row?.context).toBe('with 10.00 → 11.00 MB; without 2.00 → 3.00 MB');
});
