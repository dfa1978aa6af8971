import { describe, expect, it } from 'vitest';
import { listNotMentioned } from '@/core/pages/not-mentioned';
import type { TopicBrief } from '@/core/pages/topic-brief';
import { inLanguage } from '@/core/panel/language-text';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const { asOf: lastDay } = buildTestDigest();

function page(related: Record<string, string[]>): Map<string, TopicBrief> {
  const text = (id: string) => inLanguage(id, 'en');
  return new Map(
    Object.entries(related).map(([id, ids]) => [
      id,
      { title: text(id), about: text(id), lastDay, related: ids.map((one) => ({ id: one, title: text(one) })) },
    ]),
  );
}

function idsOf(related: Record<string, string[]>): string[] {
  return listNotMentioned(page(related)).map(({ id }) => id);
}

describe('what a page does not mention', () => {
  it('is what several of its topics lead to, most first', () => {
    expect(idsOf({ pier: ['quay', 'crane', 'storm'], lighthouse: ['crane', 'storm'], harbour: ['crane', 'fish'] })).toEqual([
      'crane',
      'storm',
    ]);
  });

  it('is never a topic that is on the page', () => {
    expect(idsOf({ pier: ['lighthouse', 'crane'], lighthouse: ['pier', 'crane'] })).toEqual(['crane']);
  });

  it('is whatever the only topic of a page leads to, in its order', () => {
    expect(idsOf({ pier: ['quay', 'crane'] })).toEqual(['quay', 'crane']);
  });

  it('is five topics at most, and none on an empty page', () => {
    expect(idsOf({ pier: ['a', 'b', 'c', 'd', 'e', 'f'] })).toHaveLength(5);
    expect(idsOf({})).toEqual([]);
  });
});
