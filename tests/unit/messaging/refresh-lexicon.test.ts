import { describe, expect, it, vi } from 'vitest';
import { refreshLexicon } from '@/messaging/refresh-lexicon';

const never = Promise.race<never>([]);

describe('having the lexicon follow', () => {
  it('asks once where it is answered', async () => {
    const ask = vi.fn(() => Promise.resolve(true));
    // A pause that is over at once would end the patience with an answer: it lasts until something else has happened.
    await refreshLexicon({ ask, pause: () => never });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('asks again when the background is ended before it answers, cannot read, or never answers, a little later each time', async () => {
    const answers = [Promise.reject(new Error('The message channel closed.')), Promise.resolve(false), never, Promise.resolve(true)];
    const pauses: number[] = [];
    const ask = vi.fn(() => answers.shift() ?? never);
    const pause = (ms: number): Promise<void> => {
      if (ms < 15_000) pauses.push(ms);
      return new Promise((over) => {
        setTimeout(over, ms < 15_000 ? 0 : 20);
      });
    };
    await refreshLexicon({ ask, pause });
    expect(ask).toHaveBeenCalledTimes(4);
    expect(pauses).toEqual([200, 400, 800]);
  });
});
