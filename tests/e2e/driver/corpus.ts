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

/** `/NAME` as saved but without scripts and redirects; `/NAME?planted` with a paragraph of ours at the top. */
export function answerCorpus(url: URL): Page | undefined {
  if (url.origin !== corpusSite || !listCorpusPages().includes(url.pathname.slice(1))) return undefined;
  const saved = readFileSync(join(folder, url.pathname.slice(1)), 'utf8');
  const html = saved.replaceAll(/<script\b[\s\S]*?<\/script\s*>/giu, '').replaceAll(/<meta[^>]+http-equiv=["']?refresh[^>]*>/giu, '');
  return { html: url.searchParams.has('planted') ? plant(html) : html, scripts: false };
}

/** At the very top and in plain view, also where a page hides its body until a script of its own shows it. */
function plant(html: string): string {
  const paragraph =
    '<p style="all:revert;display:block;visibility:visible;position:relative;z-index:9999;background:#fff;color:#000">A planted paragraph says that the road through the Lachin corridor, between Armenia and Nagorno-Karabakh, was quiet on that day, as roads are now and then.</p>';
  // Old pages hold a second body tag in a comment for an old browser.
  const uncommented = html.replaceAll(/<!--[\s\S]*?-->/gu, (comment) => ' '.repeat(comment.length));
  const body = /<body\b[^>]*>/iu.exec(uncommented);
  if (body === null) return paragraph + html;
  const end = body.index + body[0].length;
  return html.slice(0, end) + paragraph + html.slice(end);
}
