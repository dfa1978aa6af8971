/** The notebook in every format; whatever a digest or a reader wrote stays text in all of them, read back by other people's parsers. */
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { NotebookEntry } from '@/core/notebook/content';
import { buildStem, type NotebookFormat, writeNotebook } from '@/core/notebook/write';
import { quoteField } from '@/core/notebook/write-csv';
import { en } from '@/locales/en';
import { readCitations } from '@/tests/fixtures/citation-js';
import { arabicSource, hostileSource, signedSource, sourceWith } from '@/tests/fixtures/cited-claims';
import { entryWith } from '@/tests/fixtures/kept-claims';

function write(format: NotebookFormat, claims: NotebookEntry[], name?: string): string {
  const groups = [{ ...(name === undefined ? {} : { name }), claims }];
  return writeNotebook({ title: 'Notebook', day: '1 May 2024', groups }, format, { stem: 'mine', sentences: en }).text;
}

/** RFC 4180, read by the letter: fields in quotes, doubled quotes inside, rows ended by CRLF. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 1;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      expect(text[at]).toBe('"');
      let field = '';
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (text[at] === '"') at += 1;
        field += text[at];
      }
      row.push(field);
      at += 2;
      if (text[at - 1] !== ',') break;
    }
    expect(text.slice(at - 1, at + 1)).toBe('\r\n');
    at += 1;
    rows.push(row);
  }
  return rows;
}

const noted = entryWith({ note: 'First line\n\nSecond: =1+1' });
const hostileParts = ['<script>', '</p>', '<img src=x onerror=1>', '"', "'", '&lt;', '&', '=1+1', '@x', '-1', '\t=', ',', '\r\n', '\n', '#', '*', '`', '[x](y)', '|', '\u{202E}', '\u{D800}', '\u{0}', '-->', ']]>', '{', '}', '\\', 'word', 'Ջուր', 'مياه', '💧']; // prettier-ignore
const hostile = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...hostileParts) }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    minLength: 1,
    maxLength: 8,
  }) // prettier-ignore
  .map((parts) => parts.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const entries = fc
  .record({ text: hostile, note: hostile, title: hostile, speaker: hostile, name: hostile })
  .map(({ text, note, title, speaker, name }) => ({
    name,
    note,
    text,
    entry: entryWith({ note }, { text, speaker: { name: speaker }, note: speaker }, [
      sourceWith({ title, publisher: speaker, URL: 'https://a.example/?q="<' }),
    ]),
  }));
const runs = { numRuns: 150 };

describe('the hand-out', () => {
  it('has each claim with its footnote, the note, and each source once', () => {
    const { document } = parseHTML(write('html', [noted, entryWith({ key: 'b' }, { id: 'other', text: 'Another.' })], 'Ports'));
    expect(document.querySelector('h1')?.textContent).toBe('Notebook');
    expect([...document.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(['Ports', 'Where this stands', 'Sources']);
    expect([...document.querySelectorAll('.claim bdi')].map((one) => one.textContent)).toEqual(['The Gazette reports that the gates were closed.', 'Another.']); // prettier-ignore
    expect([...document.querySelectorAll('.own p')].map((one) => one.textContent)).toEqual(['My note', 'First line', 'Second: =1+1']);
    expect(document.querySelectorAll('.sources li')).toHaveLength(1);
    for (const link of document.querySelectorAll('sup a'))
      expect(document.querySelector(link.getAttribute('href') ?? '')?.localName).toBe('li');
    expect(document.querySelector('.footnotes li')?.textContent).toContain('¶ 3 (“closed all four gates”).');
  });

  it('says what the digest has changed or dropped since', () => {
    expect(write('html', [entryWith({ now: { status: 'claim-gone', revision: '2' } })])).toContain(en.notebook.written.goneSince);
  });

  it('asks for nothing and runs nothing', () => {
    const html = write('html', [noted]);
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/iu);
  });

  it('keeps each language in its own direction', () => {
    expect(write('html', [entryWith({}, {}, [arabicSource])])).toContain('lang="ar" dir="rtl"');
  });

  it('holds whatever was written as text, and no element but its own', () => {
    const own = new Set('html head meta title style body header h1 h2 p section ol ul li bdi sup a div span i'.split(' '));
    fc.assert(
      fc.property(entries, ({ entry, name, text }) => {
        const { document } = parseHTML(write('html', [entry], name));
        const elements = [...document.querySelectorAll('*')];
        expect(elements.filter(({ localName }) => !own.has(localName))).toEqual([]);
        expect(elements.flatMap((one) => [...one.attributes]).filter((one) => one.name.startsWith('on'))).toEqual([]);
        expect([...document.querySelectorAll('a')].every((one) => /^(?:#|https:\/\/)/u.test(one.getAttribute('href') ?? ''))).toBe(true);
        const shown = document.querySelector('.claim bdi')?.textContent ?? '';
        expect(shown.replaceAll(/\s+/gu, '')).toBe(text.replaceAll(/\p{Cs}/gu, '\u{FFFD}').replaceAll(/[\s\p{Cc}]+/gu, ''));
      }),
      runs,
    );
  });
});

describe('the table', () => {
  it('has a row for each claim', () => {
    const [head, row, ...more] = readCsv(write('csv', [noted], 'Ports'));
    expect(head).toEqual(Object.values(en.notebook.written.columns));
    expect(more).toEqual([]);
    expect(row).toEqual([
      'Ports',
      'The Gazette reports that the gates were closed.',
      'the Gazette',
      '',
      '',
      'Source: Mirela Tosk, Lake Survey Office, “Lake level falls”, Harbour Gazette, Two Shores Press, 8 March 2021, ¶ 3 (“closed all four gates”).',
      'https://gazette.example/lake-level?page=2#:~:text=closed%20all%20four%20gates',
      '',
      'First line\nSecond: =1+1',
      'The Orvane water dispute',
      '2021.5.1',
      '19 April 2021',
      '2024-01-01',
      '',
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\n=1', '"=1', '＝1', '\u{200B}=1'])('disarms the formula %j', (formula) => {
    expect(quoteField(formula).startsWith(`"'`)).toBe(true);
  });

  it('is read back as the rows it was, and no field begins like a formula', () => {
    fc.assert(
      fc.property(entries, ({ entry, name }) => {
        const rows = readCsv(write('csv', [entry, entry], name));
        expect(rows.map((row) => row.length)).toEqual([14, 14, 14]);
        expect(rows.flat().filter((field) => /^[=+\-@\t\r]/u.test(field))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('Markdown', () => {
  it('has a heading for each collection, the citation and the note', () => {
    const text = write('markdown', [noted], 'Ports *and* <b>');
    expect(text).toContain('## Ports \\*and\\* \\<b\\>\n');
    expect(text).toContain('“Lake level falls”](https://gazette.example/');
    expect(text).toContain('My note: First line\n\nSecond: \\=1+1');
  });

  it('has no heading and no rule but its own', () => {
    fc.assert(
      fc.property(entries, ({ entry, name }) => {
        const lines = write('markdown', [entry, entry], name).split('\n');
        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(2);
        expect(lines.filter((line) => line === '---')).toHaveLength(1);
        expect(lines.filter((line) => /^\s*[<>]/u.test(line))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('for reference managers', () => {
  const both = [noted, entryWith({}, { id: 'other' }, [hostileSource])];

  it.each(['bibtex', 'ris'] as const)('%s is read back with an entry for each claim', (format) => {
    const items = readCitations(write(format, both), format);
    expect(items.map(({ id }) => id)).toEqual(['orvane-gates-closed', 'orvane-other']);
    expect(items[0]?.title).toBe(signedSource.csl.title);
  });
});

it.each([
  [['Sidelight', 'Ports & <rivers>', '2024-05-01'], 'sidelight-ports-rivers-2024-05-01'],
  [['../../etc', 'مياه', 'CON?'], 'etc-مياه-con'],
])('names the file of %j %s', (parts, stem) => {
  expect(buildStem(...parts)).toBe(stem);
});
