import { describe, expect, it } from 'vitest';
import { answerLongCalls, createLongCaller, type WorkerEnd } from '@/messaging/long-calls';

type Counting = {
  count: (to: number, onProgress: (at: number) => void) => Promise<string>;
  fail: (why: string) => Promise<never>;
  wait: (given: undefined) => Promise<void>;
};

/** Both ends of a real channel; `started` counts the workers. */
function connect(): { start: () => WorkerEnd; started: WorkerEnd[] } {
  const started: WorkerEnd[] = [];
  const start = (): WorkerEnd => {
    const { port1, port2 } = new MessageChannel();
    const remembered: number[] = [];
    const work: Counting = {
      count: (to, onProgress) => {
        for (let at = 1; at <= to; at += 1) onProgress(at);
        remembered.push(to);
        return Promise.resolve(remembered.join(' '));
      },
      fail: (why) => Promise.reject(new Error(why)),
      // A race nobody runs in is never over.
      wait: () => Promise.race<never>([]),
    };
    answerLongCalls(work, port2);
    port2.start();
    port1.start();
    const worker: WorkerEnd = {
      postMessage: (message, transfer) => port1.postMessage(message, transfer),
      // Of a worker's events a port has only this one.
      addEventListener: (type: string, listen: (given: never) => void) =>
        type === 'message' && port1.addEventListener('message', (heard) => listen(heard as never)),
      terminate: () => port1.close(),
    };
    started.push(worker);
    return worker;
  };
  return { start, started };
}

describe('a call to a worker', () => {
  it('tells how far it is and is answered; the worker remembers what was before', async () => {
    const { start, started } = connect();
    const { call, stop } = createLongCaller<Counting>(start);
    const progress: number[] = [];
    expect(await call('count', 3, (at) => progress.push(at))).toBe('3');
    expect(progress).toEqual([1, 2, 3]);
    expect(await call('count', 2)).toBe('3 2');
    expect(started).toHaveLength(1);
    stop();
  });

  it('is answered by its own answer, however many wait', async () => {
    const { call, stop } = createLongCaller<Counting>(connect().start);
    const [one, failed, two] = await Promise.allSettled([call('count', 1), call('fail', 'On purpose.'), call('count', 2)]);
    expect([one, two]).toMatchObject([{ value: '1' }, { value: '1 2' }]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('On purpose.') } });
    stop();
  });

  it('rejects when the work is stopped, and the next one starts another worker', async () => {
    const { start, started } = connect();
    const { call, stop } = createLongCaller<Counting>(start);
    const waiting = call('wait', undefined);
    stop();
    await expect(waiting).rejects.toThrow('stopped');
    expect(await call('count', 1)).toBe('1');
    expect(started).toHaveLength(2);
    stop();
  });
});
