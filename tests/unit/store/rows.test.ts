import { describe, expect, it } from 'vitest';
import { buildDigest, buildRows } from '@/store/rows';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const place = { contentHash: 'abc', origin: 'bundled', enabled: true } as const;

describe('a digest as rows', () => {
  it('reads back as the digest it was', () => {
    const digest = buildTestDigest({ topics: ['lighthouse', 'pier', 'quay'], disputed: ['quay'] });
    const rows = buildRows(digest, place);
    expect(buildDigest({ ...rows, head: rows.digest.head })).toEqual(digest);
  });

  it('keeps every row under its digest', () => {
    const { sources, topics, names, claims, disagreements, maps, index } = buildRows(buildTestDigest({ disputed: ['pier'] }), place);
    const keys = [sources, topics, names, claims, disagreements, maps].flat().map((row) => row.key);
    expect(keys.every((key) => /^harbours\/[a-z0-9-]+$/u.test(key))).toBe(true);
    expect(index.digest).toBe('harbours');
  });

  it('counts the rows of each table', () => {
    expect(buildRows(buildTestDigest({ disputed: ['pier'] }), place).digest.counts).toEqual({
      sources: 3,
      topics: 2,
      names: 2,
      claims: 5,
      disagreements: 1,
      maps: 1,
    });
  });

  it('has no row for a map that is not there, nor a word of it anywhere', () => {
    const digest = buildTestDigest({ onMap: [] });
    const rows = buildRows(digest, place);
    expect(rows.maps).toEqual([]);
    expect(rows.topics.filter((row) => 'onMap' in row)).toEqual([]);
    expect(buildDigest({ ...rows, head: rows.digest.head })).toEqual(digest);
  });

  it('keeps the map out of the head, which goes with every answer', () => {
    expect(buildRows(buildTestDigest(), place).digest.head).not.toHaveProperty('map');
  });
});
