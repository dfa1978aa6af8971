/**
 * Keyboard commands: the route to mentions for whoever has no pointer. A page is one sequence of mentions through all its frames, top
 * document first; only the frames know their mentions, so the background walks from one to the next.
 */
import { browser } from '#imports';
import { log } from '@/core/log';
import { callFrame, findCurrentFrame, listTopicsOnTab } from '@/messaging/page-calls';
import type { LookUp } from './look-up';

const directions: Record<string, 'next' | 'previous'> = { 'next-mention': 'next', 'previous-mention': 'previous' };

export function serveCommands({ lookUp }: { lookUp: LookUp }): void {
  // One after the other: a second press must find where the first has led.
  let last = Promise.resolve();
  browser.commands.onCommand.addListener((command, tab) => {
    // Not in the queue: a side panel opens only while the press is being handled.
    if (command === 'look-up') return void lookUp(tab);
    last = last.then(() => runCommand(command, tab?.id)).catch((error: unknown) => log.error('A command failed.', error));
    return undefined;
  });
}

async function runCommand(command: string, given: number | undefined): Promise<void> {
  const tabId = given ?? (await findActiveTab());
  if (tabId === undefined) return;
  const direction = directions[command];
  if (direction !== undefined) await step(tabId, direction);
  else if (command === 'open-mention') await open(tabId);
}

/** Firefox hands over the tab only from 126 on, and no browser does for a command run from its shortcut page. */
async function findActiveTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** From the current mention on; past a frame's last into the next frame with mentions, past the last frame round to the first. */
async function step(tabId: number, direction: 'next' | 'previous'): Promise<boolean> {
  const current = await findCurrentFrame(tabId);
  if (current !== undefined && (await callFrame({ tabId, frameId: current }, 'stepMention', direction, false))) return true;

  const frames = (await listTopicsOnTab(tabId)).map(({ frameId }) => frameId);
  for (const frameId of inOrder(frames, current, direction)) {
    if (await callFrame({ tabId, frameId }, 'stepMention', direction, true)) return true;
  }
  return false;
}

/** Opens the current mention; where the reader has not gone to one yet, the page's first. */
async function open(tabId: number): Promise<void> {
  const current = (await findCurrentFrame(tabId)) ?? ((await step(tabId, 'next')) ? await findCurrentFrame(tabId) : undefined);
  if (current !== undefined) await callFrame({ tabId, frameId: current }, 'openCurrent');
}

/** The frames in the order a step tries them: those beyond the current one, then round from the other end, the current one last. */
function inOrder(frames: readonly number[], current: number | undefined, direction: 'next' | 'previous'): number[] {
  const sequence = direction === 'next' ? [...frames] : frames.toReversed();
  const beyond = (frame: number): boolean => current === undefined || (direction === 'next' ? frame > current : frame < current);
  return [...sequence.filter(beyond), ...sequence.filter((frame) => !beyond(frame))];
}
