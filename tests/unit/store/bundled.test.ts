import { describe, expect, it } from 'vitest';
import { createBundle } from '@/store/bundled';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { bundleOf } from '@/tests/fixtures/test-database';

describe('bundled digests in memory', () => {
  it('are parsed once', async () => {
    const bundle = await bundleOf(buildTestDigest());
    expect(bundle.load('harbours')).toEqual(buildTestDigest());
    expect(bundle.load('harbours')).toBe(bundle.load('harbours'));
  });

  it('come in the order of their ids', async () => {
    const bundle = await bundleOf(buildTestDigest({ id: 'zones' }), buildTestDigest({ id: 'coasts' }));
    expect(bundle.loadAll().map(({ id }) => id)).toEqual(['coasts', 'zones']);
  });

  it('do not include others', async () => {
    expect((await bundleOf(buildTestDigest())).load('coasts')).toBeUndefined();
  });

  it('say what is wrong with one that should never have been bundled', () => {
    const bundle = createBundle([{ id: 'harbours', hash: '', json: '{"format":"sidelight-digest","formatVersion":1}' }]);
    expect(() => bundle.load('harbours')).toThrow(/The bundled digest harbours is none/u);
  });
});
