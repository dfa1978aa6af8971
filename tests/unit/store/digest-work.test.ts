import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DigestProgress } from '@/core/digest/file-verdict';
import type { Digest } from '@/core/digest/schema';
import { createDigestWork, type DigestWork } from '@/store/digest-work';
import { installDigest } from '@/store/install';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { compileMarshMill, compileRevisedMarshMill } from '@/tests/fixtures/digests/marsh-mill';
import { dump, openTestDatabase } from '@/tests/fixtures/test-database';

const mill = compileMarshMill();
const quiet = (): void => undefined;

function fileOf(digest: unknown): Blob {
  return new Blob([JSON.stringify(digest)]);
}

function start(): { database: ReturnType<typeof openTestDatabase>; work: DigestWork } {
  const database = openTestDatabase();
  return { database, work: createDigestWork({ database, appVersion: '0.1.0' }) };
}

describe('a file', () => {
  it('is checked without anything being stored, and installed only when that is asked', async () => {
    const { database, work } = start();
    const steps: DigestProgress[] = [];
    const verdict = await work.check(fileOf(mill), (progress) => steps.push(progress));
    expect(verdict).toMatchObject({ status: 'ready', bytes: fileOf(mill).size, difference: undefined });
    expect(steps.map(({ step }) => step)).toEqual(['reading', 'checking', 'comparing']);
    expect(Object.values(await dump(database)).flat()).toEqual([]);
    expect(await work.install(undefined, (progress) => steps.push(progress))).toBe('installed');
    expect(steps.at(-1)).toEqual({ step: 'writing', share: 1 });
    expect(await database.digests.get(mill.id)).toMatchObject({ origin: 'reader', enabled: true });
  });

  it('is installed once: a second time there is nothing to install', async () => {
    const { work } = start();
    await work.check(fileOf(mill), quiet);
    await work.install(undefined, quiet);
    expect(await work.install(undefined, quiet)).toBe('missing');
  });

  it('that is bad says every problem, changes nothing, and cannot be installed', async () => {
    const { database, work } = start();
    await work.check(fileOf(mill), quiet);
    const verdict = await work.check(fileOf({ ...mill, title: '', licence: 7, colour: 'red' }), quiet);
    expect(verdict).toMatchObject({ status: 'invalid' });
    expect(verdict.status === 'invalid' && verdict.problems.map(({ path }) => path).toSorted()).toEqual(['colour', 'licence', 'title']);
    expect(await work.install(undefined, quiet)).toBe('missing');
    expect(Object.values(await dump(database)).flat()).toEqual([]);
  });

  const others: [what: string, file: Blob, says: string][] = [
    ['is no JSON', new Blob(['Dear diary']), 'not JSON'],
    ['is cut off', new Blob([JSON.stringify(mill).slice(0, 500)]), 'ends in the middle'],
    ['is nested beyond reason', new Blob(['['.repeat(100_000)]), 'nested'],
    ['is packed and cut off', new Blob([gzipSync(JSON.stringify(mill)).subarray(0, 200)]), 'cannot be read'],
    ['needs a newer Sidelight', fileOf({ ...mill, minAppVersion: '99.0' }), 'needs Sidelight 99.0'],
    ['is another program’s', fileOf({ format: 'recipes' }), 'not a Sidelight digest'],
  ];

  it.each(others)('that %s says so', async (_what, file, says) => {
    expect(await start().work.check(file, quiet)).toMatchObject({
      status: 'invalid',
      problems: [{ message: expect.stringContaining(says) }],
    });
  });

  it('that goes by the id of a digest of ours is refused', async () => {
    const { database, work } = start();
    await installDigest(database, buildTestDigest({ id: 'marsh-mill' }), { origin: 'bundled' });
    expect(await work.check(fileOf(mill), quiet)).toEqual({ status: 'bundled', id: 'marsh-mill', title: 'Digest of marsh-mill' });
    expect(await work.install(undefined, quiet)).toBe('missing');
  });

  it('is compared with the edition it would replace, and its names with the other digests’', async () => {
    const { database, work } = start();
    await installWith(work, mill);
    await installDigest(database, buildTestDigest({ id: 'coasts', topics: ['harbour-ferry'] }), { origin: 'bundled' });
    expect(await work.check(fileOf(mill), quiet)).toEqual({ status: 'unchanged', title: mill.title });
    const verdict = await work.check(fileOf(compileRevisedMarshMill()), quiet);
    expect(verdict).toMatchObject({ status: 'ready', difference: { names: { added: ['Master Jory (Jory Penhale)'] } } });
    expect(verdict).toMatchObject({
      preview: { shared: { first: [{ text: 'Harbour Ferry', digest: 'Digest of coasts', sameTopic: true }] } },
    });
  });
});

describe('an installed digest', () => {
  it('is saved as a file that is installed again as it was', async () => {
    const { work } = start();
    await installWith(work, mill);
    const text = await work.exportText(mill.id);
    expect(JSON.parse(text ?? '')).toEqual(mill);
    const elsewhere = start();
    await installWith(elsewhere.work, JSON.parse(text ?? '') as Digest); // as it came out
    expect(await elsewhere.work.exportText(mill.id)).toBe(text);
    expect(await work.exportText('nowhere')).toBeUndefined();
  });

  it('is gone back from, removed and put back, with progress', async () => {
    const { database, work } = start();
    await installWith(work, mill);
    await installWith(work, compileRevisedMarshMill());
    const before = await dump(database);
    const steps: string[] = [];
    const shares: (number | undefined)[] = [];
    expect(await work.remove(mill.id, ({ step, share }) => (steps.push(step), shares.push(share)))).toBe(true);
    expect(new Set(steps)).toEqual(new Set(['removing']));
    expect(shares.at(-1)).toBe(1);
    expect(await work.putBack(undefined, ({ step }) => steps.push(step))).toBe('installed');
    expect(await dump(database)).toEqual(before);
    expect(await work.putBack(undefined, quiet)).toBe('missing');
    expect(await work.rollBack(mill.id, ({ step }) => steps.push(step))).toBe('replaced');
    expect(steps.filter((step) => step === 'preparing')).toHaveLength(2);
    expect(steps).toContain('writing');
  });
});

async function installWith(work: DigestWork, digest: Digest): Promise<void> {
  await work.check(fileOf(digest), quiet);
  await work.install(undefined, quiet);
}
