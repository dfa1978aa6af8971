/** Digests while the browser ends the background, as it does whenever it likes: open pages follow all the same. */
import type { Name } from '@/core/digest/schema';
import { en } from '@/locales/en';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { compileMarshMill, compileRevisedMarshMill } from '@/tests/fixtures/digests/marsh-mill';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { expectPainted, giveFile, millPage, openDigests, openMillAndDigests, pressIn, readDigests, waitForText } from './surfaces/digests';
import { listPainted } from './surfaces/page';

const { digests: says } = en;
const mill = compileMarshMill();

test('open pages follow though the background is ended before every step', async ({ freshReader: reader }) => {
  test.setTimeout(120_000);
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

test('10,000 topics are installed, replaced, gone back from and removed with progress while the background is ended again and again', async ({
  freshReader: reader,
}) => {
  test.setTimeout(240_000);
  const { tab, page } = await openMillAndDigests(reader);
  await test.step('the page is closed in the middle of installing: nothing has happened', async () => {
    await checkFile(page, largeDigest('1'));
    await pressIn(page, says.install);
    await expect
      .poll(() => readSteps(page), { timeout: 60_000, intervals: [50] })
      .toContainEqual(expect.stringContaining(says.steps.writing));
    await page.close();
  });
  const again = await openDigests(reader);
  expect(await readDigests(again)).not.toContain('wharves');
  expect(await listPainted(tab)).toEqual(['Stepanakert']);

  const edition1 = ['Marsh Mill', 'Stepanakert'];
  const phases: { act: () => Promise<void>; file?: string; step: keyof typeof says.steps; done: string; painted: string[] }[] = [
    { act: () => pressIn(again, says.install), file: '1', step: 'writing', done: says.installed(title), painted: edition1 },
    {
      act: () => pressIn(again, says.replace),
      file: '2',
      step: 'writing',
      done: says.replaced(title),
      // A name that only the second edition has.
      painted: ['Marsh Mill', 'Master Jory', 'Stepanakert'],
    },
    { act: () => pressIn(again, says.goBack('1'), title), step: 'writing', done: says.wentBack(title), painted: edition1 },
    {
      act: () => pressIn(again, says.removeDigest(title), title),
      step: 'removing',
      done: says.removedDigest(title),
      painted: ['Stepanakert'],
    },
  ];
  for (const { act, file, step, done, painted } of phases) {
    await test.step(done, async () => {
      await (file === undefined ? watchSteps(again) : checkFile(again, largeDigest(file)));
      await act();
      await endBackgroundUntil(reader, again, done);
      await expectPainted({ tab, page: again }, painted, done);
      const shown = (await readSteps(again)).filter((one) => one.startsWith(says.steps[step]));
      expect(shown.length, `progress of: ${done}`).toBeGreaterThan(2);
    });
  }
});

const title = 'Digest of wharves';

/** Its second edition knows one more name. */
function largeDigest(revision: string): string {
  const topics = ['marsh-mill', ...Array.from({ length: 9999 }, (_, at) => `wharf-${at}`)];
  const related = Object.fromEntries(topics.map((id) => [id, []]));
  const names: Record<string, Name[]> = revision === '1' ? {} : { 'wharf-1': [{ text: 'Master Jory', lang: 'en', kind: 'alternative' }] };
  return JSON.stringify(buildTestDigest({ id: 'wharves', revision, topics, claimsPerTopic: 1, related, names, onMap: [] }));
}

/** Has a file read and checked, up to where the reader decides. */
async function checkFile(page: Tab, text: string): Promise<void> {
  await giveFile(page, { name: 'wharves.json', text });
  await waitForText(page, says.notReviewed, 60_000);
  await watchSteps(page);
}

/** Ends the background as often as the work takes, and waits for its end; and once more while the lexicon is made anew. */
async function endBackgroundUntil(reader: Reader, page: Tab, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        const before = await readDigests(page);
        await reader.stopBackground();
        return before;
      },
      { timeout: 120_000, intervals: [50, 500] },
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
