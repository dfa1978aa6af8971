/** Answers a host of the fixtures' own web: `news.test` and `other.test` both serve tests/fixtures/pages, marks taken out. */
import { hasPage, readPage } from '@/tests/fixtures/read-page';
import type { Page } from './proxy';
import { bundlePreact, headersOf, preactPath } from './zoo-web';

export const site = 'http://news.test';
/** A second origin, for frames. */
export const otherSite = 'http://other.test';

export function answerFixture(url: URL): Page | undefined {
  if (url.origin !== site && url.origin !== otherSite) return undefined;
  const name = url.pathname.slice(1);
  if (name === preactPath) return { html: bundlePreact(), scripts: true, headers: { 'content-type': 'text/javascript' } };
  return hasPage(name) ? { html: readPage(name).html, scripts: true, headers: headersOf(name) } : undefined;
}
