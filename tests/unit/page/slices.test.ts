import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** The longest that a page is kept waiting, in milliseconds: what `page/slices.ts` promises. */
const promisedMs = 5;

describe('work in slices', () => {
  let now: number;
  let sinceYield: number;
  let longest: number;
  let yields: number;

  beforeEach(() => {
    now = sinceYield = longest = yields = 0;
    vi.resetModules();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    vi.stubGlobal('scheduler', {
      yield: () => {
        sinceYield = 0;
        yields++;
        return Promise.resolve();
      },
    });
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  /** A reading of so many steps, each of so many milliseconds. */
  async function read(steps: number, stepMs: number, signal = new AbortController().signal): Promise<number> {
    const { runInSlices } = await import('@/page/slices');
    let taken = 0;
    await runInSlices(() => {
      now += stepMs;
      sinceYield += stepMs;
      longest = Math.max(longest, sinceYield);
      return ++taken < steps;
    }, signal);
    return taken;
  }

  test('never keeps the page waiting for longer than a slice', async () => {
    expect(await read(200, 0.9)).toBe(200);
    expect(longest).toBeLessThanOrEqual(promisedMs);
  });

  test('nor does it when it is many small readings, one after the other', async () => {
    for (let reading = 0; reading < 200; reading++) await read(1, 0.9);
    expect(longest).toBeLessThanOrEqual(promisedMs);
  });

  test('lets the page go first, before its own first step', async () => {
    sinceYield = 30;
    await read(1, 1);
    expect(longest).toBe(1);
  });

  test('does not yield more often than it must', async () => {
    await read(1000, 0.1);
    expect(yields).toBeLessThanOrEqual(30);
  });

  test('ends with its signal', async () => {
    expect(await read(10, 1, AbortSignal.abort())).toBe(0);
  });
});
