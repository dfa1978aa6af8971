/** Real pages, saved: 80 of them from the public test pages of mozilla/readability. They stay outside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './proxy';

export const corpusSite = 'http://corpus.test';

const folder = join(import.meta.dirname, '../../../../shared/corpus/pages');

/** File names; none where the corpus is not there. */
export function listCorpusPages(): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .toSorted()
    : [];
}

/** `/NAME` as saved but without scripts and redirects. */
export function answerCorpus(url: URL): Page | undefined {
  if (url.origin !== corpusSite || !listCorpusPages().includes(url.pathname.slice(1))) return undefined;
  const saved = readFileSync(join(folder, url.pathname.slice(1)), 'utf8');
  const html = saved.replaceAll(/<script\b[\s\S]*?<\/script\s*>/giu, '').replaceAll(/<meta[^>]+http-equiv=["']?refresh[^>]*>/giu, '');
  return { html, scripts: false };
}
