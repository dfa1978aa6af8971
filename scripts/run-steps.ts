/** Runs steps, says how each went, and ends with the line that everything else reads: `N passed, N failed`. */
import type { Failure } from './failures';
import type { Counts, Outcome, Step } from './steps';

/**
 * `lanes` run side by side, each its steps one after another, and then `after`, which wants the machine for itself. Never stops at a
 * failure: a reader of the output wants to know all that is wrong. Returns the process's exit code.
 */
export async function runSteps(lanes: Step[][], after: Step[] = []): Promise<number> {
  const beside = await Promise.all(lanes.map(runLane));
  const all = [...beside.flat(), ...(await runLane(after))];
  list(
    'Passed only when tried again:',
    all.flatMap(({ flaky = [] }) => flaky),
  );
  list(
    'Failed:',
    all.flatMap(({ failures }) => failures),
  );
  const total: Counts = {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function runLane(steps: Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { title, run } of steps) {
    const start = performance.now();
    console.log(`→ ${title}`);
    const outcome = await run();
    const { passed, failed, output } = outcome;
    outcomes.push(outcome);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (failed > 0 && output !== '') console.log(indent(output));
    console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  return outcomes;
}

function list(heading: string, failures: Failure[]): void {
  if (failures.length > 0) console.log(`\n${heading}\n${indent(failures.join('\n'))}`);
}

function indent(output: string): string {
  return output.trimEnd().replaceAll(/^/gmu, '    ');
}
