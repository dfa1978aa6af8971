/** Detection over a whole text at once: what the command line and the tests call. The page does the same steps in slices. */
import { findReadings } from './find';
import type { Lexicon } from './open-lexicon';
import { resolveRun } from './resolve';
import type { Mention } from './resolve';
import { createWeigher } from './weigh';
import type { RunReadings } from './weigh';

/** The mentions of each run of text; runs are the document's blocks in reading order, which no name spans. */
export function detectMentions(runs: readonly string[], lexicon: Lexicon): Mention[][] {
  let offset = 0;
  const readings: RunReadings[] = runs.map((text) => {
    const run = { offset, length: text.length, readings: findReadings(text, lexicon) };
    offset += text.length;
    return run;
  });
  const weigher = createWeigher(readings, offset, lexicon);
  return readings.map((run) => resolveRun(run, lexicon, weigher));
}
