/** Digests while the browser ends the background, as it does whenever it likes: open pages follow all the same. */
import { en } from '@/locales/en';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { compileMarshMill, compileRevisedMarshMill } from '@/tests/fixtures/digests/marsh-mill';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { expectPainted, giveFile, millPage, openDigests, openMillAndDigests, pressIn, readDigests, waitForText } from './surfaces/digests';
import { listPainted } from './surfaces/page';

const { digests: says } = en;
const mill = compileMarshMill();

test('open pages follow though the background is ended before every step', async ({ startReader }) => {
  test.setTimeout(120_000);
  const reader = await startReader();
  const { tab, page } = await openMillAndDigests(reader);
  const revised = compileRevisedMarshMill();
  const steps: [act: () => Promise<void>, painted: string[]][] = [
    [() => pressIn(page, says.install), millPage],
    [() => pressIn(page, says.replace), [...millPage.slice(0, 3), 'Master Jory', 'Stepanakert']],
    [() => pressIn(page, says.goBack(mill.revision), mill.title), millPage],
    [() => pressIn(page, says.use(mill.title), mill.title), ['Stepanakert']],
    [() => pressIn(page, says.use(mill.title), mill.title), millPage],
    [() => pressIn(page, says.removeDigest(mill.title), mill.title), ['Stepanakert']],
    [() => pressIn(page, says.putBack), millPage],
  ];
  for (const [step, [act, painted]] of steps.entries()) {
    if (step < 2) await giveFile(page, { name: 'mill.json', text: JSON.stringify(step === 0 ? mill : revised) });
    if (step < 2) await waitForText(page, says.notReviewed);
    await reader.stopBackground();
    await act();
    await expectPainted({ tab, page }, painted, `after step ${step + 1}`);
  }
});

test('a digest of 10,000 topics is installed with progress while the background is ended again and again', async ({ startReader }) => {
  test.setTimeout(240_000);
  const reader = await startReader();
  const { tab, page } = await openMillAndDigests(reader);
  const topics = ['marsh-mill', ...Array.from({ length: 9999 }, (_, at) => `wharf-${at}`)];
  const large = (revision: string) =>
    JSON.stringify(
      buildTestDigest({ id: 'wharves', revision, topics, related: Object.fromEntries(topics.map((id) => [id, []])), onMap: [] }),
    );

  await giveFile(page, { name: 'wharves.json', text: large('1') });
  await waitForText(page, says.notReviewed, 60_000);
  await watchSteps(page);
  // The reader closes the page in the middle: nothing has happened.
  await pressIn(page, says.install);
  await expect.poll(() => readSteps(page), { timeout: 60_000 }).toContainEqual(expect.stringContaining(says.steps.writing));
  await page.close();
  const again = await openDigests(reader);
  expect(await readDigests(again)).not.toContain('wharves');
  expect(await listPainted(tab)).toEqual(['Stepanakert']);

  await giveFile(again, { name: 'wharves.json', text: large('1') });
  await waitForText(again, says.notReviewed, 60_000);
  await watchSteps(again);
  await pressIn(again, says.install);
  await endBackgroundUntil(reader, again, 'is installed');
  await expectPainted({ tab, page: again }, ['Marsh Mill', 'Stepanakert']);
  expect((await readSteps(again)).filter((step) => step.startsWith(says.steps.writing)).length).toBeGreaterThan(2);

  await pressIn(again, says.removeDigest('Digest of wharves'));
  await endBackgroundUntil(reader, again, 'is removed');
  await expectPainted({ tab, page: again }, ['Stepanakert']);
});

/** Ends the background as often as the work takes, and waits for its end. */
async function endBackgroundUntil(reader: Reader, page: Tab, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await reader.stopBackground();
        return readDigests(page);
      },
      { timeout: 120_000, intervals: [50] },
    )
    .toContain(text);
}

/** Remembers every step that the section tells of, with how far it is. */
function watchSteps(page: Tab): Promise<void> {
  return page.evaluate(() => {
    const steps: string[] = [];
    Object.assign(globalThis, { steps });
    const look = () => {
      const bar = document.querySelector<HTMLProgressElement>('#digests progress');
      const step = `${bar?.getAttribute('aria-label') ?? ''} ${bar?.getAttribute('value') ?? ''}`;
      if (bar !== null && steps.at(-1) !== step) steps.push(step);
    };
    new MutationObserver(look).observe(document.querySelector('#digests') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  }, undefined);
}

function readSteps(page: Tab): Promise<string[]> {
  return page.evaluate(() => (globalThis as { steps?: string[] }).steps ?? [], undefined);
}
