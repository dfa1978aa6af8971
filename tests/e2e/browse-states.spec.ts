/** Browsing where there is little or nothing to show, on paper, in both colour schemes, narrow and wide. */
import { en } from '@/locales/en';
import { expect, test } from './driver/test';
import { listViolations } from './surfaces/axe';
import { openSidePanel, press, readText } from './surfaces/side-panel';

const { browse } = en;

test.setTimeout(90_000);

test('an address that leads nowhere is met with a sentence', async ({ reader }) => {
  const topic = await openSidePanel(reader, 'topic/nowhere-at-all');
  await expect.poll(() => readText(topic, 'main')).toContain(en.controls.missing);
  await topic.close();
  const source = await openSidePanel(reader, 'browse/sources?source=nobody');
  await expect.poll(() => readText(source, 'main')).toContain(browse.states.noSource);
  await source.close();
});

test('with every digest switched off browsing says so', async ({ freshReader: reader }) => {
  const tab = await openSidePanel(reader, 'browse/topics');
  await tab.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('sidelight');
      request.addEventListener('success', () => done(request.result));
    });
    const digests = database.transaction('digests', 'readwrite').objectStore('digests');
    const row = await new Promise<object[]>((done) => {
      const request = digests.getAll();
      request.addEventListener('success', () => done(request.result));
    });
    for (const digest of row) digests.put({ ...digest, enabled: false });
    database.close();
  }, undefined);
  const again = await openSidePanel(reader, 'browse/sources');
  await expect.poll(() => readText(again, 'main')).toContain(browse.states.empty);
});

test('a page that is missing rows shows what there is and says that it is not all', async ({ freshReader: reader }) => {
  const tab = await openSidePanel(reader, 'browse/topics');
  await tab.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('sidelight');
      request.addEventListener('success', () => done(request.result));
    });
    const topics = database.transaction('topics', 'readwrite');
    topics.objectStore('topics').delete('karabakh/lachin-corridor');
    await new Promise((done) => {
      topics.addEventListener('complete', done);
    });
    database.close();
  }, undefined);
  const again = await openSidePanel(reader, 'browse/topics');
  await expect.poll(() => readText(again, '.browse-damaged')).toContain('could not be read');
  await expect.poll(() => readText(again, 'main')).toContain('Minsk Group');
});

test('on paper a topic and a question are unfolded, with nothing to press', async ({ reader }) => {
  for (const [hash, words] of [
    ['topic/lachin-corridor', browse.topic.printedSources],
    ['browse/disagreements', en.desk.sides.whyTheyDiffer],
  ] as const) {
    const tab = await openSidePanel(reader, hash);
    await expect.poll(() => readText(tab, 'main')).not.toBe('');
    await expect.poll(() => tab.evaluate(() => document.querySelector('h2, h3') !== null, undefined)).toBe(true);
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')), undefined);
    await expect.poll(() => tab.evaluate(() => document.querySelector('.paper-claim') !== null, undefined)).toBe(true);
    expect(await readText(tab, 'main')).toContain(words);
    await tab.evaluate(() => dispatchEvent(new Event('afterprint')), undefined);
    await expect.poll(() => tab.evaluate(() => document.querySelector('.paper-claim') === null, undefined)).toBe(true);
    expect((await tab.print()).length).toBeGreaterThan(20_000);
    await tab.close();
  }
});

const views = ['browse/topics', 'browse/timeline', 'browse/map', 'browse/disagreements', 'browse/sources', 'topic/lachin-corridor'];

for (const width of [320, 1920])
  test(`axe finds nothing wrong with any view, ${width} pixels wide`, async ({ reader }) => {
    for (const view of views) {
      const tab = await openSidePanel(reader, view);
      await tab.resize({ width, height: 900 });
      if (view === 'browse/disagreements') await press(tab, '.question-button');
      await expect.poll(() => tab.evaluate(() => document.querySelector('main h2, main h3') !== null, undefined)).toBe(true);
      for (const theme of ['light', 'dark'] as const) expect(await listViolations(tab, 'page', theme), `${view}, ${theme}`).toEqual([]);
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth, undefined),
        `${view} scrolls sideways`,
      ).toBeLessThanOrEqual(0);
      expect(await tab.evaluate(() => document.querySelectorAll('h1').length, undefined)).toBe(1);
      await tab.close();
    }
  });
