import { expect, test } from 'vitest';
import { buildDigest } from '@/core/digest/author/build';
import { readHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';

test('files become a digest', () => {
  const { files, texts } = readHarbourBridge();
  const build = buildDigest(files, texts);
  expect(build).toMatchObject({ status: 'ready', digest: { id: 'harbour-bridge', revision: '2031.04' }, unchecked: [] });
});

test('no files become a list of what is missing', () => {
  expect(buildDigest(new Map())).toMatchObject({ status: 'invalid', problems: [{ file: 'digest.yaml' }, { file: 'sources.yaml' }] });
});

test('what every rule lets through but no reader would accept is a problem too', () => {
  const { files } = readHarbourBridge();
  files.set('topics/harbour-ferry.yaml', files.get('topics/harbour-ferry.yaml') ?? '');
  files.set('disagreements.yaml', '');
  files.set('digest.yaml', (files.get('digest.yaml') ?? '').replace('format: ', 'minAppVersion: soon\nformat: '));
  expect(buildDigest(files)).toMatchObject({
    status: 'invalid',
    problems: [
      { file: 'digest.yaml', line: 1, message: expect.stringContaining('asks for a version of Sidelight that cannot be read: “soon”') },
    ],
  });
});
