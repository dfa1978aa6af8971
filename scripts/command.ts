/** Runs the project's tools as child processes, always from the project's root. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export type Finished = { code: number; output: string };

/** The command line of a tool installed in node_modules, given by its script file: works the same on every system. */
export function tool(script: string, ...args: string[]): string[] {
  return [process.execPath, join(root, 'node_modules', script), ...args];
}

/** Runs to the end and returns what it printed; with `live` the output also goes to the terminal as it comes. */
export function runCommand(command: string[], options: { live?: boolean; env?: Record<string, string> } = {}): Promise<Finished> {
  const [file = '', ...args] = command;
  const child = spawn(file, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  const keep = (part: Buffer): void => {
    parts.push(part);
    if (options.live) process.stdout.write(part);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    child.on('error', (problem) => done({ code: 1, output: problem.message }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });
}
