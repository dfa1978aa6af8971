import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash } from '@/core/digest/content-hash';
import { parseDigest } from '@/core/digest/parse';
import { bundledDigestsId, bundledDigestsPlugin, compileDataFolder } from '@/modules/bundled-digests/plugin';
import { compileHarbourBridge, harbourBridgeFolder } from '@/tests/fixtures/digests/harbour-bridge';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  cpSync(harbourBridgeFolder, join(data, 'harbour-bridge'), { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

test('a digest is bundled as text, with the hash that an installed one is compared by', async () => {
  const digest = compileHarbourBridge();
  const [bundled, ...others] = await compileDataFolder(data);
  expect(others).toEqual([]);
  expect(bundled).toMatchObject({ id: 'harbour-bridge', revision: '2031.04', hash: await contentHash(digest) });
  expect(parseDigest(bundled?.json)).toEqual({ status: 'ready', digest });
});

test('every digest under the folder is bundled, what is none is passed over', async () => {
  cpSync(join(data, 'harbour-bridge'), join(data, 'a-second'), { recursive: true });
  rename(join(data, 'a-second', 'digest.yaml'), 'id: harbour-bridge', 'id: second');
  writeFileSync(join(data, 'README.md'), '# For writers');
  expect((await compileDataFolder(data)).map(({ id }) => id)).toEqual(['second', 'harbour-bridge']);
  expect(await compileDataFolder(join(data, 'nowhere'))).toEqual([]);
});

test('two digests with one id would be stored over one another, so they do not build', async () => {
  cpSync(join(data, 'harbour-bridge'), join(data, 'a-second'), { recursive: true });
  await expect(compileDataFolder(data)).rejects.toThrow(
    /harbour-bridge.digest\.yaml: the id harbour-bridge is already used by .*a-second$/u,
  );
});

test('a digest with problems fails the build with all of them, by path and line', async () => {
  rename(join(data, 'harbour-bridge', 'claims', 'engineers-note.yaml'), 'when: 1931', 'when: once');
  rename(join(data, 'harbour-bridge', 'topics', 'mayor-tarrant.yaml'), 'kind: person', 'kind: mayor');
  await expect(compileDataFolder(data)).rejects.toThrow(
    /^2 problems in the digests:\n.*engineers-note\.yaml:18: .*\n.*mayor-tarrant\.yaml:2: /u,
  );
});

test('the plugin answers for its virtual module only, and has its files watched', async () => {
  const { resolveId, load } = bundledDigestsPlugin(data);
  if (typeof resolveId !== 'function' || typeof load !== 'function') throw new Error('the plugin has plain hooks');
  const resolve: unknown = Reflect.apply(resolveId, undefined, ['virtual:bundled-digests']);
  expect(resolve).toBe(bundledDigestsId(data));
  expect(Reflect.apply(resolveId, undefined, ['preact'])).toBeUndefined();

  const watched: string[] = [];
  const context = { addWatchFile: (file: string) => void watched.push(file) };
  expect(await Reflect.apply(load, context, ['preact'])).toBeUndefined();
  const code: unknown = await Reflect.apply(load, context, [bundledDigestsId(data)]);
  expect(code).toMatch(/^export const bundledDigests = \[\{"id":"harbour-bridge",/u);
  expect(watched).toContain(join(data, 'harbour-bridge', 'topics', 'mayor-tarrant.yaml'));
});

function rename(file: string, find: string, put: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(find);
  writeFileSync(file, text.replace(find, put));
}
