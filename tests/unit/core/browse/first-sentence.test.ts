import { describe, expect, it } from 'vitest';
import { createSentenceCutter } from '@/core/browse/first-sentence';

describe('the first sentence of a summary', () => {
  it.each([
    ['A bridge over the harbour. It was opened twice.', 'A bridge over the harbour.'],
    ['A bridge over the harbour', 'A bridge over the harbour'],
    ['No. 3 pier. A landing place in the old harbour. Closed.', 'No. 3 pier. A landing place in the old harbour.'],
    ['Мост через старую гавань города. Его открывали дважды.', 'Мост через старую гавань города.'],
    ['', ''],
  ])('of “%s” is “%s”', (text, sentence) => {
    expect(createSentenceCutter('en')(text)).toBe(sentence);
  });
});
