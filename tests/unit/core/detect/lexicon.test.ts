import { describe, expect, test } from 'vitest';
import { findReadings } from '@/core/detect/find';
import { buildLexicon } from '@/core/detect/lexicon';
import { lexiconVersion, nameFlags } from '@/core/detect/stored-lexicon';
import { listQuotes, listReadings, openDigests, openTopics, planDigest, storeLexicon } from '@/tests/fixtures/lexicon';

const parts = ['ar', 'ba', 'cor', 'dé', 'ez', 'fi', 'göl', 'han', 'ist', 'kə', 'la', 'mир', 'no', 'oß', 'qu', 'ղա', 'st', 'ten'];

/** Names made of syllables, many of them the beginnings of others. */
function nameOf(number: number): string {
  let name = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / parts.length)) name += parts[rest % parts.length];
  return number % 3 === 0 ? `${name} ${parts[number % parts.length]}-${number % 100}` : name;
}

describe('the lexicon of 10,000 names', () => {
  const names = Array.from({ length: 10_000 }, (_, number) => nameOf(number));
  const lexicon = openTopics(Object.fromEntries(names.map((name, number) => [`topic-${number}`, [name]])));

  test('finds each name alone', () => {
    const missed = names.filter((name, number) => {
      const readings = listReadings(name, lexicon);
      return !readings.some(({ quote, topic }) => quote === name && topic === `topic-${number}`);
    });
    expect(missed).toEqual([]);
  });

  test('finds all of them in one text, each where it stands', () => {
    let offset = 0;
    const starts = names.map((name) => {
      const start = offset;
      offset += name.length + 2;
      return start;
    });
    const found = new Set(findReadings(names.join('; '), lexicon).map(({ start, end, name }) => `${start} ${end} ${name}`));
    const missed = names.filter((name, number) => !found.has(`${starts[number]} ${(starts[number] ?? 0) + name.length} ${number}`));
    expect(missed).toEqual([]);
  });

  test('finds none of their strangers', () => {
    expect(names.filter((name) => !/[ -]/u.test(name)).flatMap((name) => listQuotes(`x${name}x`, lexicon))).toEqual([]);
  });
});

describe('names that a namesake has too', () => {
  const sharedOf = (names: readonly string[], decoys: readonly string[], kind: 'place' | 'person' = 'place') => {
    const lexicon = openTopics({ it: { kind, names, decoys } });
    return names.filter((_, index) => ((lexicon.nameFlags[index] ?? 0) & nameFlags.shared) > 0);
  };

  test.each<[what: string, names: string[], decoys: string[], shared: string[]]>([
    ['whole words of a decoy', ['Karabakh', 'Nagorno-Karabakh', 'Kara'], ['FC Karabakh'], ['Karabakh']],
    ['words in quotation marks', ['Карабах', 'Нагорный Карабах'], ['ФК «Карабах»'], ['Карабах']],
    ['words, accents and hyphens aside', ['Qarabag Agdam'], ['FK Qarabağ-Ağdam'], ['Qarabag Agdam']],
    ['letters, where words have no spaces', ['カラバフ', 'ナゴルノカラバフ'], ['カラバフFK'], ['カラバフ']],
    ['none across two decoys', ['Karabakh Artsakh'], ['FC Karabakh', 'Artsakh Avenue'], []],
    ['none, of a word of its world', ['Karabakh'], ['Champions League'], []],
  ])('are %s', (_what, names, decoys, shared) => {
    expect(sharedOf(names, decoys)).toEqual(shared);
  });

  test('are no surnames, which the word before them tells apart', () => {
    expect(sharedOf(['Aliyev'], ['Heydar Aliyev'], 'person')).toEqual([]);
  });
});

describe('what is stored', () => {
  test('is equal for equal digests, and says its version and the caller’s hash', () => {
    const digest = planDigest({ a: ['One', 'Two'], b: ['Three'] });
    expect(buildLexicon([digest], 'h')).toEqual(buildLexicon([digest], 'h'));
    expect(buildLexicon([digest], 'h')).toMatchObject({ version: lexiconVersion, hash: 'h' });
  });

  test('survives JSON', () => {
    const digest = planDigest({
      a: [
        { text: 'Нагорный Карабах', lang: 'ru' },
        { text: 'ՀՀ', lang: 'hy', case: 'exact' },
      ],
    });
    expect(JSON.parse(JSON.stringify(buildLexicon([digest])))).toEqual(buildLexicon([digest]));
  });

  test('does not depend on the order of names in what it finds', () => {
    const forwards = openTopics({ a: ['Minsk', 'Minsk Group', 'Minskaya'] });
    const backwards = openTopics({ a: ['Minskaya', 'Minsk Group', 'Minsk'] });
    expect(listReadings('Minsk Group Minskaya', forwards)).toEqual(listReadings('Minsk Group Minskaya', backwards));
  });

  test('keeps each name’s own ordinal when a name is empty once folded', () => {
    const lexicon = openTopics({ a: ['—', 'Minsk'], b: ['Other'] });
    const ordinals = findReadings('Minsk', lexicon).map(({ name }) => lexicon.nameOrdinal[name] ?? -1);
    expect(ordinals).toEqual([1]);
  });

  test('grows with the names, not with their forms', () => {
    const size = (lang: string) => JSON.stringify(storeLexicon(planDigest({ a: [{ text: 'Минская группа', lang }] }))).length;
    const forms = JSON.stringify(storeLexicon(planDigest({ a: [{ text: 'Минская группа', lang: 'ru' }] })).endings).length;
    expect(size('ru') - forms).toBeLessThan(size('en') + 20);
  });
});

test('two digests that share a topic share its number, and each name knows its digest', () => {
  const lexicon = openDigests(
    planDigest({ lake: ['Lake Sevan'], dam: ['The Dam'] }, 'one'),
    planDigest({ lake: ['Lake Sevan', 'Sevan'] }, 'two'),
  );
  expect(lexicon.topics).toEqual(['lake', 'dam']);
  const owners = findReadings('Lake Sevan', lexicon).map(({ name }) => lexicon.digests[lexicon.nameDigest[name] ?? 0] ?? '');
  expect(owners.sort()).toEqual(['one', 'two', 'two']);
});

test('a topic is at home in the region if any digest says so', () => {
  const there = planDigest({ lake: { reach: 'region', names: ['Sevan'] } }, 'one');
  const elsewhere = planDigest({ lake: ['Sevan'] }, 'two');
  const traits = [openDigests(there, elsewhere).traits, openDigests(elsewhere, there).traits];
  expect(new Set(traits).size).toBe(1);
});
