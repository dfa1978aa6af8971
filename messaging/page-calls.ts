/**
 * Calls into the frames of a tab: what page/page-calls-door.ts offers, asked from the background or an extension page. Not messages,
 * because each frame has to be asked alone and in order, and a frame without Sidelight must not be waited for.
 *
 * The functions handed to `executeScript` are sent as text: they use nothing but their arguments and `globalThis`.
 */
import { browser } from '#imports';
import type { TopicOnPage } from './protocol';

export type FrameOnTab = { tabId: number; frameId: number };
export type TopicsInFrame = { frameId: number; topics: TopicOnPage[] };

type PageCalls = Required<NonNullable<typeof globalThis.sidelightPage>>;
type PageCall = 'stepMention' | 'openCurrent' | 'jumpTo' | 'openTopic';

/** The frames that have mentions, top document first, then by frame id. Empty where the browser forbids looking. */
export async function listTopicsOnTab(tabId: number): Promise<TopicsInFrame[]> {
  const answers = await askAllFrames(tabId, () => globalThis.sidelightPage?.listTopics?.() ?? []);
  return answers.flatMap(({ frameId, answer }) => (answer.length > 0 ? [{ frameId, topics: answer }] : []));
}

/** The frame the reader's current mention is in; undefined when there is none. */
export async function findCurrentFrame(tabId: number): Promise<number | undefined> {
  const answers = await askAllFrames(tabId, () => globalThis.sidelightPage?.hasCurrent?.() ?? false);
  return answers.find(({ answer }) => answer)?.frameId;
}

/** Has the frame in which the reader has selected a name open its topic; false when none has. Which name it is stays in the frame. */
export async function lookUpOnTab(tabId: number): Promise<boolean> {
  const answers = await askAllFrames(tabId, async () => (await globalThis.sidelightPage?.lookUp?.()) ?? false);
  return answers.some(({ answer }) => answer);
}

/** Has every frame of a tab ask again what the reader has chosen. */
export async function refreshTab(tabId: number): Promise<void> {
  await askAllFrames(tabId, () => globalThis.sidelightPage?.refresh?.());
}

/** Asks one frame to do something; false where it does not, cannot or is gone. */
export async function callFrame<Call extends PageCall>(
  frame: FrameOnTab,
  call: Call,
  ...given: Parameters<PageCalls[Call]>
): Promise<boolean> {
  const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
  try {
    const [outcome] = await browser.scripting.executeScript({ target, func: callPage, args: [call, given] });
    return outcome?.result === true;
  } catch {
    // The tab or frame has gone, or the browser guards it: the same to whoever asked.
    return false;
  }
}

async function askAllFrames<Answer>(tabId: number, func: () => Answer | Promise<Answer>): Promise<{ frameId: number; answer: Answer }[]> {
  try {
    const outcomes = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func });
    const answers = outcomes.flatMap(({ frameId, result }) =>
      result === undefined || result === null ? [] : [{ frameId, answer: result }],
    );
    return answers.sort((a, b) => a.frameId - b.frameId);
  } catch {
    // A page no extension may look into has no topics as far as we know.
    return [];
  }
}

async function callPage(call: PageCall, given: unknown[]): Promise<boolean> {
  const page = globalThis.sidelightPage;
  const act = page?.[call];
  return act === undefined ? false : (await Reflect.apply(act, page, given)) === true;
}
