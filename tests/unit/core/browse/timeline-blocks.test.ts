import { describe, expect, it } from 'vitest';
import type { DateKind } from '@/core/panel/date-kind';
import { sortIntoBlocks } from '@/core/browse/timeline-blocks';
import type { DateMark, TimelineEntryView } from '@/core/browse/timeline-view';

type Given = { date: string; kind?: DateKind; speaker?: string; source?: string; written?: number };

const day: DateMark = { shape: 'day', vague: false };

function entry(
  claim: string,
  { date, kind = 'dated', speaker = 'A surveyor', source = 'The survey', written = 0 }: Given,
): TimelineEntryView {
  const inEnglish = (text: string) => ({ text, lang: 'en', dir: 'ltr' as const });
  return {
    digest: 'harbours',
    claim,
    topic: 'pier',
    date,
    mark: day,
    kind,
    ...(kind === 'document' ? { document: { id: source, date: 'about May 2020', order: written, label: inEnglish(source) } } : {}),
    text: inEnglish(claim),
    speaker: inEnglish(speaker),
    sources: [{ label: inEnglish(source), paragraphs: '¶ 1' }],
  };
}

describe('the blocks of a period', () => {
  it('are claims at a date, claims dated about, and spans of time, in this order', () => {
    const { blocks } = sortIntoBlocks([
      entry('a', { date: 'Until 2020', kind: 'span' }),
      entry('b', { date: 'About 2020', kind: 'uncertain' }),
      entry('c', { date: '3 May 2020' }),
    ]);
    expect(blocks.map(({ kind, count }) => [kind, count])).toEqual([
      ['dated', 1],
      ['uncertain', 1],
      ['span', 1],
    ]);
  });

  it('have each date once, with all its claims', () => {
    const [block] = sortIntoBlocks([entry('a', { date: 'May' }), entry('b', { date: 'May' }), entry('c', { date: 'June' })]).blocks;
    expect(block?.runs.map(({ date, groups }) => [date, groups.flatMap(({ entries }) => entries.map(({ claim }) => claim))])).toEqual([
      ['May', ['a', 'b']],
      ['June', ['c']],
    ]);
  });

  it('have what one speaker says in one source under one credit, wherever it stands among others', () => {
    const [block] = sortIntoBlocks([
      entry('a', { date: 'May' }),
      entry('b', { date: 'May', speaker: 'A pilot' }),
      entry('c', { date: 'May' }),
      entry('d', { date: 'May', source: 'The letter' }),
    ]).blocks;
    expect(block?.runs[0]?.groups.map(({ speaker, sources, entries }) => [speaker.text, sources[0]?.label.text, entries.length])).toEqual([
      ['A surveyor', 'The survey', 2],
      ['A pilot', 'The survey', 1],
      ['A surveyor', 'The letter', 1],
    ]);
  });

  it('leave out what is dated only by its document, which stands with each document', () => {
    const { blocks, documents } = sortIntoBlocks([
      entry('a', { date: 'About May 2020', kind: 'document' }),
      entry('b', { date: 'About May 2020', kind: 'document', source: 'The letter' }),
      entry('c', { date: 'About May 2020', kind: 'document' }),
    ]);
    expect(blocks).toEqual([]);
    expect(documents.map(({ label, date, count }) => [label.text, date, count])).toEqual([
      ['The survey', 'about May 2020', 2],
      ['The letter', 'about May 2020', 1],
    ]);
  });

  it('have documents in the order in which they were written', () => {
    const { documents } = sortIntoBlocks([
      entry('a', { date: 'May 2020', kind: 'document', source: 'The letter', written: 20_200_521 }),
      entry('b', { date: 'May 2020', kind: 'document', written: 20_200_519 }),
    ]);
    expect(documents.map(({ label }) => label.text)).toEqual(['The survey', 'The letter']);
  });

  it('of nothing are none', () => {
    expect(sortIntoBlocks([])).toEqual({ blocks: [], documents: [] });
  });
});
