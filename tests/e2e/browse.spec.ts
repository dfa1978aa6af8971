/** The side panel's browsing and a topic in full, by pointer and by keyboard: every view has an address, and Back works. */
import { en } from '@/locales/en';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { openSidePanel, press, readFocus, readHash, readText, tabTo } from './surfaces/side-panel';

const { browse } = en;

test.setTimeout(60_000);

test('topics stand by kind, lead to the topic in full, and Back leads back', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/topics');
  await expect.poll(() => readText(tab, 'h1')).toBe(browse.parts.topics);
  await expect.poll(() => readText(tab, 'main')).toContain(browse.topics.kinds.organisation);
  await press(tab, '.topic-entry-title', 'Lachin corridor');
  await expect.poll(() => readText(tab, 'h2')).toBe('Lachin corridor');
  expect(await readFocus(tab)).toBe('h2 Lachin corridor');
  expect(await readHash(tab)).toBe('#/topic/lachin-corridor');
  expect(await readText(tab, '.browse-part[aria-current="true"]')).toBe(browse.parts.topics);

  await press(tab, '.section-related button');
  await expect.poll(() => readText(tab, 'h2')).not.toBe('Lachin corridor');
  await tab.evaluate(() => history.back(), undefined);
  await expect.poll(() => readText(tab, 'h2')).toBe('Lachin corridor');
  await tab.evaluate(() => history.back(), undefined);
  await expect.poll(() => readText(tab, 'h1')).toBe(browse.parts.topics);
  await tab.close();
});

test('topics are found by a part of a name', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/topics');
  await press(tab, '.topics-filter input');
  for (const letter of 'minsk') await tab.press(letter);
  await expect.poll(() => readText(tab, '.topics-filter')).toContain(browse.topics.found(1));
  expect(await readText(tab, '.topic-entries')).toContain('Minsk');
  await tab.close();
});

test('all disagreements open at once', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/disagreements');
  await press(tab, '.questions-tools > button');
  const closed = () => tab.evaluate(() => document.querySelectorAll('.question-button[aria-expanded="false"]').length, undefined);
  await expect.poll(closed).toBe(0);
  await press(tab, '.browse-jumps button:last-child');
  await expect.poll(() => readFocus(tab)).toContain(browse.questions.kinds.characterisation);
  await tab.close();
});

test('the parts of browsing are reached by keyboard, and each begins at its heading', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/topics');
  for (const part of ['timeline', 'map', 'disagreements', 'sources'] as const) {
    await tabToPart(tab, part);
    await tab.press('Enter');
    await expect.poll(() => readFocus(tab)).toBe(`h1 ${browse.parts[part]}`);
    expect(await readHash(tab)).toBe(`#/browse/${part}`);
  }
  await tab.close();
});

/** Links stand before the heading: backwards. */
async function tabToPart(tab: Tab, part: string): Promise<void> {
  for (let step = 0; step < 12; step += 1) {
    if (await tab.evaluate((wanted) => document.activeElement?.getAttribute('href') === `#/browse/${wanted}`, part)) return;
    await tab.press('Shift+Tab');
  }
  throw new Error(`There is no way to ${part}.`);
}

test('a topic offers what makes sense without a page, and nothing that needs one', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'topic/lachin-corridor');
  await expect.poll(() => readText(tab, 'main')).toContain(en.panel.relatedHeading);
  const labels = await tab.evaluate(
    () => [...document.querySelectorAll('main button')].map((button) => button.getAttribute('aria-label') ?? button.textContent ?? ''),
    undefined,
  );
  expect(labels).toContain(en.controls.copy);
  expect(labels).toContain(en.controls.keep);
  expect(labels).toContain(browse.topic.mute);
  for (const absent of [en.controls.pin, en.desk.why.hideHere, en.desk.why.siteOff]) expect(labels).not.toContain(absent);

  await press(tab, '.claim-keep');
  await expect.poll(() => readText(tab, '.browse-notice')).toBe(en.controls.kept);
  await press(tab, '.claim-keep');
  await expect.poll(() => readText(tab, '.browse-notice')).toBe(en.controls.unkept);

  await press(tab, '.topic-mute button');
  await expect.poll(() => readText(tab, '.topic-mute')).toContain(browse.topic.muted);
  const muted = () => tab.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')), undefined);
  expect(await muted()).toContain('lachin-corridor');
  await press(tab, '.topic-mute button');
  await expect.poll(muted).not.toContain('lachin-corridor');
  await tab.close();
});

