/** What the demonstration needs of a browser that has the extension; one file beside this one for each browser. */
import type { ShownNode } from './shown-text';

export type DemoOptions = { executablePath: string; extension: string; headless: boolean };

export type DemoBrowser = {
  goto: (url: string) => Promise<void>;
  /** Evaluates an expression in the page and answers its value. */
  ask: (expression: string) => Promise<unknown>;
  movePointer: (x: number, y: number) => Promise<void>;
  /** The page with everything in it, closed shadow roots included. */
  readTree: () => Promise<ShownNode>;
  screenshot: (path: string) => Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed: Promise<void>;
  close: () => Promise<void>;
};
