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

/** What looking up came to: the panel is open on the selected name, or else the text that is selected, empty where nothing is. */
export type LookedUp = { isOpen: boolean; text: string };

/**
 * Has the frame in which the reader has selected a name open its topic; any other selected text is handed over, cut to what one
 * looks up. Answers by a callback: Chromium holds what is done in one for the reader's own act, and opens its side panel from there,
 * but not after a promise.
 */
export function lookUpOnTab(tabId: number, onDone: (found: LookedUp) => void): void {
  const script = { target: { tabId, allFrames: true }, func: lookUpInFrame };
  const conclude = (outcomes: readonly { result?: LookedUp | null | undefined }[] = []) => {
    const answers = outcomes.flatMap(({ result }) => result ?? []);
    onDone({ isOpen: answers.some(({ isOpen }) => isOpen), text: answers.find(({ text }) => text !== '')?.text ?? '' });
  };
  // A page no extension may look into has nothing selected as far as we know; Firefox knows promises alone.
  if (import.meta.env.FIREFOX) return void browser.scripting.executeScript(script).then(conclude, () => conclude());
  return browser.scripting.executeScript(script, (outcomes) => {
    // Read, or Chromium complains that nobody did.
    void browser.runtime.lastError;
    // What a frame answers is what `lookUpInFrame` does; the browser's types cannot know it through its promise.
    conclude(outcomes as { result?: LookedUp }[] | undefined);
  });
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

/** Only the frame that has the focus has a selection of the reader's; what is typed into a field for passwords is nobody's business. */
async function lookUpInFrame(): Promise<LookedUp> {
  if ((await globalThis.sidelightPage?.lookUp?.()) === true) return { isOpen: true, text: '' };
  const page: Document | undefined = globalThis.document;
  if (!page?.hasFocus() || page.activeElement instanceof HTMLIFrameElement) return { isOpen: false, text: '' };
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const field: Element | null = focused;
  // Chromium counts what is selected in a field as the page's own selection, a password's too.
  if (field instanceof HTMLInputElement && field.type === 'password') return { isOpen: false, text: '' };
  const isWritten = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  const text = isWritten ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : String(page.getSelection() ?? '');
  return { isOpen: false, text: text.trim().slice(0, 300) };
}
