/** A reader's own digests: from a file to open pages, and back. The pages are open all the time and never reloaded. */
import axe from 'axe-core';
import type { Digest } from '@/core/digest/schema';
import { en } from '@/locales/en';
import { compileHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';
import { compileMarshMill, compileRevisedMarshMill } from '@/tests/fixtures/digests/marsh-mill';
import { site } from './driver/pages';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import {
  catchSavedFile,
  expectPainted,
  giveFile,
  millPage,
  openMillAndDigests,
  pressIn,
  readDigests,
  waitForLexiconOf,
  waitForText,
} from './surfaces/digests';
import { listPainted, waitForPainted } from './surfaces/page';
import { openPanel } from './surfaces/panel';

const { digests: says } = en;
const mill = compileMarshMill();
const bridge = compileHarbourBridge();

test('a file is shown before it is stored, installed, replaced, gone back from, switched, saved, removed and put back', async ({
  freshReader: reader,
}) => {
  test.setTimeout(120_000);
  const { tab, page } = await openMillAndDigests(reader);
  await giveFile(page, { name: 'mill.digest.json', text: JSON.stringify(mill) });
  await waitForText(page, says.notReviewed);
  const preview = await readDigests(page);
  for (const text of [mill.title, "Sidelight's tests", '20 April 2031', mill.limitations, 'Jory Penhale', says.samplesHeading])
    expect(preview).toContain(text);
  expect(await listMarks(page)).toContain('Marsh Mill');
  expect(await listPainted(tab)).toEqual(['Stepanakert']);

  await pressIn(page, says.install);
  await waitForText(page, says.installed(mill.title));
  await expectPainted({ tab, page }, millPage);
  await waitForText(page, says.byReader);

  const revised = compileRevisedMarshMill();
  await giveFile(page, { name: 'mill-2.digest.json.gz', text: JSON.stringify(revised), packed: true, way: 'drop' });
  await waitForText(page, says.differenceHeading);
  for (const difference of ['Claims: 1 removed, 1 changed', 'Names: 1 added', '2031.06'])
    expect(await readDigests(page)).toContain(difference);
  await pressIn(page, 'Claims:');
  await waitForText(page, 'Jory Penhale built the Marsh Mill in 1788, the parish leaflet says.');
  await pressIn(page, says.replace);
  await waitForText(page, says.replaced(mill.title));
  await expectPainted({ tab, page }, [...millPage.slice(0, 3), 'Master Jory', 'Stepanakert']);

  await pressIn(page, says.goBack(mill.revision), mill.title);
  await waitForText(page, says.wentBack(mill.title));
  await expectPainted({ tab, page }, millPage);
  await waitForText(page, says.goBack(revised.revision));

  await pressIn(page, says.use(mill.title), mill.title);
  await expectPainted({ tab, page }, ['Stepanakert']);
  await pressIn(page, says.use(mill.title), mill.title);
  await expectPainted({ tab, page }, millPage);

  const saved = await catchSavedFile(page, () => pressIn(page, says.saveDigest(mill.title), mill.title));
  expect(saved.name).toBe('marsh-mill-2031.05.digest.json');
  expect(JSON.parse(saved.text)).toEqual(mill);

  await pressIn(page, says.removeDigest(mill.title), mill.title);
  await waitForText(page, says.removedDigest(mill.title));
  await expectPainted({ tab, page }, ['Stepanakert']);
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent, undefined)).toBe(says.putBack);
  await page.press('Enter');
  await waitForText(page, says.isBack(mill.title));
  await expectPainted({ tab, page }, millPage);
  await waitForText(page, says.goBack(revised.revision));

  await pressIn(page, says.removeDigest(mill.title), mill.title);
  await expectPainted({ tab, page }, ['Stepanakert']);
  await giveFile(page, saved);
  await pressIn(page, says.install);
  await expectPainted({ tab, page }, millPage);
  expect(page.problems()).toEqual([]);
});

