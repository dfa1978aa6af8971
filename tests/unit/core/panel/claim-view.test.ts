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
      line: 'the author’s argument · one of four sources says this · not compared with the others',
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
      line: 'a figure from someone the source names · one of four sources says this · not compared with the others',
    },
  ])('of $name', ({ change, line }) => {
    expect(statusLine({ ...bare, ...change }, damSection, en)).toBe(line);
  });

  it('says how many of the other sources are older than what it is about, and so cannot have said it', () => {
    const when = damSection.digest.asOf;
    const older = damSection.sources.filter(({ id, issued }) => issued !== undefined && id !== 'water-essay').length;
    expect(older).toBeGreaterThan(0);
    expect(statusLine({ ...bare, when, carriedBy: 1 }, damSection, en)).toMatch(/one of four sources says this, \w+ being older$/u);
    expect(statusLine({ ...bare, carriedBy: 1 }, damSection, en)).not.toContain('older');
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
