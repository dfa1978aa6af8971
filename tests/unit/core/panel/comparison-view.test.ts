import { describe, expect, it } from 'vitest';
import { compareSources, listSpeakers } from '@/core/panel/comparison-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const claims = damSection.claims.filter(({ id }) => damSection.topic.claims.includes(id));

describe('who speaks in a panel', () => {
  it('is listed with the kind of document and how much it says, those first that say more', () => {
    expect(listSpeakers(claims, damSection, en.panel).map(({ label, genre, count }) => `${label.text}: ${genre}, ${count}`)).toEqual([
      '“Whose River? Orvane and the Price of a Dam”: Opinion, 3 claims',
      'Lake Survey Office: Report, 3 claims',
      'Harbour Gazette: News report, 2 claims',
      'Velde, Two Shores: Opinion, 2 claims',
    ]);
  });

  it('is not a source that says nothing about the topic', () => {
    expect(listSpeakers(claims.slice(0, 1), damSection, en.panel).map(({ id }) => id)).toEqual(['harbour-news']);
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

describe('how the sources compare', () => {
  it('counts a point once, however many claims make it', () => {
    expect(compareSources(claims, damSection, en.panel).agree).toBe('On one point more than one source says the same');
  });

  it('says so where none is known to agree', () => {
    const alone = claims.filter(({ point }) => point === undefined);
    expect(compareSources(alone, damSection, en.panel).agree).toBe('No two sources are known to say the same here');
  });

  it.each([
    [claims, undefined],
    [claims.filter(({ at }) => at[0]?.source !== 'water-essay'), 'One of the digest’s four sources says nothing about this'],
    [claims.slice(0, 1), 'Three of the digest’s four sources say nothing about this'],
  ])('counts the sources that are silent', (some, sentence) => {
    expect(compareSources(some, damSection, en.panel).silent).toBe(sentence);
  });

  it('says nothing in a digest of one source', () => {
    expect(compareSources(claims, { ...damSection, sourceCount: 1 }, en.panel)).toEqual({});
  });
});
