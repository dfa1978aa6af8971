/** Hostile text: names in disguise are found with exact offsets, and no text at all upsets the matcher. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReadings } from '@/core/detect/find';
import { foldText } from '@/core/detect/fold';
import { openTopics } from '@/tests/fixtures/lexicon';

const names = [
  { text: 'Nagorno-Karabakh', lang: 'en' },
  { text: 'António Guterres', lang: 'pt' },
  { text: 'Recep Tayyip Erdoğan', lang: 'en' },
  { text: "UN's top court", lang: 'en' },
  { text: 'Straße von Łódź', lang: 'en' },
  { text: 'Սերժ Ալիև', lang: 'en' },
  { text: 'Первый Орёл', lang: 'en' },
  { text: 'Key West', lang: 'en', case: 'exact' },
  { text: 'ICC', lang: 'en', case: 'exact' },
  { text: '欧盟', lang: 'zh' },
  { text: 'أرتساخ', lang: 'ar' },
] as const;
const inflected = [
  { text: 'Нагорный Карабах', lang: 'ru', form: 'Нагорного Карабаха' },
  { text: 'Մինսկի խումբ', lang: 'hy', form: 'Մինսկի խմբի' },
  { text: 'Laçın dəhlizi', lang: 'az', form: 'Laçın dəhlizində' },
] as const;
const plans = [...names.map((name) => ({ ...name, form: name.text })), ...inflected];
const lexicon = openTopics({ all: plans.map(({ form: _form, ...name }) => name) });

const invisible = fc.constantFrom('', '', '', '', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u202e', '\ufe0f');
const mark = fc.constantFrom('', '', '', '', '\u0301', '\u0323', '\u20d7');
const gap = fc.constantFrom(
  ' ',
  '-',
  '\n',
  '\u00a0',
  '\u2003',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  '\u2212',
  '\u3000',
  '\u0085',
  '\n    ',
);
const apostrophe = fc.constantFrom("'", '’', '‘', 'ʼ', '`', '＇');
const form = fc.constantFrom<'NFC' | 'NFD'>('NFC', 'NFD');
const around = fc.constantFrom('', ' ', '“', '(', ', ', '🕊', '\n', '«', '—');

/** One disguise of a name's letters: each is drawn anew. */
function disguise(text: string, keepsCase: boolean): fc.Arbitrary<string> {
  const letters = [...text].map((letter): fc.Arbitrary<string> => {
    if (/[\s-]/u.test(letter)) return fc.tuple(invisible, gap, invisible).map((parts) => parts.join(''));
    if (letter === "'") return apostrophe;
    const isUnspaced = letter >= '\u2e80';
    const plain = fc.tuple(fc.boolean(), form).map(([upper, normal]) => {
      // One-to-many capitals ("SS" for "ß") are other text; Armenian ones are tested in fold.test.ts.
      const capital = letter.toUpperCase();
      return (upper && !keepsCase && capital.length === 1 ? capital : letter).normalize(normal);
    });
    return isUnspaced ? plain : fc.tuple(plain, mark, invisible).map((parts) => parts.join(''));
  });
  // What is invisible behind the last letter is not the name's.
  return fc.tuple(...letters).map((drawn) => drawn.join('').replace(/(?:\u00ad|[\u200b-\u200e\u202e\u2060\ufeff]|\ufe0f)+$/u, ''));
}

function listFound(text: string) {
  return findReadings(text, lexicon);
}

test.each(plans.map((plan, name) => ({ ...plan, name })))('$form is found in any disguise, where it stands', (plan) => {
  const keepsCase = 'case' in plan;
  fc.assert(
    fc.property(around, disguise(plan.form, keepsCase), around, (before, disguised, after) => {
      const text = `${before}${disguised}${after}`;
      const reading = listFound(text).find(({ name }) => name === plan.name);
      expect(reading).toBeDefined();
      expect(foldText(text.slice(reading?.start, reading?.end))).toBe(foldText(plan.form));
      expect([reading?.start, reading?.end]).toEqual([before.length, before.length + disguised.length]);
    }),
    { numRuns: 150 },
  );
});

const pieces = fc.constantFrom(
  ...plans.map(({ text }) => text),
  ...plans.flatMap(({ text }) => text.split(/[ -]/u)),
  '\ud83d',
  '\udd4a',
  '🕊',
  'ß',
  'և',
  '\u200b',
  '’',
  ' ',
  '\u0301',
  '\u{20000}',
);

test('no text makes the matcher throw, leave the text, or cut a character in two', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end } of listFound(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
        last = start;
      }
    }),
    { numRuns: 2000 },
  );
});

test('a name that ends in a symbol is not found with half of another symbol', () => {
  const symbols = openTopics({ a: ['Club 🕊'], b: ['Other'] });
  for (const text of ['Club 🕊', 'Club !🕊', 'Club ?!']) {
    const ends = findReadings(text, symbols).map(({ end }) => end);
    expect(ends.filter((end) => cutsPair(text, end))).toEqual([]);
  }
});

test('reading is linear in a text of almost-names', () => {
  const text = 'Recep Tayyip Erdoğa '.repeat(20_000);
  // Quadratic work would run into the test's time limit.
  expect(listFound(text)).toEqual([]);
});

test.each([
  ['ignorable characters', '\u200b'.repeat(200_000)],
  ['spaces', ' '.repeat(200_000)],
  ['spaces after the beginning of a name', `Key${' '.repeat(200_000)}`],
  ['names followed by ignorable characters', `Key West${'\u200b'.repeat(200)}`.repeat(1000)],
  ['one word', 'а'.repeat(200_000)],
  ['Chinese', '欧'.repeat(200_000)],
  ['a stem with an endless ending', `Карабах${'а'.repeat(200_000)}`],
])('a long text of nothing but %s is read in time', (_what, text) => {
  expect(() => listFound(text)).not.toThrow();
});

function cutsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/u.test(text.slice(offset - 1, offset)) && /[\udc00-\udfff]/u.test(text.slice(offset, offset + 1));
}
