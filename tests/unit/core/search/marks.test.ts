import { describe, expect, it } from 'vitest';
import { markWords } from '@/core/search/marks';

const shown = (text: string, words: string[], beginnings: string[] = []) =>
  markWords(text, new Set(words), beginnings)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

describe('marking what answered', () => {
  it('marks words however they are written there', () => {
    expect(shown('Şuşa and 120,000 in SUSA.', ['susa', '120000'])).toBe('[Şuşa] and [120,000] in [SUSA].');
  });

  it('marks words that begin as asked', () => {
    expect(shown('The Lachin corridor', [], ['lach'])).toBe('The [Lachin] corridor');
  });

  it('takes markup for text, and loses nothing of it', () => {
    const text = '<b>pier</b> & <script>';
    expect(shown(text, ['pier'])).toBe('<b>[pier]</b> & <script>');
    expect(markWords(text, new Set()).map((piece) => piece.text)).toEqual([text]);
  });
});
