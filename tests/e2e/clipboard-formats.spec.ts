/** What a reader copies out of a panel, read back from the browser's own clipboard byte by byte: they paste it into another page. */
import { join } from 'node:path';
import { buildTopicSection } from '@/core/digest/section';
import type { Claim } from '@/core/digest/schema';
import { buildClipboardText, citeClaims } from '@/core/cite/cite';
import type { TopicSection } from '@/core/panel/answer';
import { en } from '@/locales/en';
import { arabicDigest } from '@/scripts/gallery/arabic-digest';
import { createGalleryServer } from '@/scripts/gallery/server';
import { listDigests } from '@/scripts/detect/digests';
import { otherSite, site } from './driver/pages';
import type { Proxy } from './driver/proxy';
import type { Tab } from './driver/reader';
import { expect, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { openPanel, pointOfControl, waitForPanel } from './surfaces/panel';
import { pasteAt } from './surfaces/pasting';

/** Somewhere else that a reader pastes. */
const elsewhere = `${otherSite}/article.html`;
const topic = 'Lachin corridor';
const { tools } = en.desk;
const formats = ['plain', 'markdown', 'bibtex', 'ris', 'csl-json'] as const;

test.describe('out of the extension', () => {
  test.beforeEach(async ({ reader, tab }) => {
    await waitForLexicon(reader);
    await tab.goto(`${site}/article.html`);
    await openPanel(tab, topic);
  });

  test('a claim is on the clipboard with its citation, plain and rich', async ({ tab }) => {
    const cited = await readFirstClaim(tab);
    await copyBy(tab, en.controls.copy, en.controls.copied);
    const { plain, html } = buildClipboardText(cited, en);
    const pasted = await pasteAt(tab, elsewhere);
    expect(pasted.plain).toBe(plain);
    expect(pasted.html).toContain(html);
  });

  for (const format of formats) {
    test(`a citation is on the clipboard as ${tools.formats[format]}, to the last byte`, async ({ tab }) => {
      const cited = await readFirstClaim(tab);
      await tab.click(await pointOfControl(tab, en.controls.more));
      await copyBy(tab, tools.formats[format], tools.copied(tools.formats[format]));
      expect(await pasteAt(tab, elsewhere)).toEqual({ plain: citeClaims([cited], format, en), html: '' });
    });
  }

  test('a report is on the clipboard with the reader’s words', async ({ tab }) => {
    const { claim, digest } = await readFirstClaim(tab);
    await tab.click(await pointOfControl(tab, en.controls.more));
    await expect.poll(() => hasControl(tab, tools.report)).toBe(true);
    await tab.click(await pointOfControl(tab, tools.report));
    await expect.poll(() => waitForPanel(tab, topic)).toContain(tools.reportLabel);
    await tab.click(await pointOf(tab, 'textarea'));
    for (const key of ['a', 'b', 'c']) await tab.press(key);
    await copyBy(tab, tools.copyReport, tools.copiedReport);
    const report = { digest: digest.id, revision: digest.revision, claim: claim.id, text: claim.text, words: 'abc' };
    expect(await pasteAt(tab, elsewhere)).toEqual({ plain: tools.reportText(report), html: '' });
  });
});

test('a link to the passage is on the clipboard', async ({ start }) => {
  test.setTimeout(90_000);
  const serving = new AbortController();
  const { url } = await createGalleryServer(serving.signal);
  // The bundled digest's documents have no address of their own; the gallery's Arabic one has. Any host is the gallery.
  const proxy: Proxy = {
    port: Number(new URL(url).port),
    requestedHosts: () => [],
    requestedUrls: () => [],
    destroy: () => Promise.resolve(),
  };
  const reader = await start({ extension: 'without', proxy });
  const tab = await reader.newTab();
  await tab.goto('http://gallery.test/?state=rtl-tools&theme=light');
  await expect.poll(() => tab.evaluate(() => 'ready' in document.documentElement.dataset, undefined), { timeout: 30_000 }).toBe(true);
  await copyBy(tab, tools.copyLink, tools.copiedLink);
  const source = arabicDigest.sources[0]?.csl.URL ?? '';
  const anchor = encodeURIComponent(arabicDigest.claims[0]?.anchor ?? '');
  expect(await pasteAt(tab, 'http://gallery.test/article.html')).toEqual({ plain: `${source}#:~:text=${anchor}`, html: '' });
  await reader.close();
  serving.abort();
});

/** The claim that stands first in the panel, with all that its citation is made of. */
async function readFirstClaim(tab: Tab): Promise<{ claim: Claim } & Pick<TopicSection, 'sources' | 'digest'>> {
  const id = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const panel = roots.find((root) => root?.querySelector('[role="dialog"]'));
    return panel?.querySelector<HTMLElement>('[data-claim]')?.dataset['claim'] ?? '';
  }, undefined);
  const list = listDigests(undefined, join(import.meta.dirname, '../../data'));
  if (list.status === 'invalid') throw new Error(list.problem);
  for (const digest of list.digests) {
    const section = buildTopicSection(digest, 'lachin-corridor');
    const claim = section?.claims.find((one) => one.id === id);
    if (section !== undefined && claim !== undefined) return { claim, sources: section.sources, digest: section.digest };
  }
  throw new Error(`No digest has the claim ${id}.`);
}

async function copyBy(tab: Tab, control: string, said: string): Promise<void> {
  await expect.poll(() => hasControl(tab, control)).toBe(true);
  await tab.click(await pointOfControl(tab, control));
  await expect.poll(() => waitForPanel(tab, '')).toContain(said);
}

function hasControl(tab: Tab, name: string): Promise<boolean> {
  return pointOfControl(tab, name).then(
    () => true,
    () => false,
  );
}

function pointOf(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((wanted) => {
    const roots = [...document.querySelectorAll('*')].map((element) => element.shadowRoot);
    const found = roots.find((root) => root?.querySelector('[role="dialog"]'))?.querySelector(wanted);
    if (!found) throw new Error(`The panel has no ${wanted}.`);
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
}
