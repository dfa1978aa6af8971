import { expect, it } from 'vitest';
import type { TopicSection } from '@/core/panel/answer';
import { buildPanelView, type PanelView } from '@/core/panel/view';
import { en } from '@/locales/en';
import { damAnswer, damSection } from '@/tests/fixtures/panel-answer';

function viewOf(...sections: TopicSection[]): PanelView {
  return buildPanelView({ ...damAnswer, sections }, en);
}

const other: TopicSection = { ...damSection, digest: { ...damSection.digest, id: 'other' } };

it('says the last day once for several digests that share it', () => {
  expect(viewOf(other, damSection).horizon).toBe('Two digests; neither knows anything after 19\u00A0April\u00A02021');
  expect(viewOf(other, damSection, damSection).horizon).toBe('Three digests; none knows anything after 19\u00A0April\u00A02021');
});

it('says whose digest it is', () => {
  expect(viewOf({ ...damSection, addedByReader: true }).horizon).toBe('A digest you added knows nothing after 19\u00A0April\u00A02021');
});

it('says how many of the digest’s sources are heard', () => {
  const heardOf = (sourceCount: number) => viewOf({ ...damSection, sourceCount }).sections[0]?.speakers.heard;
  expect(heardOf(7)).toBe('4 of the digest’s 7 sources');
  expect(heardOf(1)).toBe('the digest’s only source');
});
