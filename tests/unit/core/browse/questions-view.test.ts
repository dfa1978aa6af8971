import { describe, expect, it } from 'vitest';
import type { DigestQuestions } from '@/core/browse/listed';
import { buildQuestions } from '@/core/browse/questions-view';
import { digestHead } from '@/core/digest/section';
import { buildDisagreement } from '@/core/panel/disagreement-view';
import { en } from '@/locales/en';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

function given(id: string, kind: 'date' | 'cause'): DigestQuestions {
  const digest = buildTestDigest({ id, disputed: ['pier'] });
  return {
    digest: { id, head: digestHead(digest), isAdded: id === 'coasts', sourceCount: 3 },
    claims: digest.claims,
    sources: digest.sources,
    disagreements: digest.disagreements.map((one) => ({ ...one, kind })),
  };
}

const all = [given('coasts', 'cause'), given('harbours', 'date')];

describe('all disagreements', () => {
  it('stand by kind, in the order of the format', () => {
    expect(buildQuestions(all, undefined).map(({ kind, entries }) => [kind, entries.map(({ digest, id }) => `${digest}/${id}`)])).toEqual([
      ['date', ['harbours/pier-dispute']],
      ['cause', ['coasts/pier-dispute']],
    ]);
  });

  it('can be those of one digest alone; an unknown one is no filter', () => {
    expect(buildQuestions(all, 'coasts').map(({ kind }) => kind)).toEqual(['cause']);
    expect(buildQuestions(all, 'mountains')).toHaveLength(2);
  });

  it('hold what the panel needs to show their sides, and no more', () => {
    const [entry] = buildQuestions(all, 'harbours')[0]?.entries ?? [];
    if (entry === undefined) throw new Error('The question is not there.');
    expect(entry.section.claims.map(({ id }) => id)).toEqual(['pier-claim-1', 'pier-rival']);
    expect(entry.section.sources.map(({ id }) => id)).toEqual(['survey', 'letter', 'unread']);
    const { sides, silent } = buildDisagreement(entry.disagreement, entry.section, en);
    expect(sides.map(({ claims }) => claims.length)).toEqual([1, 1]);
    expect(silent).toContain('The unread');
  });

  it('say how many views there are, and who holds them', () => {
    const [entry] = buildQuestions(all, 'harbours')[0]?.entries ?? [];
    expect(entry?.views).toBe(2);
    expect(entry?.holders.own.map(({ text }) => text)).toEqual(['A surveyor', 'A correspondent']);
    expect(entry?.holders.told).toEqual([]);
  });

  it('tell who speaks from whom only others tell of', () => {
    const home = given('harbours', 'date');
    const claims = home.claims.map((claim) => (claim.id === 'pier-rival' ? { ...claim, voice: 'reported' as const } : claim));
    const [entry] = buildQuestions([{ ...home, claims }], undefined)[0]?.entries ?? [];
    expect(entry?.holders).toMatchObject({ own: [{ text: 'A surveyor' }], told: [{ text: 'A correspondent' }] });
  });

  it('are marked where the reader added their digest', () => {
    const [entry] = buildQuestions(all, 'coasts')[0]?.entries ?? [];
    expect(entry?.section.addedByReader).toBe(true);
  });
});
