/**
 * The one place that writes to a console. A line is written once per context: a page can hold a thousand frames and a worker can
 * fail the same way a thousand times. What is logged says what went wrong, never what the reader reads.
 */

/** `cause` is whatever was caught; it is handed to the console as it is, so that a developer can open it. */
export type Log = { warn: (message: string, cause?: unknown) => void; error: (message: string, cause?: unknown) => void };

type Write = (level: 'warn' | 'error', ...parts: unknown[]) => void;

/** Enough for every distinct failure there is; past it something unbounded is in the messages, and silence is better. */
const maxLines = 100;

/** What a script hears from the browser when its extension was updated or removed under it: expected, and nobody's fault. */
const contextGone = 'Extension context invalidated';

export const log: Log = createLog((level, ...parts) => console[level](...parts));

/** A log with a memory of its own for what it has said. */
export function createLog(write: Write): Log {
  const said = new Set<string>();

  function say(level: 'warn' | 'error', message: string, cause: unknown): void {
    const reason = reasonOf(cause);
    const line = `${level} ${message} ${reason}`;
    if (message.includes(contextGone) || reason.includes(contextGone) || said.has(line) || said.size >= maxLines) return;
    said.add(line);
    if (cause === undefined) write(level, `[Sidelight] ${message}`);
    else write(level, `[Sidelight] ${message}`, cause);
  }

  return {
    warn: (message, cause) => say('warn', message, cause),
    error: (message, cause) => say('error', message, cause),
  };
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause ?? '');
}
