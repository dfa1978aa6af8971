import type { Document } from './reader';

type OpenPage = { close: () => Promise<void> };

/** Closes these tabs and has the extension delete all it has stored, as a reader can. `own` is a document of the extension. */
export async function startOver(own: Document, tabs: readonly OpenPage[]): Promise<void> {
  await Promise.all(tabs.map((tab) => tab.close()));
  const isDone = await own.evaluate(async () => {
    const answer: { res?: unknown } = await chrome.runtime.sendMessage({ id: 0, type: 'deleteEverything', timestamp: Date.now() });
    return answer.res === true;
  }, undefined);
  if (!isDone) throw new Error('The extension could not delete what it had stored.');
}
