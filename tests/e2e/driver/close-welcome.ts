import { setTimeout as pause } from 'node:timers/promises';

type OpenPage = { url: () => string; close: () => Promise<void> };

/** Longer than any install takes; a browser that shows no welcome by then shows none. */
const patienceMs = 5000;
const lookAgainMs = 50;

/**
 * Closes the page that opens once after installing. It comes when it comes, and would be taken for whichever tab a test opens at that
 * moment.
 */
export async function closeWelcome(listPages: () => Promise<readonly OpenPage[]>): Promise<void> {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const welcome = (await listPages()).find((page) => page.url().endsWith('/welcome.html'));
    if (welcome !== undefined) return await welcome.close();
    await pause(lookAgainMs);
  }
}
