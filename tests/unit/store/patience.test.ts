import { describe, expect, it, vi } from 'vitest';
import { withPatience } from '@/store/patience';

describe('patience', () => {
  it('passes on an answer that comes in time', async () => {
    expect(await withPatience(Promise.resolve('here'), 50)).toBe('here');
  });

  it('ends without an answer when time is up', async () => {
    expect(await withPatience(new Promise<string>(() => {}), 5)).toBeUndefined();
  });

  it('passes on a failure', async () => {
    await expect(withPatience(Promise.reject(new Error('no')), 50)).rejects.toThrow('no');
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    await withPatience(Promise.resolve('here'), 50);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
