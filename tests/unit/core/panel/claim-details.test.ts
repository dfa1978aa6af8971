import { describe, expect, it } from 'vitest';
import type { Claim } from '@/core/digest/schema';
import { buildClaimDetails } from '@/core/panel/claim-details';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

function claimWith(id: string, change: Partial<Claim> = {}): Claim {
  const claim = damSection.claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`There is no claim ${id} in the fixture.`);
  return { ...claim, ...change };
}

describe('what a claim opens to', () => {
  it('is who says it and how its date is known', () => {
    const { facts } = buildClaimDetails(claimWith('gates-closed'), damSection, en);
    expect(facts.map(({ text }) => text)).toEqual([
      'Said by Harbour Gazette',
      'How the date is known: “on Sunday”, read from the day of the report',
    ]);
  });

  it('is the card of each source with the paragraphs to read, and the anchor where it stands', () => {
    const at = [
      { source: 'survey-report', paragraph: 4 },
      { source: 'survey-report', paragraph: 19 },
      { source: 'harbour-news', paragraph: 7 },
    ];
    const { passages } = buildClaimDetails(claimWith('flow-halved', { at }), damSection, en);
    expect(passages.map(({ card, where, anchor }) => [card.id, where, anchor?.text])).toEqual([
      ['survey-report', 'Paragraphs 4 and 19', '“a loss of 40 to 55 per cent”'],
      ['harbour-news', 'Paragraph 7', undefined],
    ]);
  });

  it('leads to the very passage where the source is on the web', () => {
    const [passage] = buildClaimDetails(claimWith('flow-halved'), damSection, en).passages;
    expect(passage?.link).toEqual({
      label: 'Open the source at this passage',
      url: 'https://survey.example/orvane-2020#:~:text=a%20loss%20of%2040%20to%2055%20per%20cent',
    });
    expect(buildClaimDetails(claimWith('gates-closed'), damSection, en).passages[0]?.link).toBeUndefined();
  });

  it('leads to the whole of a source that the anchor does not stand in', () => {
    const at = [
      { source: 'harbour-news', paragraph: 2 },
      { source: 'survey-report', paragraph: 4 },
    ];
    expect(buildClaimDetails(claimWith('gates-closed', { at }), damSection, en).passages[1]?.link).toEqual({
      label: 'Open the source',
      url: 'https://survey.example/orvane-2020',
    });
  });
});
