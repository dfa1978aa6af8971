/** Proved silence: whatever a browser with Sidelight asks the network for, the same browser without it asks for too. */
import { setTimeout as pause } from 'node:timers/promises';
import { answerFixture, site } from './driver/pages';
import { createProxy } from './driver/proxy';
import type { Reader } from './driver/reader';
import { expect, type StartReader, test } from './driver/test';
import { waitForLexicon } from './surfaces/extension';
import { openPanel } from './surfaces/panel';

const pages = ['article.html', 'frames.html', 'quiet.html'];

/** Long enough for what browsers do by themselves after a start. */
const quietMs = 4000;

test('the extension requests nothing that the control run does not', async ({ startReader }) => {
  test.setTimeout(60_000);
  const control = await logRequests(startReader, 'without', visitAll);
  const log = await logRequests(startReader, 'with', async (reader) => {
    await waitForLexicon(reader);
    const tab = await reader.newTab();
    await tab.goto(`${site}/article.html`);
    await openPanel(tab, 'Lachin corridor');
    await tab.close();
    await visitAll(reader);
  });

  expect(control.urls, 'the control run should have seen the pages').toContain(`${site}/article.html`);
  expect(log.hosts.filter((host) => !control.hosts.includes(host))).toEqual([]);
  const pagesAsked = log.urls.filter((url) => new URL(url).hostname.endsWith('.test'));
  expect(pagesAsked.filter((url) => !control.urls.includes(url))).toEqual([]);
});

async function logRequests(startReader: StartReader, extension: 'with' | 'without', read: (reader: Reader) => Promise<void>) {
  const proxy = await createProxy(answerFixture);
  const reader = await startReader({ extension, proxy });
  await read(reader);
  const seen = { hosts: proxy.requestedHosts(), urls: proxy.requestedUrls() };
  await proxy.destroy();
  return seen;
}

async function visitAll(reader: Reader): Promise<void> {
  const tab = await reader.newTab();
  for (const page of pages) await tab.goto(`${site}/${page}`);
  await pause(quietMs);
  await tab.close();
}
