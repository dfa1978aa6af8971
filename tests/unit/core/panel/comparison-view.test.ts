import { describe, expect, it } from 'vitest';
import { compareSources, describeLeaning, hasComparison, listSpeakers } from '@/core/panel/comparison-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const claims = damSection.claims.filter(({ id }) => damSection.topic.claims.includes(id));

describe('who speaks in a panel', () => {
  it('is listed with the kind of document and how much it says, those first that say more', () => {
    expect(listSpeakers(claims, damSection, en.panel).map(({ label, genre, count }) => `${label.text}: ${genre}, ${count}`)).toEqual([
      '“Whose River? Orvane and the Price of a Dam”: Opinion, not signed here; published elsewhere under the name Mirela Tosk · about\u00A0April\u00A02021 (inferred), 3 claims',
      'Lake Survey Office: Report · 30\u00A0November\u00A02020, 3 claims',
      'Harbour Gazette: News report, unsigned · 8\u00A0March\u00A02021, 2 claims',
      'Velde, Two Shores: Opinion · 19\u00A0April\u00A02021, 2 claims',
    ]);
  });

  it('stands where the digest says it does', () => {
    expect(listSpeakers(claims, damSection, en.panel).map(({ perspective }) => perspective?.text)).toEqual([
      'the lower country',
      'the joint bodies',
      'the lower country',
      'the joint bodies',
    ]);
  });

  it('is not a source that says nothing about the topic', () => {
    expect(listSpeakers(claims.slice(0, 1), damSection, en.panel).map(({ id }) => id)).toEqual(['harbour-news']);
  });

  it('is counted up where most of it comes from several sources of one perspective', () => {
    const shared = damSection.sources.map((one) => ({ ...one, perspective: damSection.digest.perspectives[0]?.id ?? '' }));
    expect(describeLeaning(claims, { ...damSection, sources: shared }, en)).toMatch(
      new RegExp(`^${claims.length} of ${claims.length} claims are from sources marked “`, 'u'),
    );
    const scattered = damSection.sources.map((one) => ({ ...one, perspective: one.id }));
    expect(describeLeaning(claims, { ...damSection, sources: scattered }, en)).toBeUndefined();
    const ofOne = claims.filter(({ at }) => at.every(({ source }) => source === shared[0]?.id));
    expect(describeLeaning(ofOne, { ...damSection, sources: shared }, en)).toBeUndefined();
  });

  it('is a few at a glance and the others on demand', () => {
    const sources = Array.from(
      { length: 8 },
      (_, index) => ({ ...damSection.sources[0], id: `source-${index}` }) as (typeof damSection.sources)[number],
    );
    const many = sources.map(
      ({ id }, index) => ({ ...claims[0], id: `claim-${index}`, at: [{ source: id, paragraph: 1 }] }) as (typeof claims)[number],
    );
    expect(listSpeakers(many, { ...damSection, sources }, en.panel).filter(({ first }) => first)).toHaveLength(5);
  });
});

const compare = (some: typeof claims, change: Partial<typeof damSection> = {}) =>
  compareSources({ ...damSection, claims: some, ...change }, en);

describe('how the sources compare', () => {
  it('counts a point once, however many claims make it', () => {
    expect(compare(claims).agree).toBe('On one point more than one source says the same');
  });

  it('leads to the first claim that several sources make', () => {
    expect(compare(claims).shared).toBe('gates-closed');
    expect(compare(claims.filter(({ point }) => point === undefined)).shared).toBeUndefined();
  });

  it('says so where none is known to agree', () => {
    const alone = claims.filter(({ point }) => point === undefined);
    expect(compare(alone).agree).toBe('No two sources are known to say the same here');
    expect(compare(alone.slice(0, 1)).agree).toBe('Only one source speaks of this topic itself');
  });

  it.each([
    [claims, undefined],
    [
      claims.filter(({ at }) => at[0]?.source !== 'water-essay'),
      'Of the digest’s four sources, one speaks neither of this nor of a question it is part of',
    ],
    [claims.slice(0, 1), 'Of the digest’s four sources, three speak neither of this nor of a question it is part of'],
  ])('counts the sources that are silent', (some, sentence) => {
    expect(compare(some).silent).toBe(sentence);
  });

  it('does not call a source silent that was written before an event', () => {
    const topic = { ...damSection.topic, olderSources: 1 };
    expect(compare(claims.slice(0, 1), { topic }).silent).toBe(
      'Of the digest’s four sources, two speak neither of this nor of a question it is part of, and one was written before this',
    );
    expect(compare(claims.slice(0, 1), { topic, sourceCount: 2 }).silent).toBe('Of the digest’s two sources, one was written before this');
  });

  it('does not call a source silent on whose claims a side of a question rests', () => {
    const topic = { ...damSection.topic, claims: claims.slice(0, 1).map(({ id }) => id) };
    expect(compare(claims, { topic }).silent).toBeUndefined();
  });

  it('says nothing in a digest of one source', () => {
    expect(compare(claims, { sourceCount: 1, disagreements: [] })).toEqual({ questions: [] });
    expect(hasComparison({ ...damSection, sourceCount: 1, disagreements: [] })).toBe(false);
    expect(hasComparison({ ...damSection, sourceCount: 1 })).toBe(true);
  });

  it('says of what kind each question is on which they differ', () => {
    const { differ, questions } = compare(claims);
    expect(differ).toBe('Part of 2 disputed questions');
    expect(questions.map(({ kind, question }) => `${kind}: ${question.text}`)).toEqual([
      'On how to describe it: Was there a warning before the gates were closed in March 2021?',
      'On the cause: Why did the lake fall?',
    ]);
  });
});
