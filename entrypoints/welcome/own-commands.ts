/**
 * The keyboard commands on the welcome page itself. The background walks through a page by running functions in it, and browsers let no
 * extension do that in a page of its own (docs/browser-quirks.md); but they tell such a page of every command as well.
 */
import { browser } from '#imports';

/** The object that the detector leaves; asked for at each command, because it comes after this page's own script. */
type FindPage = () => typeof globalThis.sidelightPage;

export function serveOwnCommands(findPage: FindPage = () => globalThis.sidelightPage): void {
  // One after the other: a second press must find where the first has led.
  let last = Promise.resolve();
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    const run = async () => ((await isPressedHere(tab?.id)) ? runCommand(command, findPage()) : undefined);
    last = last.then(run);
  });
}

/** Firefox hands over the tab only from 126 on. */
async function isPressedHere(given: number | undefined): Promise<boolean> {
  const [own, [active]] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ active: true, lastFocusedWindow: true })]);
  return own?.id !== undefined && own.id === (given ?? active?.id);
}

async function runCommand(command: string, page: ReturnType<FindPage>): Promise<void> {
  // Past the last mention round to the first.
  const step = async (direction: 'next' | 'previous') =>
    (await page?.stepMention?.(direction, false)) === true || (await page?.stepMention?.(direction, true)) === true;
  if (command === 'next-mention') await step('next');
  if (command === 'previous-mention') await step('previous');
  if (command === 'open-mention' && (page?.hasCurrent?.() === true || (await step('next')))) await page?.openCurrent?.();
}
