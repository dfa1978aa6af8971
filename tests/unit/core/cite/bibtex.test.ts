import { describe, expect, it } from 'vitest';
import { citeClaims, citeSource } from '@/core/cite/cite';
import { en } from '@/locales/en';
import { arabicSource, cited, hostileSource, signedSource, sourceWith, unsignedSource } from '@/tests/fixtures/cited-claims';
import { readCitations } from '@/tests/fixtures/citation-js';

function bibtex(source: typeof signedSource): string {
  return citeSource(source, 'bibtex', en);
}

function fieldOf(text: string, name: string): string | undefined {
  return text
    .split('\n')
    .find((line) => line.startsWith(`  ${name} = `))
    ?.slice(`  ${name} = `.length, -1);
}

describe('a claim in BibTeX', () => {
  it('is its source, with the place in `note` and the claim in `annote`', () => {
    expect(citeClaims([cited(signedSource)], 'bibtex', en)).toBe(
      [
        '@article{orvane-gates-closed,',
        '  author = {Tosk, Mirela and {Lake Survey Office}},',
        '  title = {{Lake level falls}},',
        '  journal = {Harbour Gazette},',
        '  publisher = {Two Shores Press},',
        '  year = {2021},',
        '  month = mar,',
        '  date = {2021-03-08},',
        '  url = {https://gazette.example/lake-level?page=2},',
        '  language = {en},',
        '  note = {¶ 3 (“closed all four gates”).},',
        '  annote = {The Gazette reports that the gates were closed. Said by the Gazette. From the digest “The Orvane water dispute”, revision 2021.5.1, by Sidelight (CC-BY-4.0); it knows nothing after 19 April 2021.},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('says what is not in the document, and no author where there is none', () => {
    expect(bibtex(unsignedSource)).toBe(
      [
        '@article{paper,',
        '  title = {{Lake level falls}},',
        '  journal = {Harbour Gazette},',
        '  year = {2021},',
        '  month = mar,',
        '  date = {2021-03~},',
        '  note = {The document is dated about March 2021. Not in the document itself: publication (outside: a copy elsewhere); date (inferred: from the flood it calls recent).},',
        '}',
        '',
      ].join('\n'),
    );
  });
});

it.each([
  ['article-newspaper', 'Gazette', '@article', 'journal'],
  ['article-newspaper', undefined, '@misc', 'journal'],
  ['article', 'Gazette', '@article', 'journal'],
  ['chapter', 'A Book', '@incollection', 'booktitle'],
  ['paper-conference', 'A Meeting', '@inproceedings', 'booktitle'],
  ['report', undefined, '@techreport', 'journal'],
  ['book', 'A Row', '@book', 'series'],
  ['post-weblog', 'A Site', '@misc', 'howpublished'],
  ['treaty', undefined, '@misc', 'howpublished'],
] as const)('a %s in %s is %s', (type, container, entry, field) => {
  const text = bibtex(sourceWith({ title: 'T', type, ...(container === undefined ? {} : { 'container-title': container }) }));
  expect(text.startsWith(`${entry}{`)).toBe(true);
  expect(fieldOf(text, field)).toBe(container && `{${container}}`);
});

it('names the publisher of a report as its institution', () => {
  expect(fieldOf(bibtex(sourceWith({ title: 'T', type: 'report', publisher: 'The Office' })), 'institution')).toBe('{The Office}');
});

it.each([
  ['2021', '{2021}', undefined, '{2021}'],
  ['2021-03', '{2021}', 'mar', '{2021-03}'],
  ['2021-03-08', '{2021}', 'mar', '{2021-03-08}'],
  ['2021-03~', '{2021}', 'mar', '{2021-03~}'],
  ['2020-12/2021-02', '{2020}', 'dec', '{2020-12/2021-02}'],
  ['2020/..', '{2020}', undefined, '{2020/..}'],
  ['2021-21', '{2021}', undefined, '{2021-21}'],
  ['202X', undefined, undefined, '{202X}'],
  ['../2021', undefined, undefined, undefined],
  ['-0043', undefined, undefined, undefined],
])('the date %s has year %s, month %s and BibLaTeX date %s', (issued, year, month, date) => {
  const text = bibtex(sourceWith({ title: 'T', issued }));
  expect([fieldOf(text, 'year'), fieldOf(text, 'month'), fieldOf(text, 'date')]).toEqual([year, month, date]);
});

it.each([
  [{ family: 'Tosk', given: 'Mirela' }, 'Tosk, Mirela'],
  [{ family: 'de Waal', given: 'Thomas' }, 'de Waal, Thomas'],
  [{ family: 'Tosk' }, '{Tosk}'],
  [{ given: 'Mirela' }, '{Mirela}'],
  [{ literal: 'Barnes and Noble, Inc.' }, '{Barnes and Noble, Inc.}'],
  [{ family: 'Smith, Jones and Sons', given: 'A. {B}' }, String.raw`{Smith, Jones and Sons}, {A. \textbraceleft{}B\textbraceright{}}`],
  [{ family: 'prefix=von', given: 'And' }, '{prefix=von}, {And}'],
  [{ family: 'R&D', given: 'Sandy' }, String.raw`{R\&D}, Sandy`],
])('the author %j is written %s', (author, written) => {
  expect(fieldOf(bibtex(sourceWith({ title: 'T', author: [author] })), 'author')).toBe(`{${written}}`);
});

it.each([
  ['50% of R&D #1_$x', String.raw`50\% of R\&D \#1\_\$x`],
  ['a {b} \\c', String.raw`a \textbraceleft{}b\textbraceright{} \textbackslash{}c`],
  ['~2^8', String.raw`\textasciitilde{}2\textasciicircum{}8`],
  ["1990--92 ``x'' <<y>> !`", "1990-{}-92 `{}`x'{}' <{}<y>{}> !{}`"],
  ['two\r\nlines\u2028and\ttabs', 'two lines and tabs'],
  ['Ծով և մարդ', 'Ծով և մարդ'],
])('the title %j is escaped', (title, escaped) => {
  expect(fieldOf(bibtex(sourceWith({ title })), 'title')).toBe(`{{${escaped}}}`);
});

it('leaves an address as it is but for what BibTeX would take for its own', () => {
  expect(fieldOf(bibtex(sourceWith({ title: 'T', URL: 'https://x.example/50%25_a#b~c?{d}&e\\f' })), 'url')).toBe(
    '{https://x.example/50%25_a#b~c?%7Bd%7D&e%5Cf}',
  );
});

it.each([
  ['signed', signedSource],
  ['in another script', arabicSource],
  ['hostile', hostileSource],
])('a source that is %s is read back by Citation.js', (_shape, source) => {
  const [item, ...more] = readCitations(bibtex(source), 'bibtex');
  expect(more).toEqual([]);
  expect(item?.title).toBe(source.csl.title.replace('\n', ' '));
  expect(item?.author).toHaveLength(source.csl.author?.length ?? 0);
  expect(item?.['container-title']).toBe(source.csl['container-title']?.replace('\r\n', ' ').replace('ER  - ', 'ER -'));
  expect(item?.URL).toMatch(/^https:\/\//u);
});
