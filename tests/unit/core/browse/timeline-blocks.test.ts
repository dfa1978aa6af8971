import { describe, expect, it } from 'vitest';
import { sortIntoBlocks } from '@/core/browse/timeline-blocks';
import type { DateMark, TimelineEntryView } from '@/core/browse/timeline-view';

function entry(claim: string, date: string, mark: DateMark): TimelineEntryView {
  const text = { text: claim, lang: 'en', dir: 'ltr' as const };
  return { digest: 'harbours', claim, topic: 'pier', date, mark, text, speaker: text, sources: [] };
}

const day: DateMark = { shape: 'day', vague: false };
const about: DateMark = { shape: 'part', vague: true };
const span: DateMark = { shape: 'interval', vague: false };

describe('the blocks of a period', () => {
  it('are claims at a date, claims dated about, and spans of time, in this order', () => {
    const blocks = sortIntoBlocks([entry('a', 'Until 2020', span), entry('b', 'About 2020', about), entry('c', '3 May 2020', day)]);
    expect(blocks.map(({ kind, count }) => [kind, count])).toEqual([
      ['dated', 1],
      ['uncertain', 1],
      ['span', 1],
    ]);
  });

  it('count a span as one however vague its ends are', () => {
    expect(sortIntoBlocks([entry('a', 'About 2019 to 2020', { shape: 'interval', vague: true })]).map(({ kind }) => kind)).toEqual([
      'span',
    ]);
  });

  it('have each date once, with all its claims', () => {
    const [block] = sortIntoBlocks([entry('a', 'May', day), entry('b', 'May', day), entry('c', 'June', day)]);
    expect(block?.runs.map(({ date, entries }) => [date, entries.map(({ claim }) => claim)])).toEqual([
      ['May', ['a', 'b']],
      ['June', ['c']],
    ]);
  });

  it('of nothing are none', () => {
    expect(sortIntoBlocks([])).toEqual([]);
  });
});
