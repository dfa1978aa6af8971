import { describe, expect, it } from 'vitest';
import { buildDisagreement } from '@/core/panel/disagreement-view';
import { en } from '@/locales/en';
import { damSection } from '@/tests/fixtures/panel-answer';

const [first, second] = damSection.disagreements.map((disagreement) => buildDisagreement(disagreement, damSection, en));

describe('the sides of a disagreement', () => {
  it('put the sides next to each other with who stands on each', () => {
    expect(first?.sides.map((side) => [side.label, side.voices.map((voice) => `${voice.speaker.text} ${voice.where.text}`)])).toEqual([
      ['On one side', ['Harbour Gazette ¶\u00A02 · 8\u00A0March\u00A02021']],
      [
        'On the other',
        [
          'The essay’s author (reposts name Mirela Tosk) in “Whose River? Orvane and the Price of a Dam” ¶\u00A05 · about\u00A0April\u00A02021 (inferred)',
        ],
      ],
    ]);
  });

  it('count the views where there are more than two', () => {
    expect(second?.sides.map((side) => side.label)).toEqual(['View 1 of 3', 'View 2 of 3', 'View 3 of 3']);
  });

  it('hold the claims of a side even where the topic itself does not list them', () => {
    expect(second?.sides[1]?.claims.map((claim) => claim.id)).toEqual(['drought']);
  });

  it('say who is silent, why the sides differ and whose view is missing', () => {
    expect(first).toMatchObject({
      silent: 'Silent on this: Velde, Two Shores',
      why: { label: 'Why they differ, as the editors see it' },
      missing: { label: 'Whose view is missing', text: { text: 'The upper country’s own account of what it announced, and when.' } },
    });
    expect(second?.silent).toBeUndefined();
    expect(second?.tooEarly).toBeUndefined();
    expect(second?.missing).toBeUndefined();
  });

  it('do not call a document silent on what came after it', () => {
    expect(first?.tooEarly).toBe('Silent, and written earlier: Lake Survey Office');
  });

  it('say where a view is told that its holder has no document for', () => {
    expect(second?.sides[2]?.voices.map(({ speaker, where }) => `${speaker.text}, ${where.text}`)).toEqual([
      'The upper country’s government, as told in “Whose River? Orvane and the Price of a Dam” ¶\u00A08 · about\u00A0April\u00A02021 (inferred)',
    ]);
  });

  it('name those who hold a view before the author who tells of it', () => {
    const [, question] = damSection.disagreements;
    const [, told, held] = question?.sides.map(({ claims }) => claims[0] ?? '') ?? [];
    const claims = [told, held].map((id) => damSection.claims.find((claim) => claim.id === id)).filter((claim) => claim !== undefined);
    const sides = question?.sides.map((side) => ({ ...side, claims: claims.map(({ id }) => id) })) ?? [];
    const views = question && buildDisagreement({ ...question, sides }, { ...damSection, claims }, en).sides[0]?.voices;
    expect(views?.[0]?.speaker.text).toBe('The upper country’s government');
  });
});
