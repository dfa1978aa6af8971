/**
 * How much of each main-thread task was ours, out of a trace of Chromium.
 *
 * Events name a script only where the browser calls into it by a function or evaluates it; what goes on after an `await` runs as a
 * microtask without a name. So the sampling profiler's stacks count as well: time belongs to us from a sample with a function of ours
 * anywhere in its stack until the next sample. Events and samples overlap; a moment counts once. Garbage collection has no stack
 * and is nobody's. On a busy machine a thread waits for its turn in the middle of a task, so an event lasts no longer than the processor
 * time it got, and neither does our share of a task. The profiler itself starts in the middle of whatever script runs first in a
 * process, and reads all code again there for up to 600 ms: that is the measuring, not the measured, and is taken out.
 */

/** As CDP's Tracing domain hands them over; times are in microseconds. */
export type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** The processor time in `dur`. */
  tdur?: number;
  pid: number;
  tid: number;
  /** Of a profile: its chunks come from another thread and carry the same. */
  id?: string;
  args?: {
    fileName?: string;
    data?: {
      url?: string;
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
};

type ProfileNode = {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string; lineNumber?: number; columnNumber?: number };
};

/** A task in which code of ours ran. Milliseconds; `functions` are ours, the innermost of each stack, the costliest first; together they are `oursMs`. */
export type TaskShare = { taskMs: number; processorMs: number; oursMs: number; functions: { name: string; ms: number }[] };

type Span = { from: number; to: number };
type OwnSpan = Span & { name: string };
type Task = Span & { length: number; processor: number };

/** Whole tasks, the unit of which a page's reader notices long ones. */
const taskEvent = 'RunTask';
/** Told under the category `v8`. */
const profilerStartEvent = 'CpuProfiler::StartProfiling';

/** The tasks of all threads in which a script ran whose URL begins with one of `scripts`, those with most time of ours first. */
export function listTaskShares(events: readonly TraceEvent[], scripts: readonly string[]): TaskShare[] {
  const isOurs = (url: string | undefined) => url !== undefined && scripts.some((script) => url.startsWith(script));
  const own = new Map<string, OwnSpan[]>();
  const note = (thread: string, spans: OwnSpan[]) => {
    const noted = own.get(thread);
    if (noted) noted.push(...spans);
    else own.set(thread, spans);
  };
  const starts = events.filter(({ name }) => name === profilerStartEvent);
  for (const event of events) {
    const { name, ts, dur, args } = event;
    if (dur === undefined || !isOurs(args?.data?.url ?? args?.fileName)) continue;
    note(threadOf(event), [{ from: ts, to: ts + timesOf(event, starts).processor, name }]);
  }
  for (const { thread, spans } of listSampled(events, isOurs)) note(thread, spans);
  return [...own].flatMap(([thread, spans]) => shareOut(listTasks(events, thread, starts), spans)).toSorted((a, b) => b.oursMs - a.oursMs);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

/** How long an event took and how much processor time it got, without the profiler's starts in it. Microseconds. */
function timesOf(event: TraceEvent, starts: readonly TraceEvent[]): { length: number; processor: number } {
  const { ts, dur = 0, tdur = dur } = event;
  const inside = starts.filter((start) => threadOf(start) === threadOf(event) && start.ts >= ts && start.ts < ts + dur);
  return {
    length: dur - inside.reduce((sum, start) => sum + (start.dur ?? 0), 0),
    processor: Math.min(dur, tdur) - inside.reduce((sum, start) => sum + (start.tdur ?? start.dur ?? 0), 0),
  };
}

/** The outermost tasks of a thread in order: a nested message loop runs tasks inside a task. */
function listTasks(events: readonly TraceEvent[], thread: string, starts: readonly TraceEvent[]): Task[] {
  const tasks = events
    .filter((event) => event.name === taskEvent && event.dur !== undefined && threadOf(event) === thread)
    .map((event) => ({ from: event.ts, to: event.ts + (event.dur ?? 0), ...timesOf(event, starts) }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const outermost: Task[] = [];
  for (const task of tasks) if (task.from >= (outermost.at(-1)?.to ?? 0)) outermost.push(task);
  return outermost;
}

/** Sampled time of ours, by profile: one for each thread that runs scripts. */
function listSampled(events: readonly TraceEvent[], isOurs: (url: string | undefined) => boolean): { thread: string; spans: OwnSpan[] }[] {
  const found: { thread: string; spans: OwnSpan[] }[] = [];
  for (const profile of events.filter(({ name }) => name === 'Profile')) {
    const nodes = new Map<number, ProfileNode>();
    const names = new Map<number, string | undefined>();
    const spans: OwnSpan[] = [];
    let at = profile.args?.data?.startTime ?? profile.ts;
    let before: string | undefined;
    for (const { name, pid, id, args } of events) {
      if (name !== 'ProfileChunk' || pid !== profile.pid || id !== profile.id) continue;
      const { cpuProfile, timeDeltas = [] } = args?.data ?? {};
      for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
        const next = at + (timeDeltas[index] ?? 0);
        if (before !== undefined) spans.push({ from: at, to: next, name: before });
        at = next;
        if (!names.has(sample)) names.set(sample, findOwnFunction(nodes, sample, isOurs));
        before = names.get(sample);
      }
    }
    found.push({ thread: threadOf(profile), spans });
  }
  return found;
}

/** The innermost function of ours in a stack, where there is one. */
function findOwnFunction(
  nodes: ReadonlyMap<number, ProfileNode>,
  sample: number,
  isOurs: (url: string | undefined) => boolean,
): string | undefined {
  for (let node = nodes.get(sample); node !== undefined; node = node.parent === undefined ? undefined : nodes.get(node.parent)) {
    const { functionName, url, lineNumber = 0, columnNumber = 0 } = node.callFrame;
    // Lines and columns count from 0 here and from 1 everywhere else.
    if (isOurs(url)) return `${functionName || '(unnamed)'} ${url?.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`;
  }
  return undefined;
}

function shareOut(tasks: readonly Task[], spans: readonly OwnSpan[]): TaskShare[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const shares: TaskShare[] = [];
  let first = 0;
  for (const task of tasks) {
    const functions = new Map<string, number>();
    let ours = 0;
    let counted = task.from;
    // A span that began before this task may be the browser's own event around several; those that ended before it are done with.
    while ((sorted[first]?.to ?? Infinity) <= task.from) first++;
    for (let index = first; index < sorted.length; index++) {
      const { from, to, name } = sorted[index] ?? { from: Infinity, to: Infinity, name: '' };
      if (from >= task.to) break;
      const end = Math.min(to, task.to);
      functions.set(name, (functions.get(name) ?? 0) + Math.max(0, end - Math.max(from, task.from)) / 1000);
      ours += Math.max(0, end - Math.max(from, counted));
      counted = Math.max(counted, end);
    }
    if (ours === 0) continue;
    const oursMs = Math.min(ours, task.processor) / 1000;
    const whole = [...functions.values()].reduce((sum, ms) => sum + ms, 0);
    shares.push({
      taskMs: task.length / 1000,
      processorMs: task.processor / 1000,
      oursMs,
      functions: [...functions].map(([name, ms]) => ({ name, ms: (ms / whole) * oursMs })).toSorted((a, b) => b.ms - a.ms),
    });
  }
  return shares;
}
