/**
 * Asking the background from a page, in the messaging library's own wire format but without the library: it would be a tenth of the
 * script that runs on every page, which only ever asks (decision 0007). The background answers through the library, and
 * the test has it do so.
 */
import { browser } from '#imports';
import type { Protocol } from './protocol';

/** Rejects where the background failed, or has gone. */
export async function askBackground<Question extends keyof Protocol>(
  question: Question,
  given?: Parameters<Protocol[Question]>[0],
): Promise<ReturnType<Protocol[Question]>> {
  const message = { id: 0, type: question, data: given, timestamp: Date.now() };
  const answer: { res?: ReturnType<Protocol[Question]>; err?: unknown } | undefined = await browser.runtime.sendMessage(message);
  if (!answer || answer.err !== undefined) throw new Error(`No answer to ${question}.`);
  // A question whose answer is nothing has none in the message either.
  return answer.res as ReturnType<Protocol[Question]>;
}
