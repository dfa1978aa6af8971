import { describe, expect, it } from 'vitest';
import { citeClaims, citeSource } from '@/core/cite/cite';
import { en } from '@/locales/en';
import { arabicSource, cited, hostileSource, signedSource, sourceWith, unsignedSource } from '@/tests/fixtures/cited-claims';
import { readCitations } from '@/tests/fixtures/citation-js';

function ris(source: typeof signedSource): string[] {
  return citeSource(source, 'ris', en).split('\r\n');
}

function valuesOf(lines: string[], tag: string): string[] {
  return lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
}

describe('a claim in RIS', () => {
  it('is its source between TY and ER, with the place and the claim as notes', () => {
    expect(citeClaims([cited(signedSource)], 'ris', en)).toBe(
      [
        'TY  - NEWS',
        'AU  - Tosk, Mirela',
        'AU  - Lake Survey Office',
        'TI  - Lake level falls',
        'T2  - Harbour Gazette',
        'PB  - Two Shores Press',
        'PY  - 2021',
        'DA  - 2021/03/08/',
        'UR  - https://gazette.example/lake-level?page=2',
        'LA  - en',
        'N1  - ¶ 3 (“closed all four gates”).',
        'N1  - The Gazette reports that the gates were closed. Said by the Gazette. From the digest “The Orvane water dispute”, revision 2021.5.1, by Sidelight (CC-BY-4.0); it knows nothing after 19 April 2021.',
        'ID  - orvane-gates-closed',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('says what is not in the document, and no author where there is none', () => {
    expect(ris(unsignedSource)).toEqual([
      'TY  - NEWS',
      'TI  - Lake level falls',
      'T2  - Harbour Gazette',
      'PY  - 2021',
      'DA  - 2021/03//about March 2021',
      'N1  - The document is dated about March 2021. Not in the document itself: publication (outside: a copy elsewhere); date (inferred: from the flood it calls recent).',
      'ID  - paper',
      'ER  - ',
      '',
    ]);
  });
});

it.each([
  ['2021', ['2021'], '2021///'],
  ['2021-03', ['2021'], '2021/03//'],
  ['2021-03-08', ['2021'], '2021/03/08/'],
  ['0987', ['0987'], '0987///'],
  ['2021-03~', ['2021'], '2021/03//about March 2021'],
  ['2021?', ['2021'], '2021///2021 (date uncertain)'],
  ['2021-03-08/2021-03-10', ['2021'], '2021/03/08/8–10 March 2021'],
  ['2020/..', ['2020'], '2020///since 2020'],
  ['2021-21', ['2021'], '2021///spring 2021'],
  ['202X', [], '///the 2020s'],
  ['../2021', [], '///until 2021'],
  ['-0043', [], '///44 BC'],
])('the date %s has year %j and reads %s', (issued, year, date) => {
  const lines = ris(sourceWith({ title: 'T', issued }));
  expect(valuesOf(lines, 'PY')).toEqual(year);
  expect(valuesOf(lines, 'DA')).toEqual([date]);
});

it('has no date where the source has none', () => {
  const lines = ris(sourceWith({ title: 'T' }));
  expect([...valuesOf(lines, 'PY'), ...valuesOf(lines, 'DA')]).toEqual([]);
});

it.each([
  [{ family: 'Tosk', given: 'Mirela' }, 'Tosk, Mirela'],
  [{ family: 'Tosk' }, 'Tosk'],
  [{ literal: 'Barnes and Noble, Inc.' }, 'Barnes and Noble Inc.'],
  [{ family: 'Smith, Jones', given: 'A., B.' }, 'Smith Jones, A. B.'],
])('the author %j keeps no comma but the one between its parts', (author, written) => {
  expect(valuesOf(ris(sourceWith({ title: 'T', author: [author] })), 'AU')).toEqual([written]);
});

it.each([
  ['article', 'GEN'],
  ['treaty', 'GEN'],
  ['post-weblog', 'BLOG'],
  ['report', 'RPRT'],
  ['webpage', 'ELEC'],
] as const)('the type %s is %s', (type, tag) => {
  expect(ris(sourceWith({ title: 'T', type }))[0]).toBe(`TY  - ${tag}`);
});

it.each([
  ['signed', signedSource],
  ['in another script', arabicSource],
  ['hostile', hostileSource],
])('a source that is %s is read back by Citation.js', (_shape, source) => {
  const [item, ...more] = readCitations(ris(source).join('\r\n'), 'ris');
  expect(more).toEqual([]);
  expect(item?.title).toBe(source.csl.title.replace('\n', ' '));
  expect(item?.['container-title']).toBe(source.csl['container-title']?.replace('\r\nER  - ', ' ER -'));
  expect(item?.author).toHaveLength(source.csl.author?.length ?? 0);
  expect(item?.URL).toMatch(/^https:\/\//u);
});
