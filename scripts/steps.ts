/** What is checked before a change is good, step by step. Each step counts its passes and failures; a tool without a count is one. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Finished, root, runCommand, tool } from './command';

export type Counts = { passed: number; failed: number };

export type Step = {
  title: string;
  /** `output` is shown where something failed, unless it was live. */
  run: () => Promise<Counts & { output: string }>;
};

const wxt = (...args: string[]): string[] => tool('wxt/bin/wxt.mjs', ...args);

/** Well under a minute: for every change. */
export const fastSteps: Step[] = [
  single('format', tool('oxfmt/bin/oxfmt', '--check', '.')),
  single('lint', tool('oxlint/bin/oxlint', '--deny-warnings')),
  single('types', wxt('prepare'), tool('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'output/types.tsbuildinfo')),
  single('unused code (knip)', tool('knip/bin/knip.js')),
  { title: 'unit, data and convention tests (vitest)', run: runVitest },
  single('build for Chrome and Edge', wxt('build', '-b', 'chrome')),
  single('build for Firefox', wxt('build', '-b', 'firefox')),
  single('size budgets', tool('size-limit/bin.js')),
];

/** Minutes: the built extension in real browsers. */
export const browserSteps: Step[] = [
  single('build for tests, Chromium', { SIDELIGHT_E2E: '1' }, wxt('build', '-b', 'chrome')),
  single('build for tests, Firefox', { SIDELIGHT_E2E: '1' }, wxt('build', '-b', 'firefox')),
  {
    title: 'end-to-end tests in Chromium and Firefox',
    run: () => runPlaywright('output/e2e.json', '--project=chromium', '--project=firefox'),
  },
  { title: 'real pages of the corpus in Chromium', run: runCorpusPages },
];

/** A step that is one check: all its commands have to end well. */
function single(title: string, ...given: (string[] | Record<string, string>)[]): Step {
  const commands = given.filter((part) => Array.isArray(part));
  const env = Object.assign({}, ...given.filter((part) => !Array.isArray(part))) as Record<string, string>;
  return {
    title,
    run: async () => {
      let finished: Finished = { code: 0, output: '' };
      for (const command of commands) {
        finished = await runCommand(command, { env });
        if (finished.code !== 0) break;
      }
      const failed = finished.code === 0 ? 0 : 1;
      return { passed: 1 - failed, failed, output: finished.output };
    },
  };
}

async function runVitest(): Promise<Counts & { output: string }> {
  const report = join(root, 'output', 'vitest.json');
  rmSync(report, { force: true });
  const { code, output } = await runCommand(
    tool('vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`),
  );
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(report);
  return withCrash({ passed, failed, output }, code);
}

async function runPlaywright(reportPath: string, ...args: string[]): Promise<Counts & { output: string }> {
  const report = join(root, reportPath);
  rmSync(report, { force: true });
  const { code } = await runCommand(tool('@playwright/test/cli.js', 'test', ...args), {
    live: true,
    env: { SIDELIGHT_REPORT: report },
  });
  const { stats } = readReport(report);
  return withCrash({ passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0, output: '' }, code);
}

function runCorpusPages(): Promise<Counts & { output: string }> {
  if (existsSync(join(root, '../shared/corpus/pages'))) return runPlaywright('output/pages.json', '--project=pages');
  console.log('  skipped: ../shared/corpus/pages is not there (it is not part of the project)');
  return Promise.resolve({ passed: 0, failed: 0, output: '' });
}

/** A tool that fails without a failed test (a file that does not load, a browser that does not start) counts as one failure. */
function withCrash<Result extends Counts>(result: Result, code: number): Result {
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

type Report = { numPassedTests?: number; numFailedTests?: number; stats?: { expected: number; unexpected: number; flaky: number } };

function readReport(path: string): Report {
  if (!existsSync(path)) return {};
  // Written a moment ago by the tool itself.
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
