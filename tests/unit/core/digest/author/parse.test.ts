import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '@/core/digest/author/check';
import { parseAuthored } from '@/core/digest/author/parse';
import { readHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

test('every part is typed and knows its file and lines', () => {
  const { authored, problems } = parseAuthored(readHarbourBridge().files);
  expect(problems).toEqual([]);
  expect([authored.sources, authored.topics, authored.claims, authored.disagreements].map((list) => list.length)).toEqual([3, 3, 9, 2]);
  const claim = authored.claims.find(({ value }) => value.id === 'echo-leader-two-years');
  expect(claim && [claim.file, claim.label, claim.line([]), claim.line(['text'])]).toEqual([
    'claims/echo-leader.yaml',
    'claim echo-leader-two-years',
    22,
    25,
  ]);
});

test('defaults stand where a writer leaves things out', () => {
  const { authored } = parseAuthored(readHarbourBridge().files);
  expect(authored.claims.find(({ value }) => value.id === 'echo-leader-rust')?.value.figure).toEqual({
    value: 9,
    unit: 'hangers',
    approximate: false,
  });
});

test('without its two chief files a digest is none', () => {
  expect(parseAuthored(new Map()).problems.map(formatProblem)).toEqual(['digest.yaml:1: is missing', 'sources.yaml:1: is missing']);
});

test('an empty list is a list', () => {
  const { files } = readHarbourBridge();
  files.set('disagreements.yaml', '# none yet\n');
  expect(parseAuthored(files).problems).toEqual([]);
});

test('who refers to an entry of the wrong form, or to one in an unreadable file, is not blamed', () => {
  const { files } = readHarbourBridge();
  files.set('topics/harbour-ferry.yaml', 'id: harbour-ferry\nnames: [');
  files.set('claims/engineers-note.yaml', (files.get('claims/engineers-note.yaml') ?? '').replace('kind: figure', 'kind: fact'));
  const { authored } = parseAuthored(files);
  expect([...authored.malformed]).toEqual(expect.arrayContaining(['harbour-ferry', 'engineers-note-hangers']));
});

test('it never throws, whatever stands in the files', () => {
  const { files } = readHarbourBridge();
  fc.assert(
    fc.property(fc.constantFrom(...files.keys(), 'x.yaml', ''), fc.oneof(fc.string(), fc.json()), (file, text) => {
      expect(() => parseAuthored(new Map([...files, [file, text]]))).not.toThrow();
    }),
  );
});
