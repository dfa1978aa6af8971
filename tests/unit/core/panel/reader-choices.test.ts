import { describe, expect, it } from 'vitest';
import { buildTopicAnswer } from '@/core/digest/section';
import { titleOf, withChoices } from '@/core/panel/reader-choices';
import { defaultSettings, type Settings } from '@/core/settings';
import { buildTestDigest } from '@/tests/fixtures/build-digest';

const answer = buildTopicAnswer(
  [buildTestDigest({ names: { pier: [{ text: 'The Long Pier', lang: 'en', kind: 'alternative' }] } })],
  'pier',
);

function choose(settings: Partial<Settings>) {
  return withChoices('pier', answer, { ...defaultSettings, ...settings });
}

describe('an answer with a reader’s choices', () => {
  it('is the answer where nothing was chosen for its topics', () => {
    expect(choose({ leadNames: { dune: 'The Dune' }, mutedTopics: ['dune'] })).toEqual(answer);
  });

  it('carries the names chosen for its topic and those related to it, and no others', () => {
    const leadNames = { pier: 'The Long Pier', lighthouse: 'The Lamp', dune: 'The Dune' };
    expect(choose({ leadNames })).toMatchObject({ leadNames: { pier: 'The Long Pier', lighthouse: 'The Lamp' } });
    expect(choose({ leadNames })).not.toHaveProperty('leadNames.dune');
  });

  it('says that its topic is muted, not that a related one is', () => {
    expect(choose({ mutedTopics: ['pier'] })).toMatchObject({ muted: true });
    expect(choose({ mutedTopics: ['lighthouse'] })).not.toHaveProperty('muted');
  });

  it('is left alone where there is none', () => {
    expect(withChoices('pier', { status: 'missing' }, { ...defaultSettings, mutedTopics: ['pier'] })).toEqual({ status: 'missing' });
  });
});

describe('a topic’s title', () => {
  it.each([
    ['the digest’s own without a choice', {}, 'Pier'],
    ['the name chosen', { leadNames: { pier: 'The Long Pier' } }, 'The Long Pier'],
    ['the digest’s own where the name chosen is none of the topic’s any more', { leadNames: { pier: 'The Old Pier' } }, 'Pier'],
  ])('is %s', (_what, settings, title) => {
    expect(titleOf('pier', choose(settings), 'en')).toBe(title);
  });

  it('does not exist for a topic nobody knows', () => {
    expect(titleOf('pier', { status: 'missing' }, 'en')).toBeUndefined();
  });
});
