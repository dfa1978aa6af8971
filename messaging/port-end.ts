/**
 * A port to the background as an end of long calls. Firefox lets extensions read no database in a private window, so its side panel
 * there asks the background, which is in none; only pages of ours are answered (entrypoints/background/serve-reading.ts).
 */
import type { Browser } from '#imports';
import type { PageEnd, WorkerEnd } from './long-calls';

/** What is asked of the background over a port: what the search's worker can do, or what is read to browse. */
export type ReadingPort = 'search' | 'browse';

type Port = Pick<Browser.runtime.Port, 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect'>;

/** The side that answers. */
export function createAnsweringEnd(port: Port): PageEnd {
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener: (_message, listen) => port.onMessage.addListener((data: unknown) => listen({ data })),
  };
}

/** The side that asks. A background that ends, as it does when it is idle, looks like a worker that failed; the next call wakes it. */
export function createAskingEnd(port: Port): WorkerEnd {
  return {
    ...createAnsweringEnd(port),
    addEventListener: (type: 'message' | 'error', listen: (heard: { data: unknown; message: string }) => void) => {
      if (type === 'message') port.onMessage.addListener((data: unknown) => listen({ data, message: '' }));
      else port.onDisconnect.addListener(() => listen({ data: undefined, message: 'The background has ended.' }));
    },
    terminate: () => port.disconnect(),
  };
}
