import { describe, expect, it } from 'vitest';
import { sectionOf } from '@/core/browse/section-of';
import { buildSources, listClaimsOf } from '@/core/browse/sources-view';
import { digestHead } from '@/core/digest/section';
import type { Digest } from '@/core/digest/schema';
import { en } from '@/locales/en';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { dateOf } from '@/tests/fixtures/cited-claims';

function listed(digest: Digest) {
  return {
    digest: { id: digest.id, head: digestHead(digest), isAdded: false, sourceCount: digest.sources.length },
    sources: digest.sources,
  };
}

const harbours = buildTestDigest({ claimsPerTopic: 3, disputed: ['pier'] });

describe('sources', () => {
  it('stand digest after digest, with how much of each is drawn on', () => {
    const view = buildSources([listed(buildTestDigest({ id: 'coasts' })), listed(harbours)], {}, en);
    expect(view.digests.map(({ digest, entries }) => [digest.id, entries.map(({ id }) => id)])).toEqual([
      ['coasts', ['survey', 'letter', 'unread']],
      ['harbours', ['survey', 'letter', 'unread']],
    ]);
    expect(view.digests[0]?.entries[0]).toMatchObject({ genre: 'Report', coverage: { content: 3, drawnOn: 2 } });
    expect(view.pages).toBeUndefined();
  });

  it('say first what they are called elsewhere', () => {
    const { sources, digest } = listed(harbours);
    const named = sources.map((source, at) => (at === 0 ? { ...source, label: 'the survey of the harbours' } : source));
    const [first, second] = buildSources([{ digest, sources: named }], {}, en).digests[0]?.entries ?? [];
    expect(first?.facts[0]).toMatchObject({ label: 'Called here', value: { text: 'the survey of the harbours', lang: 'en' } });
    expect(first?.facts).toHaveLength(4);
    expect(second?.facts.map(({ label }) => label)).not.toContain('Called here');
  });

  it('begin each fact with a capital, save a name, which stands as it is', () => {
    const { sources, digest } = listed(harbours);
    const [source = never()] = sources;
    const csl = { ...source.csl, author: [{ family: 'van Dam' }], publisher: 'the press' };
    const { facts } =
      buildSources([{ digest, sources: [{ ...source, csl, issued: dateOf('2021-03~') }] }], {}, en).digests[0]?.entries[0] ?? never();
    expect(facts.map(({ value }) => value.text)).toEqual(['van Dam', 'the press', 'About March 2021']);
  });

  it('are on pages where they are many, each once, over the end of a digest', () => {
    const many = {
      ...harbours,
      sources: Array.from({ length: 130 }, (_, at) => ({ ...(harbours.sources[0] ?? never()), id: `letter-${at}` })),
    };
    const pages = ['1', '2', '9'].map((page) => buildSources([listed(many), listed(buildTestDigest({ id: 'coasts' }))], { page }, en));
    const count = (at: number) => pages[at]?.digests.map(({ entries }) => entries.length);
    expect([count(0), count(1)]).toEqual([[100], [30, 3]]);
    expect(pages.map((view) => view.pages?.at)).toEqual([1, 2, 2]);
  });
});

describe('what a source says', () => {
  const section = sectionOf({ ...listed(harbours), claims: harbours.claims.toReversed(), disagreements: harbours.disagreements });
  const placed = (id: string) => listClaimsOf(harbours.sources.find((one) => one.id === id) ?? never(), section, en);

  it('is in the order of its paragraphs', () => {
    expect(placed('survey').map(({ paragraph }) => paragraph)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('is nothing where no claim draws on it', () => {
    expect(placed('unread')).toEqual([]);
  });

  it('says with each claim where sources differ on it', () => {
    expect(placed('letter').map(({ claim }) => claim.contested?.disagreement)).toEqual(['pier-dispute']);
  });
});

function never(): never {
  throw new Error('There is no such source.');
}
