/** The bundled digest on passages in every promised language: exactly the mentions that a reader would want, and nothing in the traps. */
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { detectMentions } from '@/core/detect/detect';
import { buildDigest } from '@/core/digest/author/build';
import { readDigestFolder } from '@/modules/bundled-digests/read-folder';
import { armenian } from '@/tests/fixtures/languages/hy';
import { azerbaijani } from '@/tests/fixtures/languages/az';
import { english } from '@/tests/fixtures/languages/en';
import { french } from '@/tests/fixtures/languages/fr';
import { furtherLanguages } from '@/tests/fixtures/languages/further';
import { german } from '@/tests/fixtures/languages/de';
import { italian } from '@/tests/fixtures/languages/it';
import { readMarks } from '@/tests/fixtures/languages/passage';
import { russian } from '@/tests/fixtures/languages/ru';
import { spanish } from '@/tests/fixtures/languages/es';
import { turkish } from '@/tests/fixtures/languages/tr';
import { openDigests } from '@/tests/fixtures/lexicon';

const languages = Object.entries({ english, armenian, azerbaijani, russian, turkish, french, german, spanish, italian });
const build = buildDigest(readDigestFolder(join(import.meta.dirname, '../../data/karabakh')));
const lexicon = openDigests(...(build.status === 'ready' ? [build.digest] : []));

/**
 * What we know we get wrong, and why; each must still fail, so that whoever mends it takes it off.
 * A song contest names Armenia, Azerbaijan and both capitals, and there is nothing else to tell by.
 */
const knownMisses = new Set(['song contest']);
const tallies = new Map<string, { right: number; missed: number; wrong: number }>();

/** What was found and what was wanted, each mention as a line; counted for the language's row of the table. */
function compare(language: string, marked: string): { found: string[]; wanted: string[] } {
  const { text, mentions } = readMarks(marked);
  const wanted = mentions.map(({ start, quote, topic }) => `${start} ${quote} = ${topic}`);
  const found = (detectMentions([text], lexicon)[0] ?? [])
    .filter((mention) => mention.marked)
    .map(({ start, end, topic }) => `${start} ${text.slice(start, end)} = ${topic}`);
  const tally = tallies.get(language) ?? { right: 0, missed: 0, wrong: 0 };
  tally.right += found.filter((line) => wanted.includes(line)).length;
  tally.wrong += found.filter((line) => !wanted.includes(line)).length;
  tally.missed += wanted.filter((line) => !found.includes(line)).length;
  tallies.set(language, tally);
  return { found, wanted };
}

describe.each(languages)('%s', (language, { passages, traps }) => {
  test.each(Object.entries(passages))('%s', (title, marked) => {
    const { found, wanted } = compare(language, marked);
    expect(wanted).not.toEqual([]);
    // Asked of every passage, so that a known miss that is mended shows.
    expect(knownMisses.has(title) ? wanted : found).toEqual(wanted);
    expect(found.join() === wanted.join()).toBe(!knownMisses.has(title));
  });

  test.each(Object.entries(traps))('trap: %s', (title, text) => {
    const { found, wanted } = compare(language, text);
    expect(wanted).toEqual([]);
    expect(knownMisses.has(title) ? found.slice(0, 0) : found, 'false alarms').toEqual([]);
    expect(found.length > 0).toBe(knownMisses.has(title));
  });

  test('there are at least five passages and two traps', () => {
    expect(Object.keys(passages).length).toBeGreaterThanOrEqual(5);
    expect(Object.keys(traps).length).toBeGreaterThanOrEqual(2);
  });
});

describe('languages that are not promised', () => {
  test.each(Object.entries(furtherLanguages))('%s', (_language, marked) => {
    const { found, wanted } = compare('others', marked);
    expect(found).toEqual(wanted);
  });
});

afterAll(() => {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  const rows = [...tallies].map(([language, { right, missed, wrong }]) => [
    language,
    { right, missed, wrong, precision: percent(right, right + wrong), recall: percent(right, right + missed) },
  ]);
  console.table(Object.fromEntries(rows));
});
