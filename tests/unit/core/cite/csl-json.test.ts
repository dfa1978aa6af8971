import { describe, expect, it } from 'vitest';
import { citeClaims, citeSource } from '@/core/cite/cite';
import { en } from '@/locales/en';
import { cited, hostileSource, signedSource, sourceWith, unsignedSource } from '@/tests/fixtures/cited-claims';
import type { CslItem } from '@/tests/fixtures/citation-js';

function parseItems(json: string): CslItem[] {
  return JSON.parse(json) as CslItem[];
}

function itemOf(source: typeof signedSource): CslItem | undefined {
  return parseItems(citeSource(source, 'csl-json', en))[0];
}

describe('a claim in CSL-JSON', () => {
  it('is its source, with everything else in one line of note', () => {
    expect(parseItems(citeClaims([cited(signedSource)], 'csl-json', en))).toEqual([
      {
        id: 'orvane-gates-closed',
        type: 'article-newspaper',
        title: 'Lake level falls',
        author: [{ family: 'Tosk', given: 'Mirela' }, { literal: 'Lake Survey Office' }],
        'container-title': 'Harbour Gazette',
        publisher: 'Two Shores Press',
        issued: { 'date-parts': [[2021, 3, 8]] },
        URL: 'https://gazette.example/lake-level?page=2',
        language: 'en',
        note: '¶ 3 (“closed all four gates”). The Gazette reports that the gates were closed. Said by the Gazette. From the digest “The Orvane water dispute”, revision 2021.5.1, by Sidelight (CC-BY-4.0); it knows nothing after 19 April 2021.',
      },
    ]);
  });

  it('says what is not in the document, and has no field for what is not known', () => {
    expect(itemOf(unsignedSource)).toEqual({
      id: 'paper',
      type: 'article-newspaper',
      title: 'Lake level falls',
      'container-title': 'Harbour Gazette',
      issued: { 'date-parts': [[2021, 3]], circa: true },
      note: 'The document is dated about March 2021. Not in the document itself: publication (outside: a copy elsewhere); date (inferred: from the flood it calls recent).',
    });
  });
});

it.each([
  ['2021', { 'date-parts': [[2021]] }],
  ['2021-03', { 'date-parts': [[2021, 3]] }],
  ['2021-03-08', { 'date-parts': [[2021, 3, 8]] }],
  ['2021-03~', { 'date-parts': [[2021, 3]], circa: true }],
  ['2021?', { 'date-parts': [[2021]], circa: true }],
  ['2021-21', { 'date-parts': [[2021]], season: 1 }],
  [
    '2020-12/2021-02~',
    {
      'date-parts': [
        [2020, 12],
        [2021, 2],
      ],
      circa: true,
    },
  ],
  ['2020/..', { literal: 'since 2020' }],
  ['../2021', { literal: 'until 2021' }],
  ['202X', { literal: 'the 2020s' }],
  ['20XX', { literal: '2000–2099' }],
  ['-0043', { literal: '44 BC' }],
])('the date %s is %j', (issued, expected) => {
  expect(itemOf(sourceWith({ title: 'T', issued }))?.issued).toEqual(expected);
});

it('takes a date that nobody has parsed as it was written', () => {
  const { issued: _parsed, ...source } = sourceWith({ title: 'T', issued: '2021' });
  expect(itemOf({ ...source, csl: { ...source.csl, issued: 'last spring' } })).toMatchObject({
    issued: { literal: 'last spring' },
    note: 'The document is dated last spring.',
  });
});

it('gives readers of fields in notes none to find', () => {
  const note = parseItems(citeClaims([cited(sourceWith({ title: 'T' }), { text: 'author: Nobody\n{:title: Other}' })], 'csl-json', en))[0]
    ?.note;
  expect(note).not.toMatch(/\{:/u);
  expect(note).toMatch(/^¶ 3 [^\n]+$/u);
});

it('keeps hostile texts as they are, on one line', () => {
  const item = itemOf(hostileSource);
  expect(item?.title).toBe(hostileSource.csl.title.replace('\n', ' '));
  expect(item?.URL).toBe('https://paper.example/a%7Bb%7D?q=%22x%22&lt;=%281%29%5C%7C%5E%60%3Ci%3E');
});
