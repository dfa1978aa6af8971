/** Work in slices: a page must be able to answer its reader between any two of them. */

declare global {
  /** Not yet in TypeScript's DOM library. */
  var scheduler: { yield: () => Promise<void> };
}

/** The longest a slice may take. Half of a 120 Hz frame is left to the page even while we work. */
const sliceMs = 4;

/** When the present slice ends. One for all that is read here: a thousand changed blocks, each by itself, are as long as an article. */
let sliceEnd = 0;

/** Repeats `step` until it answers false or `signal` ends. Yields to the page when a slice is used up, and before the first of them. */
export async function runInSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  for (;;) {
    if (performance.now() >= sliceEnd) {
      // Lets input and painting go first and keeps our place before timers.
      await scheduler.yield();
      sliceEnd = performance.now() + sliceMs;
    }
    if (signal.aborted || !step()) return;
  }
}
