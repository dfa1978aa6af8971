import { describe, expect, test } from 'vitest';
import { listTaskShares, type TraceEvent } from '@/scripts/bench/trace-events';

const script = 'chrome-extension://abc/detector.js';
const main = { pid: 1, tid: 10 };

/** Events in milliseconds, as a trace has them in microseconds. */
function event(name: string, from: number, to: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', ts: from * 1000, dur: (to - from) * 1000, ...main, ...more };
}

function run(from: number, to: number, url = script): TraceEvent {
  return event('FunctionCall', from, to, { args: { data: { url } } });
}

const task = (from: number, to: number, more: Partial<TraceEvent> = {}) => event('RunTask', from, to, more);

/** A profile of the main thread: a stack of functions, outermost first, for each sample. */
function profile(samples: { at: number; stack: [name: string, url: string][] }[], more: Partial<TraceEvent> = {}): TraceEvent[] {
  const start: TraceEvent = { name: 'Profile', ph: 'P', ts: 0, ...main, id: '0x1', args: { data: { startTime: 0 } }, ...more };
  let made = 1;
  let last = 0;
  const chunks = samples.map(({ at, stack }): TraceEvent => {
    const nodes = stack.map(([functionName, url], depth) => ({
      id: ++made,
      ...(depth > 0 ? { parent: made - 1 } : {}),
      callFrame: { functionName, url, lineNumber: 0, columnNumber: 41 },
    }));
    const idle = { id: 1, callFrame: { functionName: '(idle)' } };
    const data = {
      cpuProfile: { nodes: nodes.length > 0 ? nodes : [idle], samples: [nodes.length > 0 ? made : 1] },
      timeDeltas: [(at - last) * 1000],
    };
    last = at;
    // Chunks come from the profiler's own thread.
    return { name: 'ProfileChunk', ph: 'P', ts: at * 1000, pid: start.pid, tid: 99, id: '0x1', args: { data } };
  });
  return [start, ...chunks];
}

const shares = (events: TraceEvent[]) => listTaskShares(events, [script]).map(({ oursMs }) => oursMs);

describe('our share of a task', () => {
  test('is the time of calls into our scripts', () => {
    const [share] = listTaskShares([task(0, 100), run(10, 40), run(50, 90, 'https://page.test/app.js')], [script]);
    expect(share).toEqual({ taskMs: 100, processorMs: 100, oursMs: 30, functions: [{ name: 'FunctionCall', ms: 30 }] });
  });

  test.each([
    { of: 'a call inside a call counts once', events: [task(0, 100), run(10, 40), run(20, 30)], expected: [30] },
    { of: 'calls that touch add up', events: [task(0, 100), run(10, 40), run(40, 50)], expected: [40] },
    { of: 'a task without us is none of ours', events: [task(0, 100), task(200, 300), run(210, 220)], expected: [10] },
    { of: 'tasks come with the largest share first', events: [task(0, 100), run(0, 5), task(200, 300), run(200, 260)], expected: [60, 5] },
    { of: 'a task inside a task is part of it', events: [task(0, 100), task(10, 50), run(10, 50), run(60, 80)], expected: [60] },
    { of: 'calls on another thread are not of this task', events: [task(0, 100), { ...run(10, 40), tid: 11 }], expected: [] },
    {
      of: 'a call in which the thread waited for its turn is what it worked',
      events: [task(0, 100), { ...run(10, 90), tdur: 6000 }],
      expected: [6],
    },
    { of: 'what runs between tasks is in none', events: [task(0, 100), run(100, 140), task(150, 160)], expected: [] },
  ])('$of', ({ events, expected }) => {
    expect(shares(events)).toEqual(expected);
  });

  test('is never more than the processor time of the task', () => {
    const [share] = listTaskShares([task(0, 100, { tdur: 20_000 }), run(10, 80)], [script]);
    expect(share).toMatchObject({ processorMs: 20, oursMs: 20, functions: [{ ms: 20 }] });
  });
});

describe('the start of the profiler in the middle of a call', () => {
  const start = (from: number, to: number, more: Partial<TraceEvent> = {}) => event('CpuProfiler::StartProfiling', from, to, more);

  test('is no work of ours, nor of the task', () => {
    const [share] = listTaskShares([task(0, 100), run(10, 90), start(11, 81)], [script]);
    expect(share).toMatchObject({ taskMs: 30, processorMs: 30, oursMs: 10 });
  });

  test('is taken out with the processor time it got', () => {
    const events = [task(0, 700, { tdur: 160_000 }), { ...run(0, 636), tdur: 152_000 }, start(1, 624, { tdur: 147_000 })];
    expect(listTaskShares(events, [script])[0]).toMatchObject({ taskMs: 77, processorMs: 13, oursMs: 5 });
  });

  test('on another thread takes nothing away', () => {
    expect(shares([task(0, 100), run(10, 90), start(11, 81, { tid: 11 })])).toEqual([80]);
  });
});

describe('samples', () => {
  const page = 'https://page.test/app.js';

  test('give us the time from a stack of ours to the next one', () => {
    const events = [
      task(0, 100),
      ...profile([
        { at: 10, stack: [['step', script]] },
        { at: 30, stack: [['render', page]] },
        { at: 60, stack: [['next', script]] },
        { at: 65, stack: [] },
      ]),
    ];
    expect(listTaskShares(events, [script])[0]).toMatchObject({
      oursMs: 25,
      functions: [
        { name: 'step detector.js:1:42', ms: 20 },
        { name: 'next detector.js:1:42', ms: 5 },
      ],
    });
  });

  test.each([
    {
      of: 'what we call is ours, and told by our innermost function',
      stack: [
        ['look', script],
        ['getClientRects', ''],
      ],
      name: 'look',
    },
    { of: 'a function without a name is told by its place', stack: [['', script]], name: '(unnamed)' },
  ] satisfies { of: string; stack: [string, string][]; name: string }[])('$of', ({ stack, name }) => {
    const events = [
      task(0, 100),
      ...profile([
        { at: 10, stack },
        { at: 12, stack: [] },
      ]),
    ];
    expect(listTaskShares(events, [script])[0]?.functions).toEqual([{ name: `${name} detector.js:1:42`, ms: 2 }]);
  });

  test('and events together count a moment once', () => {
    const events = [
      task(0, 100),
      run(5, 20),
      ...profile([
        { at: 10, stack: [['step', script]] },
        { at: 40, stack: [] },
      ]),
    ];
    expect(shares(events)).toEqual([35]);
  });

  test('go no further than the task they were taken in', () => {
    const events = [
      task(0, 20),
      task(90, 100),
      ...profile([
        { at: 10, stack: [['step', script]] },
        { at: 80, stack: [] },
      ]),
    ];
    expect(shares(events)).toEqual([10]);
  });

  test('of another process with the same profile id are not mixed in', () => {
    const [start, ...chunks] = profile([
      { at: 10, stack: [['step', script]] },
      { at: 40, stack: [] },
    ]);
    const elsewhere = chunks.map((chunk) => ({ ...chunk, pid: 2 }));
    expect(shares([task(0, 100), ...(start ? [start] : []), ...elsewhere])).toEqual([]);
  });
});
