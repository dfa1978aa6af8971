/** `npm test`: everything, in real browsers, which it installs where there are none. */
import type { BrowserKind } from './browsers';
import { getBrowser, howToInstall } from './install-browsers';
import { runSteps } from './run-steps';
import { browserSteps, fastLanes, type Step } from './steps';

const kinds: BrowserKind[] = ['chromium', 'firefox'];

process.exitCode = await runSteps(fastLanes, [...kinds.map(browserIsThere), ...browserSteps]);

/** Browsers come after the fast steps: a typo should not have to wait for a download. */
function browserIsThere(kind: BrowserKind): Step {
  return {
    title: `a ${kind} to test in`,
    run: async () => {
      const path = await getBrowser(kind);
      if (path !== undefined) return { passed: 1, failed: 0, output: '', failures: [] };
      return {
        passed: 0,
        failed: 1,
        output: `No ${kind} could be installed. Run this and try again: ${howToInstall(kind)}`,
        failures: [`no ${kind}`],
      };
    },
  };
}
