import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNotebookFile, writeNotebookFile } from '@/core/notebook/notebook-file';
import { dateOf, unsignedSource } from '@/tests/fixtures/cited-claims';
import { entryWith, keptWith } from '@/tests/fixtures/kept-claims';

const madeAt = '2024-05-01T10:00:00.000Z';
const claims = [
  keptWith({ note: 'Line one\nline two \u{202E}💧', collection: 'a' }, { note: 'Editor’s note: so.', when: dateOf('2021-03~'), whenBasis: '“on Sunday”' }, [unsignedSource]), // prettier-ignore
  keptWith({ position: 1 }, { id: 'other' }),
];
const collections = [{ id: 'a', name: 'Ports', position: 0 }];
const text = writeNotebookFile({ claims, collections }, madeAt);

it('is read back as it was', () => {
  expect(parseNotebookFile(text)).toEqual({ status: 'ready', notebook: { claims, collections } });
});

it('leaves behind what was taken out, and what a view has added', () => {
  const entry = entryWith({ topic: { id: 'dam', title: 'The dam' } });
  const file = writeNotebookFile({ claims: [entry, keptWith({ removedAt: madeAt }, { id: 'gone' })], collections: [{ id: 'b', name: 'B', position: 0, removedAt: madeAt }] }, madeAt); // prettier-ignore
  expect(parseNotebookFile(file)).toEqual({ status: 'ready', notebook: { claims: [keptWith()], collections: [] } });
});

describe('a file that is none', () => {
  it.each([
    [
      'of everything',
      '{"format":"sidelight-backup"}',
      'This is a copy of everything. Bring it in from the settings page, under “Your data”.',
    ],
    ['that is cut off', text.slice(0, 300), 'The file is incomplete: it ends in the middle. Copy it again.'],
    ['with a collection of no name', text.replace('"Ports"', '" "'), 'is empty'],
    ['with a collection that takes the place of unsorted', text.replace('"id": "a"', '"id": "unsorted"'), 'cannot be “unsorted”'],
    ['with a note longer than any', text.replace('Line one', 'x'.repeat(20_001)), 'has more than 20000 characters'],
    [
      'with an address that is none of the web',
      text.replace('"csl": {', '"csl": { "URL": "javascript:alert(1)",'),
      'must be an https:// address',
    ],
  ])('%s is refused with the reason', (_what, file, reason) => {
    const reading = parseNotebookFile(file);
    expect(reading.status === 'invalid' ? reading.problems[0]?.message : 'accepted').toBe(reason);
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify({ format: 'sidelight-notebook', formatVersion: 1, claims: value })),
        ),
        (file) => {
          // prettier-ignore
          expect(parseNotebookFile(file).status).toBe('invalid');
        },
      ),
    );
  });
});
