/** Work in slices: a page must be able to answer its reader between any two of them. */

declare global {
  /** Not yet in TypeScript's DOM library. */
  var scheduler: { yield?: () => Promise<void> } | undefined;
}

/** The longest a slice may take. Half of a 120 Hz frame is left to the page even while we work. */
const sliceMs = 4;

/** Repeats `step` until it answers false or `signal` ends, yielding to the page after every slice. */
export async function runInSlices(step: () => boolean, signal: AbortSignal): Promise<void> {
  let until = performance.now() + sliceMs;
  while (!signal.aborted && step()) {
    if (performance.now() < until) continue;
    await yieldToPage();
    until = performance.now() + sliceMs;
  }
}

function yieldToPage(): Promise<void> {
  // Lets input and painting go first and keeps our place before timers (Chrome 129, Firefox 142).
  return (
    globalThis.scheduler?.yield?.() ??
    new Promise((resolve) => {
      setTimeout(resolve);
    })
  );
}
