import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, parseBackup, writeBackup } from '@/core/backup/backup-file';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { keptWith } from '@/tests/fixtures/kept-claims';

const app = { appVersion: '0.1.0' };
const backup: Backup = {
  appVersion: '0.1.0',
  madeAt: '2024-05-01T10:00:00.000Z',
  notebook: { claims: [keptWith({ note: 'Mind this.' })], collections: [{ id: 'a', name: 'Ports', position: 0 }] },
  settings: { density: 'all' },
  digests: [{ enabled: false, digest: buildTestDigest({ id: 'ports' }) }],
  formerDigests: [{ replacedAt: '2024-04-01T10:00:00.000Z', digest: buildTestDigest({ id: 'ports', revision: '0' }) }],
  bundledOff: ['rivers'],
};
const text = writeBackup(backup);

/** The file with changes to it, each at a path; what is changed to nothing is left out. */
function changed(...edits: [path: (string | number)[], value: unknown][]): string {
  const file: unknown = JSON.parse(text);
  for (const [path, value] of edits) {
    const [last = '', ...way] = path.toReversed();
    const place = way.toReversed().reduce<object>((from, step) => Object(Reflect.get(from, step)), Object(file));
    if (value === undefined) Reflect.deleteProperty(place, last);
    else Reflect.set(place, last, value);
  }
  return JSON.stringify(file);
}

function problemsOf(file: string): string[] {
  const reading = parseBackup(file, app);
  return reading.status === 'ready' ? [] : reading.problems.map(({ path, message }) => `${path} ${message}`.trim());
}

it('is read back as it was', () => {
  expect(parseBackup(text, app)).toEqual({ status: 'ready', backup });
});

describe('a file that is none of ours, or not whole', () => {
  it.each([
    ['nothing', '', 'The file is empty.'],
    ['something else', 'PK\u0003\u0004', 'The file is damaged, or Sidelight did not write it: it is not JSON.'],
    ['cut off', text.slice(0, -40), 'The file is incomplete: it ends in the middle. Copy it again.'],
    ['another program’s', '{"version":1}', 'Sidelight did not write this file.'],
    ['a list', '[]', 'Sidelight did not write this file.'],
    ['a word', '"hello"', 'Sidelight did not write this file.'],
    [
      'a notebook',
      '{"format":"sidelight-notebook"}',
      'This is an exported notebook. Bring it in from the notebook itself, in the side panel.',
    ],
    ['a digest', JSON.stringify(buildTestDigest()), 'This is a digest. Install it from the settings page, under the digests.'],
    ['of a newer extension', '{"format":"sidelight-backup","formatVersion":7}', 'The file is from a newer Sidelight (format 7; this one reads format 1). Update Sidelight and try again.'], // prettier-ignore
  ])('(%s) is refused with the reason', (_what, file, reason) => {
    expect(problemsOf(file)).toEqual([reason]);
  });

  it('is refused with all that is wrong with it', () => {
    const claim = ['notebook', 'claims', 0];
    const file = changed(
      [[...claim, 'note'], 7],
      [[...claim, 'snapshot', 'claim', 'text'], undefined],
      [[...claim, 'keptAt'], 'yesterday'],
      [['more'], true],
    );
    expect(problemsOf(file).toSorted()).toEqual([
      'more is not a field that Sidelight knows',
      'notebook.claims[0].keptAt must be a moment such as 2023-09-19T12:00:00.000Z',
      'notebook.claims[0].note must be text',
      'notebook.claims[0].snapshot.claim.text is missing',
    ]);
  });

  it('is refused where its parts do not fit together', () => {
    const turned = keptWith({}, { text: 'Turned \u{202E}around' });
    const [ports] = backup.digests;
    const topics = ports?.digest.topics.map((topic) => ({ ...topic, claims: ['nowhere'] }));
    const file = changed(
      [
        ['notebook', 'claims'],
        [turned, turned, { ...keptWith(), key: 'a/b' }],
      ],
      [['digests'], [{ enabled: true, digest: { ...ports?.digest, topics } }, ports, ports]],
      [['formerDigests', 0, 'digest'], {}],
    );
    const problems = problemsOf(file);
    for (const problem of [
      'notebook.claims[0].snapshot.claim.text holds an invisible character that reorders text',
      'notebook.claims[1] is in the file twice',
      'notebook.claims[2].key does not belong to this claim',
      'formerDigests[0].digest This is not a Sidelight digest.',
      'digests[1] is in the file twice',
    ])
      expect(problems).toContain(problem);
    expect(problems.filter((problem) => problem.startsWith('digests[0].digest.topics[0].claims[0]'))).toHaveLength(1);
  });
});

it('never throws and never accepts what has lost a part, whatever happened to the file', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.nat(40), fc.string({ unit: 'binary', maxLength: 5 }), (at, length, put) => {
      const damaged = text.slice(0, at) + put + text.slice(at + length);
      const reading = parseBackup(damaged, app);
      const again = reading.status === 'ready' ? parseBackup(writeBackup(reading.backup), app) : reading;
      expect(again).toEqual(reading);
      expect(reading.status === 'ready' || reading.problems.length > 0).toBe(true);
    }),
    { numRuns: 50 },
  );
});
