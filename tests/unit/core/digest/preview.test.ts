import { describe, expect, it } from 'vitest';
import { buildPreview } from '@/core/digest/preview';
import type { KnownNames } from '@/core/digest/preview';
import type { Digest } from '@/core/digest/schema';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';
import { compileMarshMill } from '@/tests/fixtures/digests/marsh-mill';

const mill = compileMarshMill();
const bridge = compileHarbourBridge();

function known({ title, topics }: Digest): KnownNames {
  return { title, topics };
}

describe('what a digest would bring', () => {
  it('is its head, its size and its names, where nothing else is installed', () => {
    const { head, counts, sources, added, shared } = buildPreview(mill, []);
    expect(head).toMatchObject({ title: mill.title, limitations: mill.limitations });
    expect(head).not.toHaveProperty('claims');
    expect(sources.map(({ id }) => id)).toEqual(mill.sources.map(({ id }) => id));
    expect(counts).toEqual({ sources: 2, topics: 4, names: 8, claims: 7, disagreements: 2 });
    expect(added).toEqual({ total: 8, first: expect.arrayContaining(['Marsh Mill', 'Sumpfmühle', 'Penhale', 'Harbour Ferry']) });
    expect(shared).toEqual({ total: 0, first: [] });
  });

  it('says which names are there already, and whether they are the same topic’s', () => {
    const other = buildTestDigest({
      id: 'harbours',
      topics: ['pier'],
      names: { pier: [{ text: 'FLOUR-BOAT', lang: 'en', kind: 'hidden' }] },
    });
    const { added, shared } = buildPreview(mill, [known(bridge), known(other)]);
    expect(shared.total).toBe(2);
    expect(shared.first).toContainEqual({ text: 'Flour Boat', topic: 'Harbour Ferry', digest: other.title, sameTopic: false });
    expect(shared.first).toContainEqual({ text: 'Harbour Ferry', topic: 'Harbour Ferry', digest: bridge.title, sameTopic: true });
    expect(added.total).toBe(6);
  });

  it('shows its own sentences as a page would be marked, for as many topics as it can', () => {
    const { samples } = buildPreview(mill, []);
    expect(samples).toHaveLength(5);
    const texts = samples.map((parts) => parts.map(({ text }) => text).join(''));
    expect(mill.claims.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
    const marked = samples.flatMap((parts) => parts.filter(({ isMarked }) => isMarked).map(({ text }) => text));
    expect(marked).toEqual(expect.arrayContaining(['Marsh Mill', 'Saltby Marshes', 'Harbour Ferry']));
  });

  it('has no samples where its names stand in none of its sentences', () => {
    const digest = buildTestDigest({ topics: ['pier'], wording: 'as the survey says' });
    expect(buildPreview({ ...digest, claims: digest.claims.map((claim) => ({ ...claim, text: 'It was surveyed.' })) }, []).samples).toEqual(
      [],
    );
  });

  it('lists as much as can be read, and counts everything', () => {
    const digest = buildTestDigest({ topics: Array.from({ length: 300 }, (_, at) => `pier-${at}`), related: {} });
    const { added, samples } = buildPreview(digest, []);
    expect(added.total).toBe(300);
    expect(added.first).toHaveLength(60);
    expect(samples).toHaveLength(5);
  });
});
