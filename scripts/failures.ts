/** What failed, by name, out of the reports that vitest and Playwright write: said again at the end of a run of thousands of lines. */

/** A failed test in a line or a few: its title and the beginning of the reason. */
export type Failure = string;

export type VitestReport = {
  testResults?: { name: string; assertionResults: { fullName: string; status: string; failureMessages?: string[] }[] }[];
};

type PlaywrightSpec = {
  file: string;
  line: number;
  title: string;
  tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[];
};
type PlaywrightSuite = { specs?: PlaywrightSpec[]; suites?: PlaywrightSuite[] };
export type PlaywrightReport = { suites?: PlaywrightSuite[] };

const linesOfReason = 6;

export function listVitestFailures({ testResults = [] }: VitestReport): Failure[] {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${shorten(failureMessages?.[0])}`),
  );
}

/** `status` is Playwright's own: `unexpected` for what failed at every try, `flaky` for what passed when tried again. */
export function listPlaywrightFailures({ suites = [] }: PlaywrightReport, status: 'unexpected' | 'flaky'): Failure[] {
  return suites.flatMap(listSpecs).flatMap(({ file, line, title, tests }) =>
    tests
      .filter((test) => test.status === status)
      .map(({ projectName, results }) => {
        const reason = results.find(({ error }) => error !== undefined)?.error?.message;
        return `[${projectName}] ${file}:${line} › ${title}\n${shorten(reason)}`;
      }),
  );
}

function listSpecs({ specs = [], suites = [] }: PlaywrightSuite): PlaywrightSpec[] {
  return [...specs, ...suites.flatMap(listSpecs)];
}

function shorten(reason = ''): string {
  return reason
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesOfReason)
    .map((line) => `    ${line}`)
    .join('\n');
}
