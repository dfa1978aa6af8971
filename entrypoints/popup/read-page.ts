import { browser } from '#imports';
import type { PageReading } from '@/components/Popup';
import type { PageDate } from '@/core/panel/actions';
import { listTopicsOnTab } from '@/messaging/page-calls';
import { sendMessage } from '@/messaging/protocol';

/** The topics on a tab in reading order, each once: where several frames have it, in the first of them. */
export async function readPage(tabId: number | undefined): Promise<Exclude<PageReading, { status: 'loading' }>> {
  if (tabId === undefined) return { status: 'unreadable' };
  if (!(await canRead(tabId))) return { status: (await isAllowed()) ? 'unreadable' : 'withheld' };
  const counted = new Map<string, { count: number; frameId: number }>();
  for (const { frameId, topics } of await listTopicsOnTab(tabId)) {
    for (const { topic, count } of topics) {
      const before = counted.get(topic);
      counted.set(topic, { frameId: before?.frameId ?? frameId, count: (before?.count ?? 0) + count });
    }
  }
  const [briefs, pageDate] = await Promise.all([sendMessage('describeTopics', [...counted.keys()]), readPageDate(tabId)]);
  // A topic that no digest knows any more is not listed: there would be no panel to open.
  const topics = [...counted].flatMap(([topic, place]) => {
    const brief = briefs[topic];
    return brief === undefined ? [] : [{ topic, ...place, brief }];
  });
  return { status: 'read', topics, pageDate };
}

/** Asks the reader for the pages that the browser was told to keep Sidelight out of. Must be called while a press is being handled. */
export function askForPages(): Promise<boolean> {
  return browser.permissions.request({ origins: pages() });
}

/** Running nothing in a page succeeds exactly where anything could be run. */
async function canRead(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
    return true;
  } catch {
    // Which pages a browser keeps to itself differs and changes; it says so only in this way.
    return false;
  }
}

/** Whether the reader has left Sidelight the pages it was installed for; which of them were taken away is not told. */
function isAllowed(): Promise<boolean> {
  return browser.permissions.contains({ origins: pages() });
}

/** Web pages, not files: for those the browser has a switch of its own, which cannot be asked for. */
function pages(): string[] {
  const { host_permissions: asked = [] } = browser.runtime.getManifest();
  return asked.filter((pattern: string) => !pattern.startsWith('file:'));
}

async function readPageDate(tabId: number): Promise<PageDate | undefined> {
  try {
    const [outcome] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-date.js'] });
    return parsePageDate(outcome?.result);
  } catch {
    // The tab went on to another page meanwhile.
    return undefined;
  }
}

/** What comes back from a page's process is taken as the little it may be. */
function parsePageDate(found: unknown): PageDate | undefined {
  if (typeof found !== 'object' || found === null || !('day' in found) || !('basis' in found)) return undefined;
  const { day, basis } = found;
  const known = (['json-ld', 'meta', 'time'] as const).find((one) => one === basis);
  return typeof day === 'string' && known !== undefined ? { day, basis: known } : undefined;
}
