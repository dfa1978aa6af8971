import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createTopicActions } from '@/entrypoints/sidepanel/topic-actions';
import { installDigest } from '@/store/install';
import { getSettings } from '@/store/settings';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { openTestDatabase } from '@/tests/fixtures/test-database';

const place = { digest: 'harbours', claim: 'pier-claim-1' };

async function actionsIn(isPrivate: boolean) {
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest(), { origin: 'bundled' });
  return { database, actions: createTopicActions({ database, isPrivate, loadTitles: () => Promise.resolve({}) }) };
}

beforeEach(() => fakeBrowser.reset());

describe('what a reader can do with a topic in the side panel', () => {
  it('is keeping a claim and taking it out again', async () => {
    const { actions } = await actionsIn(false);
    expect(await actions.keepClaim(place, true)).toBe(true);
    expect(await actions.findKept([place])).toEqual([place]);
    expect(await actions.keepClaim(place, false)).toBe(true);
    expect(await actions.findKept([place])).toEqual([]);
  });

  it('is muting it and choosing the name that leads', async () => {
    const { actions } = await actionsIn(false);
    await actions.muteTopic('pier', true);
    await actions.chooseName('pier', 'The landing');
    expect(await getSettings({ private: false })).toMatchObject({ mutedTopics: ['pier'], leadNames: { pier: 'The landing' } });
    await actions.muteTopic('pier', false);
    await actions.chooseName('pier', undefined);
    expect(await getSettings({ private: false })).toMatchObject({ mutedTopics: [], leadNames: {} });
  });

  it('is nothing that needs a page', async () => {
    const { actions } = await actionsIn(false);
    expect(actions).not.toHaveProperty('reason');
    expect([await actions.hideHere(true), await actions.turnSiteOff(true)]).toEqual([false, false]);
  });
});

describe('in a private window', () => {
  it('nothing is kept, and nothing that was kept is shown', async () => {
    const { database, actions } = await actionsIn(true);
    expect(await actions.keepClaim(place, true)).toBe(false);
    expect(await database.notebook.count()).toBe(0);
    expect(await actions.findKept([place])).toEqual([]);
  });

  it('what is chosen holds there alone', async () => {
    const { actions } = await actionsIn(true);
    await actions.muteTopic('pier', true);
    expect((await getSettings({ private: true })).mutedTopics).toEqual(['pier']);
    expect((await getSettings({ private: false })).mutedTopics).toEqual([]);
  });
});
