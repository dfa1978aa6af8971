/**
 * Long work in a worker of ours: a call has a name and one value, tells how far it is, is answered once, and can be stopped with the
 * worker. Page and worker are alone with each other: nothing here is heard by a page or an extension. Where a browser keeps a page of
 * ours from the database, the background stands at the other end (port-end.ts).
 */

/** What a worker can do, by name. */
export type LongWork = Record<string, (given: never, onProgress: (progress: unknown) => void) => Promise<unknown>>;

/** The worker's own side; its global object is one. */
export type PageEnd = {
  postMessage: (message: unknown, transfer: []) => void;
  addEventListener: (type: 'message', listen: (message: { data: unknown }) => void) => void;
};

/** A worker as its page sees it; `Worker` is one. */
export type WorkerEnd = PageEnd & {
  addEventListener: (type: 'error', listen: (failure: { message: string }) => void) => void;
  terminate: () => void;
};

export type LongCaller<Work extends LongWork> = {
  /** Rejects where the work failed or was stopped. */
  call: <Name extends keyof Work & string>(
    name: Name,
    given: Parameters<Work[Name]>[0],
    onProgress?: Parameters<Work[Name]>[1],
  ) => Promise<Awaited<ReturnType<Work[Name]>>>;
  /** Ends the worker at once, whatever it is doing: calls that wait reject. The next call starts another, which remembers nothing. */
  stop: () => void;
};

type Question = { call: number; name: string; given: never };
type Answer = { call: number } & ({ progress: unknown } | { answer: unknown } | { failure: string });
type Waiting = { settle: (answer: unknown) => void; fail: (cause: Error) => void; onProgress: (progress: unknown) => void };

/** Answers a page's calls, each with the function of its name. */
export function answerLongCalls(work: LongWork, page: PageEnd): void {
  const tell = (answer: Answer) => page.postMessage(answer, []);

  async function run({ call, name, given }: Question): Promise<void> {
    try {
      tell({ call, answer: await work[name]?.(given, (progress) => tell({ call, progress })) });
    } catch (cause) {
      tell({ call, failure: String(cause) });
    }
  }

  page.addEventListener('message', ({ data }) => void run(parseQuestion(data)));
}

/** Starts the worker with the first call. */
export function createLongCaller<Work extends LongWork>(start: () => WorkerEnd): LongCaller<Work> {
  let worker: WorkerEnd | undefined;
  let calls = 0;
  const waiting = new Map<number, Waiting>();

  function open(): WorkerEnd {
    const opened = start();
    opened.addEventListener('message', ({ data }) => hear(parseAnswer(data)));
    opened.addEventListener('error', ({ message }) => end(`The worker failed: ${message}`));
    return opened;
  }

  function hear(heard: Answer): void {
    const caller = waiting.get(heard.call);
    if ('progress' in heard) {
      caller?.onProgress(heard.progress);
      return;
    }
    waiting.delete(heard.call);
    if ('failure' in heard) caller?.fail(new Error(heard.failure));
    else caller?.settle(heard.answer);
  }

  function end(reason: string): void {
    worker?.terminate();
    worker = undefined;
    for (const { fail } of waiting.values()) fail(new Error(reason));
    waiting.clear();
  }

  return {
    call(name, given, onProgress = () => undefined) {
      worker ??= open();
      calls += 1;
      worker.postMessage({ call: calls, name, given }, []);
      return new Promise((settle, fail) => {
        // The function of this name answers, and `Work` says with what, and with what progress.
        waiting.set(calls, { settle: settle as (answer: unknown) => void, fail, onProgress: onProgress as (progress: unknown) => void });
      });
    },
    stop: () => end('The work was stopped.'),
  };
}

function parseQuestion(data: unknown): Question {
  return data as Question;
}

function parseAnswer(data: unknown): Answer {
  return data as Answer;
}
