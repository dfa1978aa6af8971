/**
 * Copies plain and rich text in one action, from a panel in anybody's page.
 *
 * The Clipboard API goes first: no page hears of it. It is missing on plain http pages and refused in frames without the permission, so
 * there the browser's copy command runs, and its `copy` event is answered by us, on the window before it gets to the page. The command
 * needs no selection for that: nothing is selected, focused or added, so the reader's selection and focus stay as they were.
 */
import type { ClipboardText } from '@/core/panel/actions';

/**
 * Whether it was copied. To be called while a click or a key press is handled, or soon after: some five seconds later browsers have let
 * go of the reader's act. It fails, too, where a listener of the page, on the window and there before ours, stops the command's event.
 */
export async function copyToClipboard(text: ClipboardText): Promise<boolean> {
  return (await writeItem(text)) || runCopyCommand(text);
}

async function writeItem(text: ClipboardText): Promise<boolean> {
  if (!window.isSecureContext) return false;
  const blobs = listParts(text).map(([type, part]) => [type, new Blob([part], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false; // by the frame's permissions policy or the browser's settings, and the command may still be allowed
  }
}

function runCopyCommand(text: ClipboardText): boolean {
  const heard = new AbortController();
  const options = { capture: true, signal: heard.signal };
  let isAnswered = false;
  const answer = (event: ClipboardEvent) => {
    keepFromPage(event);
    event.clipboardData?.clearData();
    for (const [type, part] of listParts(text)) event.clipboardData?.setData(type, part);
    isAnswered = event.clipboardData !== null;
  };
  window.addEventListener('copy', answer, options);
  // With which Chromium announces the command.
  window.addEventListener('beforecopy', keepFromPage, options);
  const isDone = document.execCommand('copy');
  heard.abort();
  return isDone && isAnswered;
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function listParts({ plain, html }: ClipboardText): [type: string, text: string][] {
  return [['text/plain', plain], ...(html === undefined ? [] : [['text/html', html] satisfies [string, string]])];
}
