/** Runs steps one after another, says how each went, and ends with the line that everything else reads: `N passed, N failed`. */
import type { Failure } from './failures';
import type { Counts, Outcome, Step } from './steps';

/** Never stops at a failure: a reader of the output wants to know all that is wrong. Returns the process's exit code. */
export async function runSteps(steps: Step[]): Promise<number> {
  const total: Counts = { passed: 0, failed: 0 };
  const all: Outcome[] = [];
  for (const { title, run } of steps) {
    const start = performance.now();
    console.log(`→ ${title}`);
    const outcome = await run();
    const { passed, failed, output } = outcome;
    all.push(outcome);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0 && output !== '') console.log(indent(output));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  list(
    'Passed only at the second try:',
    all.flatMap(({ flaky = [] }) => flaky),
  );
  list(
    'Failed:',
    all.flatMap(({ failures }) => failures),
  );
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function list(heading: string, failures: Failure[]): void {
  if (failures.length > 0) console.log(`\n${heading}\n${indent(failures.join('\n'))}`);
}

function indent(output: string): string {
  return output.trimEnd().replaceAll(/^/gmu, '    ');
}
