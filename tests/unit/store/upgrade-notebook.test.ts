/** A notebook of version 3 is opened by this one: every row is there, with all that is known of it. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { citeClaims } from '@/core/cite/cite';
import { parseNotebookFile, writeNotebookFile } from '@/core/notebook/notebook-file';
import { en } from '@/locales/en';
import { buildRows } from '@/store/rows';
import type { KeptClaimOfVersion3 } from '@/store/upgrade-notebook';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openTestDatabase } from '@/tests/fixtures/test-database';

const csl = { type: 'report', title: 'The survey' } as const;
const row = (claim: string, change: Partial<KeptClaimOfVersion3> = {}): KeptClaimOfVersion3 => ({
  key: `harbours/${claim}`,
  digest: 'harbours',
  claim,
  keptAt: '2024-01-02T00:00:00.000Z',
  text: `Claim 1 about ${claim.split('-')[0]}, as the survey says.`,
  speaker: { name: 'A surveyor' },
  anchor: 'the harbour was surveyed',
  sources: [{ csl, paragraph: 1 }],
  revision: '6',
  asOf: '2023-09-21',
  ...change,
});

async function openAfter(rows: KeptClaimOfVersion3[]) {
  const disk = new IDBFactory();
  const third = new Dexie('sidelight', { indexedDB: disk, IDBKeyRange });
  third.version(3).stores({ digests: 'id', sources: 'key', topics: 'key, id', names: 'key', claims: 'key', disagreements: 'key', indexes: 'digest', notebook: 'key, keptAt', maps: 'key' }); // prettier-ignore
  const digest = buildRows(buildTestDigest({ revision: '7' }), { contentHash: 'x', origin: 'bundled', enabled: true });
  await third.table('digests').add(digest.digest);
  for (const name of ['sources', 'topics', 'names', 'claims'] as const) await third.table(name).bulkAdd(digest[name]);
  await third.table('notebook').bulkAdd(rows);
  third.close();
  const database = openTestDatabase(disk);
  return (await database.notebook.toArray()).sort((a, b) => a.position - b.position);
}

describe('a claim kept by version 3', () => {
  it('gets from its digest what a citation needs, in the revision it was kept from', async () => {
    const [kept] = await openAfter([row('pier-claim-1')]);
    expect(kept).toMatchObject({
      key: 'harbours/pier-claim-1',
      keptAt: '2024-01-02T00:00:00.000Z',
      note: '',
      collection: 'unsorted',
      position: 0,
    });
    expect(kept?.snapshot.digest).toMatchObject({ title: 'Digest of harbours', revision: '6', editors: ['The tests'] });
    expect(kept?.snapshot.sources).toMatchObject([{ id: 'survey', established: { title: 'in the file' } }]);
    expect(kept).not.toHaveProperty('text');
  });

  it.each([
    ['whose digest says something else now', row('pier-claim-1', { text: 'As it was said then.' })],
    ['whose digest has gone', row('gone-claim-1', { key: 'coasts/gone-claim-1', digest: 'coasts', text: 'As it was said then.' })],
  ])('%s keeps what was known', async (_what, old) => {
    const [kept] = await openAfter([old]);
    expect(kept?.snapshot.claim).toEqual({ id: old.claim, text: old.text, speaker: old.speaker, anchor: old.anchor, at: [{ source: 'source-1', paragraph: 1 }] }); // prettier-ignore
    expect(citeClaims(kept === undefined ? [] : [kept.snapshot], 'plain', en)).toContain('As it was said then.\nSaid by A surveyor.\nSource: no author named, “The survey”, no date given, ¶ 1 (“the harbour was surveyed”).'); // prettier-ignore
  });

  it('can be taken along and brought in like any other', async () => {
    const claims = await openAfter([
      row('pier-claim-1', { text: 'As it was said then.', asOf: '2023' }),
      row('gone-claim-1', {
        key: 'coasts/gone-claim-1',
        digest: 'coasts',
        sources: [],
        asOf: 'unknown',
        keptAt: '2024-01-01T00:00:00.000Z',
      }),
    ]);
    expect(claims.map(({ claim }) => claim)).toEqual(['gone-claim-1', 'pier-claim-1']);
    expect(parseNotebookFile(writeNotebookFile({ claims, collections: [] }, '2024-02-01T00:00:00.000Z'))).toEqual({
      status: 'ready',
      notebook: { claims, collections: [] },
    });
  });
});
