/** What finding all mentions costs, over walking the same nodes and reading every character, and against what others offer. */
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { buildLexicon } from '../../core/detect/lexicon';
import type { Digest } from '../../core/digest/schema';
import { findBrowser } from '../browsers';
import { root } from '../command';
import { synthesizeDigest } from './build';
import { buildCityDigest, listCities } from './cities';
import { createNames, createParagraphs } from './synthetic';
import type { Row } from './table';
import { median, rowAtLeast, rowAtMost } from './table';

/** The browser, the script to put into its pages, and the digest that names and prose are made after. */
type Setting = { browser: Browser; script: string; like: Digest };

/** The page of the brief: about 493,000 characters in 14,000 text nodes. */
const pageLength = 493_000;

export async function benchScan(like: Digest): Promise<Row[]> {
  const executablePath = findBrowser('chromium');
  if (executablePath === undefined) throw new Error('No Chromium was found; run npm test once, it installs one.');
  const browser = await chromium.launch({
    executablePath,
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const setting = { browser, script: await bundleInPage(), like };
  try {
    return [...(await scanRows(setting)), ...(await openRows(setting)), ...(await peerRows(setting))];
  } finally {
    await browser.close();
  }
}

/** Names the rows are measured with: the world's cities on a real page, and, on an article that is full of mentions, its own names. */
async function scanRows(setting: Setting): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { count, isArticle } of [
    { count: 100, isArticle: false },
    { count: 10_000, isArticle: false },
    { count: 100_000, isArticle: false },
    { count: 10_000, isArticle: true },
  ]) {
    const page = isArticle ? await createArticle(setting) : await createPage(setting);
    await open(page, JSON.stringify(buildLexicon([isArticle ? synthesizeDigest(count, setting.like) : buildCityDigest(count)])));
    const { walk, scan, found } = await page.evaluate(() => globalThis.sidelightBench.compareScan(41));
    const where = isArticle ? 'an article with a mention in every fourth sentence' : await page.title();
    const row = {
      what: `scan over a bare walk, ${count.toLocaleString('en')} names${isArticle ? ', many mentions' : ''}`,
      measured: scan / walk,
      unit: '×',
      context: `${scan.toFixed(1)} ms over ${walk.toFixed(1)} ms, ${found} found; ${where}`,
    };
    rows.push(count > 50_000 || isArticle ? row : rowAtMost(row, 2));
    await page.close();
  }
  return rows;
}

async function openRows(setting: Setting): Promise<Row[]> {
  const { like } = setting;
  const rows: Row[] = [];
  for (const { what, digest, most } of [
    { what: 'bundled digest', digest: like, most: 2 },
    { what: '100,000 names', digest: synthesizeDigest(100_000, like), most: undefined },
  ]) {
    const stored = JSON.stringify(buildLexicon([digest]));
    const opens: number[] = [];
    const reads: number[] = [];
    // A fresh page each time: on a reader's page this code is always cold.
    for (let round = 0; round < 9; round++) {
      const page = await createArticle(setting, 1000);
      const read = await page.evaluate((text) => {
        const start = performance.now();
        JSON.parse(text);
        return performance.now() - start;
      }, stored);
      reads.push(read);
      opens.push(await open(page, stored));
      await page.close();
    }
    const row = {
      what: `read and open the lexicon, cold, ${what}`,
      measured: median(opens) + median(reads),
      unit: 'ms',
      context: `${(stored.length / 1024).toFixed(0)} kB; read ${median(reads).toFixed(1)} ms, open ${median(opens).toFixed(1)} ms`,
    };
    rows.push(most === undefined ? row : rowAtMost(row, most));
  }
  return rows;
}

async function peerRows(setting: Setting): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { peer, count, rounds, least } of [
    { peer: 'plain', count: 10_000, rounds: 9, least: 5 },
    { peer: 'modern', count: 10_000, rounds: 5, least: 5 },
    { peer: 'expression', count: 100, rounds: 9, least: undefined },
    { peer: 'markJs', count: 100, rounds: 1, least: 500 },
  ] as const) {
    const page = await createPage(setting);
    await open(page, JSON.stringify(buildLexicon([buildCityDigest(count)])));
    await page.evaluate(() => globalThis.sidelightBench.compareScan(10));
    const { ms, scan } = await page.evaluate(({ name, names, times }) => globalThis.sidelightBench.comparePeer(name, names, times), {
      name: peer,
      names: listCities(count),
      times: rounds,
    });
    const label = { plain: '@monyone/aho-corasick', modern: 'modern-ahocorasick', expression: 'one Unicode expression', markJs: 'mark.js' }[
      peer
    ];
    const row = {
      what: `${label} over our scan, ${count.toLocaleString('en')} names`,
      measured: ms / scan,
      unit: '×',
      context: `${ms.toFixed(0)} ms over ${scan.toFixed(1)} ms`,
    };
    rows.push(least === undefined ? row : rowAtLeast(row, least));
    await page.close();
  }
  return rows;
}

async function open(page: Page, stored: string): Promise<number> {
  return await page.evaluate((text) => globalThis.sidelightBench.open(text), stored);
}

/** The page the brief measured, where the corpus is there; an article of the same length otherwise. Its scripts do not run. */
async function createPage(setting: Setting): Promise<Page> {
  const file = join(root, '../shared/corpus/pages/wikipedia-2.html');
  if (!existsSync(file)) return await createArticle(setting);
  const page = await setting.browser.newPage();
  await page.setContent(readFileSync(file, 'utf8').replaceAll(/<script[\s\S]*?<\/script>/gu, ''), { waitUntil: 'domcontentloaded' });
  await page.addScriptTag({ content: setting.script });
  return page;
}

async function createArticle({ browser, script, like }: Setting, length = pageLength): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('about:blank');
  await page.evaluate(
    (paragraphs) => {
      for (const text of paragraphs) {
        const paragraph = document.createElement('p');
        // Like an article: a link and a bold word in each, so three to five text nodes a paragraph.
        const [first, second, third] = [
          text.slice(0, text.length / 3),
          text.slice(text.length / 3, text.length / 2),
          text.slice(text.length / 2),
        ];
        const link = document.createElement('a');
        link.append(second ?? '');
        paragraph.append(first ?? '', link, third ?? '');
        document.body.append(paragraph, '\n');
      }
    },
    createParagraphs(length, createNames(100, like), like),
  );
  await page.addScriptTag({ content: script });
  return page;
}

async function bundleInPage(): Promise<string> {
  const entry = join(dirname(fileURLToPath(import.meta.url)), 'in-page.ts');
  const result = await build({ entryPoints: [entry], bundle: true, minify: true, format: 'iife', write: false, target: 'chrome128' });
  return result.outputFiles[0]?.text ?? readFileSync(entry, 'utf8');
}