test('a claim in the address is unfolded, marked and in sight', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'topic/lachin-corridor');
  await press(tab, '.claims > .wide-button');
  const ids = await tab.evaluate(
    () => [...document.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset['claim']),
    undefined,
  );
  await tab.close();
  const last = ids.at(-1) ?? '';
  const deep = await openSidePanel(reader, `topic/lachin-corridor?claim=${last}`);
  const isShown = () =>
    deep.evaluate((id) => {
      const claim = document.querySelector<HTMLElement>(`[data-claim="${id}"]`);
      const { top = -1 } = claim?.getBoundingClientRect() ?? {};
      const isOpen = claim?.querySelector('.claim-source')?.getAttribute('aria-expanded') === 'true';
      return document.activeElement === claim && claim !== null && 'wanted' in claim.dataset && isOpen && top >= 0 && top < innerHeight;
    }, last);
  await expect.poll(isShown).toBe(true);
  await deep.close();
});

test('what is asked for in a panel comes into sight, though the window scrolls and not a panel', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'topic/nagorno-karabakh');
  await press(tab, '.section-differ');
  const isInSight = () =>
    tab.evaluate(() => {
      const { top = -1 } = document.activeElement?.closest('[data-disagreement]')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, undefined);
  await expect.poll(isInSight).toBe(true);
  await tab.close();
});

test('all views that browse begin at the same edge of a wide window', async ({ reader }) => {
  const edges = new Set<number>();
  for (const view of [
    'browse/topics',
    'browse/timeline',
    'browse/map',
    'browse/disagreements',
    'browse/sources',
    'topic/lachin-corridor',
  ]) {
    const tab = await openSidePanel(reader, view);
    await tab.resize({ width: 1280, height: 900 });
    await expect.poll(() => tab.evaluate(() => document.querySelector('main h2') !== null, undefined)).toBe(true);
    edges.add(await tab.evaluate(() => Math.round(document.querySelector('main h2')?.getBoundingClientRect().left ?? -1), undefined));
    await tab.close();
  }
  expect([...edges]).toHaveLength(1);
});

test('the map’s places are links, on it and in the list beside it', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/map');
  await expect.poll(() => readText(tab, '.whole-map-list')).toContain('Stepanakert');
  expect(await readText(tab, '.map-captions')).toContain('all in one style');
  await tabTo(tab, '.point[href="#/topic/stepanakert"]');
  await tab.press('Enter');
  await expect.poll(() => readText(tab, 'h2')).toBe('Stepanakert');
  await tab.evaluate(() => history.back(), undefined);
  await press(tab, '.whole-map-list a', 'Ganja');
  await expect.poll(() => readText(tab, 'h2')).toBe('Ganja');
  await tab.close();
});

test('a disagreement opens into its sides, and has an address that opens it', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/disagreements');
  await expect.poll(() => readText(tab, '.question-voices')).toMatch(/^\d+ views · .+/u);
  await press(tab, '.question-button');
  await expect.poll(() => readText(tab, '.question-open')).toContain(en.desk.sides.whyTheyDiffer);
  await expect.poll(() => readText(tab, '.question-links a')).not.toMatch(/^[a-z-]+$/u);
  const href = await tab.evaluate(() => document.querySelector('.question-link')?.getAttribute('href') ?? '', undefined);
  await tab.close();
  const deep = await openSidePanel(reader, href.replace('#/', ''));
  await expect.poll(() => readText(deep, '.question[data-wanted] .question-open')).toContain(en.desk.sides.whyTheyDiffer);
  await expect.poll(() => readFocus(deep)).toMatch(/^button /u);
  await press(deep, '.question-links a');
  await expect.poll(() => readHash(deep)).toMatch(/^#\/topic\//u);
  await deep.close();
});

test('a source says what it is and what it says, and has an address', async ({ reader }) => {
  const tab = await openSidePanel(reader, 'browse/sources');
  await expect.poll(() => readText(tab, '.coverage')).toMatch(/^\d+ of \d+ paragraphs/u);
  await press(tab, '.source-entry-title a');
  await expect.poll(() => readText(tab, '.source-claims')).toContain('¶');
  expect(await readText(tab, '.source-whole')).toContain(en.desk.sourceFields.basis);
  expect(await readHash(tab)).toContain('source=');
  await press(tab, '.source-claims .claim-source');
  await expect.poll(() => readText(tab, '.source-claims .details')).toContain('Said by');
  await tab.close();
});
