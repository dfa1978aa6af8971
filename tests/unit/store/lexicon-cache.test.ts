import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { buildLexicon } from '@/core/detect/lexicon';
import { openLexicon } from '@/core/detect/open-lexicon';
import { cacheLexicon, type EnabledDigest } from '@/store/lexicon-cache';
import { lexiconKey, readForPage } from '@/store/page-cache';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

beforeEach(() => fakeBrowser.reset());

const version = { appVersion: '0.1.0' };

function enabled(
  id: string,
  hash: string,
  topics: string[],
): EnabledDigest & { loadTopics: ReturnType<typeof vi.fn<EnabledDigest['loadTopics']>> } {
  return { id, hash, loadTopics: vi.fn(() => Promise.resolve(buildTestDigest({ id, topics }).topics)) };
}

describe('the lexicon where pages read it', () => {
  it('is nothing before a digest is installed', async () => {
    expect((await readForPage()).lexicon).toBeUndefined();
  });

  it('is the compiled lexicon of the enabled digests, in their order', async () => {
    expect(await cacheLexicon([enabled('coasts', 'a', ['dune']), enabled('harbours', 'b', ['pier'])], version)).toBe('written');
    const { lexicon } = await readForPage();
    const { hash, ...built } = buildLexicon([
      { id: 'coasts', topics: buildTestDigest({ topics: ['dune'] }).topics },
      { id: 'harbours', topics: buildTestDigest({ topics: ['pier'] }).topics },
    ]);
    expect(lexicon).toEqual({ ...built, hash: expect.stringMatching(/0\.1\.0 .*coasts:a harbours:b/u) });
    expect(hash).toBe('');
    expect(openLexicon(lexicon)).toBeDefined();
  });

  it('leaves out names in languages that the reader has switched off, and is built anew when they change', async () => {
    const names = { pier: [{ text: 'Seebrücke', lang: 'de-DE', kind: 'preferred' as const }] };
    const topics = buildTestDigest({ topics: ['pier', 'quay'], names }).topics;
    const digest = { id: 'harbours', hash: 'b', loadTopics: () => Promise.resolve(topics) };
    const built = async (languagesOff: string[]) => {
      await cacheLexicon([digest], { ...version, languagesOff });
      return (await readForPage()).lexicon?.topics;
    };
    expect(await built([])).toEqual(['pier', 'quay']);
    expect(await built(['en'])).toEqual(['pier']);
    expect(await built(['de', 'en'])).toEqual([]);
    expect(await cacheLexicon([digest], { ...version, languagesOff: ['en', 'de'] })).toBe('unchanged');
  });

  it('stays as it was where a digest is changed while it is read, and is made from what there is then', async () => {
    await cacheLexicon([enabled('harbours', 'a', ['quay'])], version);
    const gone = { id: 'harbours', hash: 'b', loadTopics: () => Promise.resolve(undefined) };
    expect(await cacheLexicon([gone], version)).toBe('overtaken');
    expect((await readForPage()).lexicon?.topics).toEqual(['quay']);
    expect(await cacheLexicon([enabled('harbours', 'b', ['pier'])], version)).toBe('written');
    expect((await readForPage()).lexicon?.topics).toEqual(['pier']);
  });

  it('is built once for the same digests', async () => {
    const digest = enabled('harbours', 'b', ['pier']);
    await cacheLexicon([digest], version);
    expect(await cacheLexicon([digest], version)).toBe('unchanged');
    expect(digest.loadTopics).toHaveBeenCalledTimes(1);
  });

  it('is not read only to see that it has not changed', async () => {
    await cacheLexicon([enabled('harbours', 'b', ['pier'])], version);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await cacheLexicon([enabled('harbours', 'b', ['pier'])], version);
    expect(JSON.stringify(get.mock.calls)).not.toContain(`"${lexiconKey}"`);
    get.mockRestore();
  });

  const changes: [what: string, digests: EnabledDigest[], appVersion: string][] = [
    ['a digest’s content', [enabled('harbours', 'c', ['quay'])], '0.1.0'],
    ['the extension', [enabled('harbours', 'b', ['pier'])], '0.2.0'],
    ['which digests are enabled', [], '0.1.0'],
    ['how many there are', [enabled('harbours', 'b', ['pier']), enabled('islands', 'd', ['reef'])], '0.1.0'],
  ];

  it.each(changes)('is built again when %s changes', async (_what, digests, appVersion) => {
    await cacheLexicon([enabled('harbours', 'b', ['pier'])], version);
    expect(await cacheLexicon(digests, { appVersion })).toBe('written');
    expect((await readForPage()).lexicon?.digests).toEqual(digests.map(({ id }) => id));
  });

  it('is restored by a thorough look when it is damaged or gone, and left alone when it is not', async () => {
    const digest = enabled('harbours', 'b', ['pier']);
    await cacheLexicon([digest], version);
    const whole = await fakeBrowser.storage.local.get(null);
    expect(await cacheLexicon([digest], { ...version, thorough: true })).toBe('unchanged');
    await fakeBrowser.storage.local.set({ [lexiconKey]: { digests: [] } });
    expect(await cacheLexicon([digest], { ...version, thorough: true })).toBe('written');
    await fakeBrowser.storage.local.remove(lexiconKey);
    expect(await cacheLexicon([digest], { ...version, thorough: true })).toBe('written');
    expect(await fakeBrowser.storage.local.get(null)).toEqual(whole);
  });
});
