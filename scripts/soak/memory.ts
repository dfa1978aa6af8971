/** What a soak measured, and whether it is within bounds. */
import type { Row } from '../bench/table';
import { rowAtMost } from '../bench/table';

/** After a forced collection. Bytes, but for `nodes`. */
export type Memory = {
  /** The page's heap or process, with all that is in it: the page's own objects, ours, and compiled code. */
  page: number;
  /** The part of `page` that the browser has compiled; where it is told apart. */
  code?: number;
  /** How many DOM nodes are alive, those that only a script still holds included. */
  nodes?: number;
  /** The part of `page` that the browser itself counts as our script's; where it does. */
  ours?: number;
  /** The extension's background. */
  background?: number;
};

/** One measurement a minute, the first after the first minute. */
export type Soak = { kind: string; on: readonly Memory[]; off: readonly Memory[] };

type Part = { label: string; isJudged: boolean; isCount?: boolean; read: (memory: Memory) => number | undefined };

/** In percent. */
const mostGrowth = 5;

const parts: Part[] = [
  { label: 'page and our script in it', isJudged: true, read: ({ page }) => page },
  {
    label: 'the same without compiled code',
    isJudged: true,
    read: ({ page, code }) => (code === undefined ? undefined : page - code),
  },
  // V8 compiles what runs often, better and better, for many minutes: no script holds that.
  { label: 'compiled code', isJudged: false, read: ({ code }) => code },
  { label: 'living DOM nodes', isJudged: true, isCount: true, read: ({ nodes }) => nodes },
  { label: "our script's realms alone", isJudged: true, read: ({ ours }) => ours },
  { label: 'background', isJudged: true, read: ({ background }) => background },
];

/**
 * Growth from the first minute to the last, in percent of the first. Of what the page and we share, growth of the control run is
 * taken off: the same page in the same minutes without us.
 */
export function judgeSoak({ kind, on, off }: Soak): Row[] {
  return parts.flatMap((part) => {
    const ours = endsOf(on, part);
    const theirs = endsOf(off, part);
    if (!ours) return [];
    const grown = ours.last - ours.first - (theirs ? theirs.last - theirs.first : 0);
    const row = {
      what: `${kind}: ${part.label}, minute ${on.length} over minute 1${theirs ? ", less the control's growth" : ''}`,
      measured: (grown / ours.first) * 100,
      unit: '%',
      context: theirs ? `with ${say(part, ours)}; without ${say(part, theirs)}` : say(part, ours),
    };
    return [part.isJudged ? rowAtMost(row, mostGrowth) : row];
  });
}

type Ends = { first: number; last: number };

function endsOf(all: readonly Memory[], { read }: Part): Ends | undefined {
  const [first, last] = [all[0], all.at(-1)].map((memory) => memory && read(memory));
  return first === undefined || last === undefined ? undefined : { first, last };
}

function say({ isCount }: Part, { first, last }: Ends): string {
  return isCount ? `${first} → ${last}` : `${megabytes(first)} → ${megabytes(last)} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(2);
}
