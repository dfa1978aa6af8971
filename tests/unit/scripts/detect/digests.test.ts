import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listDigests } from '@/scripts/detect/digests';
import { compileHarbourBridge, harbourBridgeFolder } from '@/tests/fixtures/digests/harbour-bridge';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-digests-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('an authored folder and the file compiled from it are the same digest', () => {
  const file = write('compiled.json', JSON.stringify(compileHarbourBridge()));
  const list = listDigests([harbourBridgeFolder, file], 'unused');
  expect(list).toEqual({ status: 'ready', digests: [compileHarbourBridge(), compileHarbourBridge()] });
});

test('without paths, every authored folder under the data folder is taken', () => {
  const list = listDigests(undefined, dirname(harbourBridgeFolder));
  expect(list.status === 'ready' && list.digests.map(({ id }) => id)).toEqual(['harbour-bridge', 'marsh-mill']);
});

test('a file that is no digest is named with its problem', () => {
  const file = write('other.json', '{"format":"something else"}');
  expect(listDigests([file], 'unused')).toMatchObject({ status: 'invalid', problem: expect.stringContaining('other.json') });
});

test('a folder that is no digest is invalid', () => {
  expect(listDigests([folder], 'unused').status).toBe('invalid');
});
