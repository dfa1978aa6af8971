import { describe, expect, it, vi } from 'vitest';
import { createLog } from '@/core/log';

describe('the log', () => {
  it('says who speaks, and hands over the cause', () => {
    const write = vi.fn();
    const cause = new Error('no room');
    createLog(write).warn('The lexicon could not be stored.', cause);
    expect(write).toHaveBeenCalledExactlyOnceWith('warn', '[Sidelight] The lexicon could not be stored.', cause);
  });

  it('says the same thing once, and another cause again', () => {
    const write = vi.fn();
    const log = createLog(write);
    for (let time = 0; time < 3; time++) log.error('Failed.', new Error('no room'));
    log.error('Failed.', new Error('no disk'));
    log.warn('Failed.', new Error('no disk'));
    log.warn('Failed.');
    log.warn('Failed.');
    expect(write).toHaveBeenCalledTimes(4);
  });

  it('is silent when the extension was updated under a page', () => {
    const write = vi.fn();
    const log = createLog(write);
    log.error('A topic could not be read.', new Error('Extension context invalidated.'));
    log.warn('Extension context invalidated.');
    expect(write).not.toHaveBeenCalled();
  });

  it('falls silent when what it is given is without end', () => {
    const write = vi.fn();
    const log = createLog(write);
    for (let time = 0; time < 1000; time++) log.warn(`Line ${time}`);
    expect(write).toHaveBeenCalledTimes(100);
  });
});
