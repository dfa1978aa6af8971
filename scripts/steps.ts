/** What is checked before a change is good, step by step. Each step counts its passes and failures; a tool without a count is one. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Finished, root, runCommand, tool } from './command';
import { type Failure, listPlaywrightFailures, listVitestFailures, type PlaywrightReport, type VitestReport } from './failures';

export type Counts = { passed: number; failed: number };

export type Outcome = Counts & { output: string; failures: Failure[]; flaky?: Failure[] };

export type Step = {
  title: string;
  /** `output` is shown where something failed, unless it was live. */
  run: () => Promise<Outcome>;
};

const wxt = (...args: string[]): string[] => tool('wxt/bin/wxt.mjs', ...args);

/**
 * For every change. Two lanes, because most of these tools use one processor: vitest beside all that reads and builds. `wxt prepare`
 * (in `types`) and the builds write to the same folder, so they stay in one.
 */
export const fastLanes: Step[][] = [
  [{ title: 'unit, data and convention tests (vitest)', run: runVitest }],
  [
    single('format', tool('oxfmt/bin/oxfmt', '--check', '.')),
    single('lint', tool('oxlint/bin/oxlint', '--deny-warnings')),
    single(
      'types',
      wxt('prepare'),
      tool('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'output/types.tsbuildinfo'),
    ),
    single('unused code (knip)', tool('knip/bin/knip.js')),
    single('build for Chrome and Edge', wxt('build', '-b', 'chrome')),
    single('build for Firefox', wxt('build', '-b', 'firefox')),
    single('size budgets', tool('size-limit/bin.js')),
  ],
];

/** Minutes: the built extension in real browsers. */
export const browserSteps: Step[] = [{ title: 'end-to-end tests in Chromium and Firefox, real pages in Chromium', run: runBrowserTests }];

/** A step that is one check: all its commands have to end well. */
function single(title: string, ...commands: string[][]): Step {
  return {
    title,
    run: async () => {
      let finished: Finished = { code: 0, output: '' };
      for (const command of commands) {
        finished = await runCommand(command);
        if (finished.code !== 0) break;
      }
      const failed = finished.code === 0 ? 0 : 1;
      return { passed: 1 - failed, failed, output: finished.output, failures: failed > 0 ? [title] : [] };
    },
  };
}

async function runVitest(): Promise<Outcome> {
  const report = join(root, 'output', 'vitest.json');
  rmSync(report, { force: true });
  const { code, output } = await runCommand(
    tool('vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`),
  );
  const read = readReport(report);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = read;
  return withCrash({ passed, failed, output, failures: listVitestFailures(read) }, code);
}

/** In one run, so that no processor waits for the last test of one part before the next begins. */
async function runBrowserTests(): Promise<Outcome> {
  const hasPages = existsSync(join(root, '../shared/corpus/pages'));
  if (!hasPages) console.log('  without real pages: ../shared/corpus/pages is not there (it is not part of the project)');
  const projects = ['chromium', 'firefox', ...(hasPages ? ['pages'] : [])].map((project) => `--project=${project}`);
  const report = join(root, 'output', 'e2e.json');
  rmSync(report, { force: true });
  const { code } = await runCommand(tool('@playwright/test/cli.js', 'test', ...projects), {
    live: true,
    env: { SIDELIGHT_REPORT: report },
  });
  const read = readReport(report);
  const { expected = 0, flaky = 0, unexpected = 0 } = read.stats ?? {};
  const [failures, passedLater] = (['unexpected', 'flaky'] as const).map((status) => listPlaywrightFailures(read, status));
  return withCrash({ passed: expected + flaky, failed: unexpected, output: '', failures: failures ?? [], flaky: passedLater ?? [] }, code);
}

/** A tool that fails without a failed test (a file that does not load, a browser that does not start) counts as one failure. */
function withCrash(result: Outcome, code: number): Outcome {
  return code !== 0 && result.failed === 0
    ? { ...result, failed: 1, failures: ['The tool itself ended badly: see its output above.'] }
    : result;
}

type Report = VitestReport &
  PlaywrightReport & { numPassedTests?: number; numFailedTests?: number; stats?: { expected: number; unexpected: number; flaky: number } };

function readReport(path: string): Report {
  if (!existsSync(path)) return {};
  // Written a moment ago by the tool itself.
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
