/**
 * What about:memory's reports say of the soaked page and of the extension. A report's path names the window or realm it is about,
 * with its slashes turned round.
 */
import type { Memory } from './memory';

export type Report = { process: string; path: string; kind: number; units: number; amount: number };

/** nsIMemoryReporter: KIND_NONHEAP is memory that `heap-allocated` does not count; UNITS_BYTES. */
const outsideHeap = 0;
const bytes = 0;

/** The lines that the browser's window hands over: process, path, kind, units, amount. */
export function parseReports(text: string): Report[] {
  // Made a moment ago by our own expression.
  const lines = JSON.parse(text) as [string, string, number, number, number][];
  return lines.map(([process, path, kind, units, amount]) => ({ process, path, kind, units, amount }));
}

/**
 * Of the process that shows `host`: all it has allocated, and what of that belongs to our realms. Of the extensions' process: what
 * belongs to the background page at `moz-extension://<uuid>`, where there is one. Throws where no process shows `host`.
 */
export function sumReports(reports: readonly Report[], { host, uuid }: { host: string; uuid: string }): Memory {
  const process = reports.find(({ path }) => path.includes(`top(http:\\\\${host}\\`))?.process;
  if (process === undefined) throw new Error(`No process of Firefox reports a window of ${host}.`);
  const explicit = reports.filter(({ path, units }) => path.startsWith('explicit/') && units === bytes);
  const own = explicit.filter((report) => report.process === process);
  const heap = reports.find((report) => report.process === process && report.path === 'heap-allocated')?.amount ?? 0;
  const ours = sum(own.filter(({ path }) => path.includes(uuid)));
  const background = sum(explicit.filter((report) => report.process !== process && report.path.includes(`top(moz-extension:\\\\${uuid}`)));
  return {
    page: heap + sum(own.filter(({ kind }) => kind === outsideHeap)),
    ...(ours > 0 ? { ours } : {}),
    ...(background > 0 ? { background } : {}),
  };
}

function sum(reports: readonly Report[]): number {
  return reports.reduce((total, { amount }) => total + amount, 0);
}
