import { expect, test } from 'vitest';
import { dirname, join } from 'node:path';
import { listDigestFolders, readDigestFolder, readSourceTexts } from '@/modules/bundled-digests/read-folder';
import { harbourBridgeFolder, harbourBridgeTextsFolder } from '@/tests/fixtures/digests/harbour-bridge';

test('the YAML files of a digest come by their path inside it, sorted', () => {
  const files = readDigestFolder(harbourBridgeFolder);
  expect([...files.keys()]).toEqual([
    'claims/echo-leader.yaml',
    'claims/engineers-note.yaml',
    'claims/north-bank-letter.yaml',
    'digest.yaml',
    'disagreements.yaml',
    'sources.yaml',
    'topics/great-harbour-bridge.yaml',
    'topics/harbour-ferry.yaml',
    'topics/mayor-tarrant.yaml',
  ]);
  expect(readDigestFolder(`${harbourBridgeFolder}/`)).toEqual(files);
});

test('source texts come by their names, and an absent folder has none', () => {
  expect([...(readSourceTexts(harbourBridgeTextsFolder)?.keys() ?? [])].sort()).toEqual([
    'echo-leader.txt',
    'engineers-note.txt',
    'north-bank-letter.txt',
  ]);
  expect(readSourceTexts(join(harbourBridgeFolder, 'nowhere'))).toBeUndefined();
});

test('a folder with a digest.yaml is a digest', () => {
  const folder = dirname(harbourBridgeFolder);
  expect(listDigestFolders(folder)).toEqual([harbourBridgeFolder, join(folder, 'marsh-mill')]);
  expect(listDigestFolders('/nowhere/at/all')).toEqual([]);
});
