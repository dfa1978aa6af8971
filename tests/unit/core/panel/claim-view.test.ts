import { describe, expect, it } from 'vitest';
import type { Claim } from '@/core/digest/schema';
import { buildClaim, statusLine } from '@/core/panel/claim-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const kinds: Claim['kind'][] = ['event', 'figure', 'position', 'argument', 'background', 'forecast'];
const voices: Claim['voice'][] = ['author', 'named', 'reported'];

const bare: Claim = {
  id: 'bare',
  topics: ['orvane-dam'],
  kind: 'argument',
  text: 'Somebody argues something.',
  speaker: { name: 'somebody' },
  voice: 'author',
  at: [{ source: 'water-essay', paragraph: 1 }],
  anchor: 'somebody argues something',
};

describe('a status line', () => {
  it.each([
    {
      name: 'a claim nobody compared',
      change: {},
      line: 'the author’s argument · not compared with the other sources',
    },
    {
      name: 'a claim compared and found in no other source',
      change: { carriedBy: 1 },
      line: 'the author’s argument · one of four sources says this',
    },
    { name: 'a claim that three sources carry', change: { carriedBy: 3 }, line: 'the author’s argument · three of four sources say this' },
    { name: 'a claim that all carry', change: { carriedBy: 4 }, line: 'the author’s argument · all four sources say this' },
    {
      name: 'a claim found in two documents',
      change: {
        at: [
          { source: 'water-essay', paragraph: 1 },
          { source: 'harbour-news', paragraph: 2 },
        ],
      },
      line: 'the author’s argument · two of four sources say this',
    },
    {
      name: 'a figure from somebody the source names',
      change: { kind: 'figure', voice: 'named' } as const,
      line: 'a figure the source reports · not compared with the other sources',
    },
  ])('of $name', ({ change, line }) => {
    expect(statusLine({ ...bare, ...change }, damSection, en)).toBe(line);
  });

  it.each([
    [1, 1, 'one of four sources says this; one of the other three was written before this date'],
    [1, 3, 'one of four sources says this; the other three were written before this date'],
    [3, 1, 'three of four sources say this; the other was written before this date'],
  ])('of a claim of %i sources says that %i of the others are older than its date', (carriedBy, olderSources, line) => {
    expect(statusLine({ ...bare, carriedBy, olderSources }, damSection, en)).toBe(`the author’s argument · ${line}`);
  });

  it('says nothing of a comparison where the claim is part of a question, which says what came of it', () => {
    const [claim] = damSection.disagreements[0]?.sides[0]?.claims ?? [];
    const { point: _point, carriedBy: _carriedBy, ...contested } = { ...bare, id: claim ?? '' };
    expect(statusLine(contested, damSection, en)).toBe('the author’s argument');
  });

  it('does not count sources in a digest that has one', () => {
    expect(statusLine(bare, { ...damSection, sourceCount: 1 }, en)).toBe('the author’s argument · the digest’s only source');
  });

  it('says both where two sources are all there are', () => {
    expect(statusLine({ ...bare, carriedBy: 2 }, { ...damSection, sourceCount: 2 }, en)).toBe(
      'the author’s argument · both sources say this',
    );
  });

  it('exists for every kind in every voice, and differs between them', () => {
    const lines = voices.flatMap((voice) => kinds.map((kind) => statusLine({ ...bare, voice, kind }, damSection, en)));
    expect(new Set(lines).size).toBe(voices.length * kinds.length);
  });
});

describe('the flag of a claim that is part of a question', () => {
  const [question] = damSection.disagreements;
  const claim = damSection.claims.find(({ id }) => question?.sides[0]?.claims.includes(id)) ?? bare;
  const flagOf = (disagreements: typeof damSection.disagreements) =>
    buildClaim(claim, { ...damSection, disagreements }, en).contested?.label;

  it('names the question', () => {
    expect(flagOf(damSection.disagreements.slice(0, 1))).toBe(`On a disputed question: ${question?.question}`);
    expect(flagOf([])).toBeUndefined();
  });

  it('counts the others', () => {
    const again = damSection.disagreements.slice(0, 1).map((one) => ({ ...one, id: 'again', question: 'Again?' }));
    expect(flagOf([...damSection.disagreements.slice(0, 1), ...again])).toBe(`On a disputed question: ${question?.question} (and 1 more)`);
  });
});

describe('the date of a claim', () => {
  const issued = damSection.sources.find(({ id }) => id === 'water-essay')?.issued;
  const open: Claim['when'] = { edtf: '../2020', from: '-9999-01-01', to: '2020-12-31', end: { year: 2020 }, interval: true };
  const year: Claim['when'] = { edtf: '2018', from: '2018-01-01', to: '2018-12-31', start: { year: 2018 }, interval: false };

  it.each([
    ['only its document’s', { when: issued, dating: 'document' } as const, 'Date of its document: about\u00A0April\u00A02021 (inferred)'],
    ['inferred', { when: year, dating: 'inferred' } as const, '2018 (inferred)'],
    ['its own', { when: year }, '2018'],
    ['open', { when: open }, 'The time until\u00A02020'],
  ])('says so where it is %s', (_what, change, date) => {
    expect(buildClaim({ ...bare, ...(change as Partial<Claim>) }, damSection, en).date).toBe(date);
  });
});

describe('a figure', () => {
  it.each([
    [{ value: 1200 }, '1,200 farms'],
    [{ low: 40, high: 55 }, '40 to 55 farms'],
    [{ high: 120_000 }, 'up to 120,000 farms'],
    [{ low: 30 }, 'at least 30 farms'],
    [{ value: 30, approximate: true }, 'about 30 farms'],
  ])('of %j reads "%s"', (figure, text) => {
    const claim = { ...bare, figure: { unit: 'farms', approximate: false, ...figure } };
    expect(buildClaim(claim, damSection, en).figure?.text).toBe(text);
  });
});
