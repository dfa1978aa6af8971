import { sendMessage } from './protocol';

/** Long enough for a worker that was asleep to start and build the lexicon of a large digest. */
const patienceMs = 15_000;
const firstPauseMs = 200;
const longestPauseMs = 5000;

type Platform = { ask?: () => Promise<boolean>; pause?: (ms: number) => Promise<void> };

/**
 * Has the background make the lexicon that of the digests there are now; to be called after every change of them. A background that
 * is ended before it has answered is asked again, until it does: resolves with the lexicon stored, never rejects. Should the asking
 * page close before that, the background's next start finds the lexicon out of date by itself.
 */
export async function refreshLexicon({ ask = askOnce, pause = wait }: Platform = {}): Promise<void> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const answer = await Promise.race([ask().catch(() => false), pause(patienceMs).then(() => false)]);
    if (answer) return;
    await pause(pauseMs);
  }
}

function askOnce(): Promise<boolean> {
  return sendMessage('refreshLexicon', undefined);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
