import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDigest } from '@/core/digest/parse';
import { runDigest, usage } from '@/scripts/digest/run';
import { compileHarbourBridge, harbourBridgeFolder, harbourBridgeTextsFolder } from '@/tests/fixtures/digests/harbour-bridge';

const elsewhere = '/no-such-root/of-a-project';
let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'sidelight-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

test('check says that all is well, and exits 0', () => {
  expect(runDigest(['check', harbourBridgeFolder, '--sources', harbourBridgeTextsFolder], elsewhere)).toEqual({
    code: 0,
    stdout: `${harbourBridgeFolder}: 3 topics, 9 claims, 2 disagreements, 3 sources: no problems\n`,
    stderr: '',
  });
});

test('check says what it could not look at without the texts', () => {
  const { code, stdout } = runDigest(['check', harbourBridgeFolder], elsewhere);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^skipped, texts absent: .*\nskipped, number of paragraphs unknown: .*\n.*no problems\n$/u);
});

test('check exits 1 on a folder that is not there', () => {
  expect(runDigest(['check'], elsewhere)).toEqual({
    code: 1,
    stdout: `${elsewhere}/data/karabakh:1: there is no such folder\n${elsewhere}/data/karabakh: 1 problem\n`,
    stderr: '',
  });
});

test('list prints ids and numbers of claims, tab-separated', () => {
  expect(runDigest(['list', '--digest', harbourBridgeFolder], elsewhere)).toEqual({
    code: 0,
    stdout: 'great-harbour-bridge\t8\nharbour-ferry\t1\nmayor-tarrant\t1\n',
    stderr: '',
  });
});

test('show prints the panel: names, claims, speakers, sources, disagreements, the last day', () => {
  const { code, stdout } = runDigest(['show', 'great-harbour-bridge', '--digest', harbourBridgeFolder], elsewhere);
  expect(code).toBe(0);
  for (const part of [
    'Great Harbour Bridge',
    'March 2031',
    'Große Hafenbrücke',
    'Nine hangers are rusted',
    'Ilse Tarrant',
    'The Harbour Echo',
    'How many hangers are beyond repair?',
    '28 February 2031',
  ]) {
    expect(stdout).toContain(part);
  }
});

test('show names the nearest topics when there is none of that id', () => {
  const { code, stdout, stderr } = runDigest(['show', 'harbor-ferry', '--digest', harbourBridgeFolder], elsewhere);
  expect([code, stdout, stderr]).toEqual([1, '', `No topic harbor-ferry in ${harbourBridgeFolder}. Nearest: harbour-ferry.\n`]);
  expect(runDigest(['show', 'NBT', '--digest', harbourBridgeFolder], elsewhere).stderr).toContain('Nearest: mayor-tarrant.');
  expect(runDigest(['show', 'qqqqq', '--digest', harbourBridgeFolder], elsewhere).stderr).toContain('lists them');
});

test('build writes a file that can be installed, and says what was not checked', () => {
  const file = join(scratch, 'bridge.json');
  const { code, stderr } = runDigest(['build', harbourBridgeFolder, '-o', file], elsewhere);
  expect([code, stderr]).toEqual([0, expect.stringContaining('skipped')]);
  expect(parseDigest(readFileSync(file, 'utf8'))).toEqual({ status: 'ready', digest: compileHarbourBridge() });
});

test('build writes nothing when there are problems', () => {
  const file = join(scratch, 'nothing.json');
  const { code, stderr } = runDigest(['build', harbourBridgeTextsFolder, '-o', file], elsewhere);
  expect([code, stderr]).toEqual([1, expect.stringContaining('digest.yaml:1: is missing')]);
  expect(() => readFileSync(file)).toThrow('ENOENT');
});

test.each([[[]], [['frobnicate']], [['show']], [['build', 'x']], [['check', 'a', 'b']], [['list', '--colour']]])(
  '%j is answered with the usage',
  (args) => {
    const { code, stderr } = runDigest(args, elsewhere);
    expect([code, stderr]).toEqual([1, expect.stringContaining(usage)]);
  },
);
