/** Whatever a digest says, an entry stays one entry with the fields it was given: read back by other people's parsers. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { citeClaims } from '@/core/cite/cite';
import { flatten } from '@/core/cite/flatten';
import type { Source } from '@/core/digest/schema';
import { en } from '@/locales/en';
import { cited, sourceWith } from '@/tests/fixtures/cited-claims';
import { readCitations, type CslItem } from '@/tests/fixtures/citation-js';

/** What the formats are made of, between words and anything at all. */
const hostileParts = [
  String.raw`{ } \ % $ & # _ ~ ^ " ' < > - , = @ / * [ ] ( ) ! ? : ; |`.split(' '),
  ['`', '\n', '\r\n', '\u{2028}', '\t', '\u{0}', '\u{D800}', ' '],
  ['TY  - BOOK', 'ER  - ', '\r\nER  - \r\n', 'AU  - X', '@book{x,', '},\n title = {', '\\textbackslash{}', '\\end{', '\\"o', '$x^2$'],
  [' and ', 'And', 'von ', ', Jr.', 'given=', '--', '{:title: X}', '"}]', '\\u0022', '</p>', '<i>', '<!--', '&amp;'],
  ['Lake', 'level', '1990', 'Ջուր', 'مياه', 'Ѩ', '💧', 'é'],
].flat();
const hostile = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...hostileParts) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const textual = hostile.filter((text) => /[\p{L}\p{N}]/u.test(flatten(text)));

const sources = fc
  .record({
    title: textual,
    container: textual,
    family: textual,
    given: textual,
    literal: textual,
    origin: hostile,
    type: fc.constantFrom<Source['csl']['type']>('article-newspaper', 'article', 'post-weblog', 'report', 'chapter', 'book'),
  })
  .map(({ title, container, family, given, literal, origin, type }) =>
    sourceWith(
      { title, type, author: [{ family, given }, { literal }], 'container-title': container, issued: '2021-03-08' },
      { title: `outside: ${origin}` },
    ),
  );

const runs = { numRuns: 200 };

/** As far as parsers differ: runs of white space, and marks that vanish in either. */
function loose(text: string | undefined): string | undefined {
  return text && flatten(text).replaceAll(/\s+/gu, ' ').trim();
}

it('BibTeX is read back as the one entry it was', () => {
  fc.assert(
    fc.property(sources, hostile, (source, text) => {
      const { csl } = source;
      const [item, ...more] = readCitations(citeClaims([cited(source, { text })], 'bibtex', en), 'bibtex');
      expect(more).toEqual([]);
      expect(item?.id).toBe('orvane-gates-closed');
      expect(loose(item?.title)).toBe(loose(csl.title));
      // What other types are in has no field of its own in BibTeX.
      const container = csl.type.startsWith('article') ? csl['container-title'] : item?.['container-title'];
      expect(loose(item?.['container-title'])).toBe(loose(container));
      expect(item?.issued).toEqual({ 'date-parts': [[2021, 3, 8]] });
      expect(item?.annote).toMatch(/it knows nothing after 19 April 2021\.$/u);
      expect(item?.author).toHaveLength(2);
    }),
    runs,
  );
});

it('RIS is read back as the one entry it was', () => {
  fc.assert(
    fc.property(sources, hostile, (source, text) => {
      const written = citeClaims([cited(source, { text })], 'ris', en);
      const [item, ...more] = readCitations(written, 'ris');
      expect(more).toEqual([]);
      expect(item?.id).toBe('orvane-gates-closed');
      expect(loose(item?.title)).toBe(loose(source.csl.title));
      expect(item?.author).toHaveLength(2);
      expect(written.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
      expect(written).not.toMatch(/[^\r]\n|\r[^\n]/u);
    }),
    runs,
  );
});

it('CSL-JSON is read back as the one entry it was, texts and all', () => {
  fc.assert(
    fc.property(sources, hostile, (source, text) => {
      const items = JSON.parse(citeClaims([cited(source, { text })], 'csl-json', en)) as CslItem[];
      const { csl } = source;
      expect(items).toEqual([
        {
          id: 'orvane-gates-closed',
          type: csl.type,
          title: flatten(csl.title),
          author: csl.author?.map((author) =>
            Object.fromEntries(Object.entries(author).map(([part, name]) => [part, flatten(name ?? '')])),
          ),
          'container-title': flatten(csl['container-title'] ?? ''),
          issued: { 'date-parts': [[2021, 3, 8]] },
          note: expect.stringMatching(/^¶ 3 [^\n]+$/u),
        },
      ]);
    }),
    runs,
  );
});

it('plain text and Markdown have the paragraphs they were given', () => {
  fc.assert(
    fc.property(sources, textual, (source, text) => {
      expect(citeClaims([cited(source, { text })], 'plain', en).split('\n')).toHaveLength(5);
      expect(citeClaims([cited(source, { text })], 'markdown', en).split('\n')).toHaveLength(9);
    }),
    runs,
  );
});