test('what is wrong with a file is said in full, and nothing is changed', async ({ freshReader: reader }) => {
  const { tab, page } = await openMillAndDigests(reader);
  const bad = { ...mill, title: '', topics: mill.topics.map((topic) => ({ ...topic, kind: 'windmill' })) };
  await giveFile(page, { name: 'bad.digest.json', text: JSON.stringify(bad) });
  await waitForText(page, says.refusedTitle('bad.digest.json'));
  for (const place of ['title', 'topics[0].kind', 'topics[3].kind']) await waitForText(page, place);
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName, undefined)).toBe('h4');
  await pressIn(page, says.close);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'), undefined)).toBe('file');

  await giveFile(page, { name: 'cut.json', text: JSON.stringify(mill).slice(0, 900) });
  await waitForText(page, 'ends in the middle');
  await pressIn(page, says.close);
  await giveFile(page, { name: 'ours.json', text: JSON.stringify({ ...mill, id: 'karabakh' }) });
  await waitForText(page, says.bundledTitle);
  await pressIn(page, says.close);
  expect(await readDigests(page)).not.toContain(mill.title);
  expect(await listPainted(tab)).toEqual(['Stepanakert']);
});

test('two digests with one topic share its panel, and the reader’s are marked as theirs', async ({ freshReader: reader }) => {
  const { tab, page } = await openMillAndDigests(reader);
  for (const digest of [mill, bridge]) await install(page, digest);
  await waitForLexiconOf(page, ['harbour-bridge', 'karabakh', 'marsh-mill']);
  await tab.goto(`${site}/mill.html?again`);
  const panel = await openPanel(tab, 'Harbour Ferry');
  for (const text of [mill.title, bridge.title, mill.topics.find(({ id }) => id === 'harbour-ferry')?.summary ?? '?'])
    expect(panel).toContain(text);
});

test('everything can be done by key alone', async ({ freshReader: reader }) => {
  const { tab, page } = await openMillAndDigests(reader);
  await giveFile(page, { name: 'mill.json', text: JSON.stringify(mill) });
  await waitForText(page, says.notReviewed);
  await tabTo(page, says.install);
  await page.press('Enter');
  await waitForPainted(tab, 'Marsh Mill');
  await page.evaluate(() => document.querySelector<HTMLElement>('#digests .digest-card:first-child summary')?.focus(), undefined);
  await tabTo(page, says.removeDigest(mill.title));
  await page.press(' ');
  await expectPainted({ tab, page }, ['Stepanakert']);
});

test('axe finds nothing wrong with any state of the section', async ({ freshReader: reader }) => {
  test.setTimeout(60_000);
  const { page } = await openMillAndDigests(reader);
  expect(await listViolations(page)).toEqual([]);
  await giveFile(page, { name: 'bad.json', text: JSON.stringify({ ...mill, title: '' }) });
  await waitForText(page, says.refusedTitle('bad.json'));
  expect(await listViolations(page)).toEqual([]);
  await pressIn(page, says.close);
  await install(page, mill);
  await giveFile(page, { name: 'mill-2.json', text: JSON.stringify(compileRevisedMarshMill()) });
  await waitForText(page, says.differenceHeading);
  expect(await listViolations(page)).toEqual([]);
  await pressIn(page, says.replace);
  await waitForText(page, says.replaced(mill.title));
  expect(await listViolations(page)).toEqual([]);
});

async function install(page: Tab, digest: Digest): Promise<void> {
  await giveFile(page, { name: `${digest.id}.json`, text: JSON.stringify(digest) });
  await pressIn(page, says.install);
  await waitForText(page, says.installed(digest.title));
}

/** Presses Tab until the control of this name has the focus, as a reader without a pointer does. */
async function tabTo(page: Tab, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const focused = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
      undefined,
    );
    if (focused === name) return;
    await page.press('Tab');
  }
  throw new Error(`"${name}" cannot be reached by Tab.`);
}

function listMarks(page: Tab): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('#digests mark')].map(({ textContent }) => textContent ?? ''), undefined);
}

async function listViolations(page: Tab): Promise<string[]> {
  await page.load(axe.source);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`),
    );
  }, undefined);
}
