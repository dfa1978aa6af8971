import { describe, expect, it } from 'vitest';
import { readName } from '@/core/detect/read-name';
import { openTopics } from '@/tests/fixtures/lexicon';

const lexicon = openTopics({ pier: ['Long Pier', { text: 'the pier', context: 'supported' }], quay: ['Quay of the Long Pier'] });

describe('what a selected text names', () => {
  it.each([
    ['a name', 'Long Pier', 'pier'],
    ['a name in other letters', 'LONG PIER', 'pier'],
    ['a name that counts only in company', 'the pier', 'pier'],
    ['a name that holds another', 'Quay of the Long Pier', 'quay'],
    ['a name with more around it', 'Long Pier again', undefined],
    ['part of a name', 'Long', undefined],
    ['nothing', '', undefined],
  ])('is right for %s', (_what, text, topic) => {
    expect(readName(text, lexicon)).toBe(topic);
  });
});
