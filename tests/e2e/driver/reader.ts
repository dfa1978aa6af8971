/** What a test can do with a browser that has the extension: the same in Chromium (Playwright) and Firefox (WebDriver BiDi). */

export type Point = { x: number; y: number };

/** A document that code can be run in: a tab's own or a frame's. */
export type Document = {
  /** Runs in the page's own world, as one of the page's scripts could. */
  evaluate: <Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument) => Promise<Result>;
  /** Runs a whole script as the driver's own, past any content security policy. */
  load: (source: string) => Promise<void>;
};

export type Tab = Document & {
  /** Resolves when the page's `load` event has fired. */
  goto: (url: string) => Promise<void>;
  /** Looks at the tab: Firefox paints nothing new in one that nobody sees. */
  bringToFront: () => Promise<void>;
  /** Runs in every later document of this tab before any of its own scripts. */
  beforeScripts: (run: () => void) => Promise<void>;
  movePointer: (to: Point) => Promise<void>;
  click: (at: Point) => Promise<void>;
  press: (key: string) => Promise<void>;
  /** Holds the mouse's button down along a path. */
  drag: (path: readonly Point[]) => Promise<void>;
  /** Puts one finger down, moves it along the path and lifts it after `holdMs`: a single point is a tap. */
  touch: (path: readonly Point[], holdMs?: number) => Promise<void>;
  resize: (size: { width: number; height: number }) => Promise<void>;
  screenshot: (path: string) => Promise<void>;
  /** The page on paper, as a PDF. */
  print: () => Promise<Uint8Array>;
  /** The frame whose URL contains `part`. */
  frame: (part: string) => Document;
  /** What Sidelight has complained about in this tab: its lines in the console, and errors thrown in its scripts. */
  problems: () => string[];
  close: () => Promise<void>;
};

export type Reader = {
  kind: 'chromium' | 'firefox';
  newTab: () => Promise<Tab>;
  /** A tab in a private window, where the reader has allowed the extension. */
  newPrivateTab: () => Promise<Tab>;
  /** Opens a page of the extension in a tab; `path` may carry a query. */
  openExtensionPage: (path: string) => Promise<Tab>;
  /** A document of the extension that is open all the time and runs nothing: where its storage and its tabs are read and written. */
  ownDocument: Document;
  /** Does what the browser does when the reader presses a shortcut of the extension: no driver can press those. */
  runCommand: (name: string) => Promise<void>;
  /** Ends the background as browsers do when it has been idle, or when they want its memory; the next event starts it again. */
  stopBackground: () => Promise<void>;
  /** Ends the extension and starts it again, as an update does. */
  updateExtension: () => Promise<void>;
  /** As good as new, in a tenth of the time: no tab but its own, nothing stored but the bundled digests. Rejects where that failed. */
  startOver: () => Promise<void>;
  close: () => Promise<void>;
};

/** What `ownDocument` shows: a picture has the extension's rights like its pages, and no script of its own. */
export const ownPath = 'icon/16.png';

export type ReaderOptions = {
  /** The folder of the built extension; without it this is the control run. */
  extension?: string;
  proxyPort: number;
  reducedMotion?: boolean;
  /** The reader's own few colours instead of the pages', dark on light or the other way. Firefox only. */
  forcedColors?: 'light' | 'dark';
  executablePath: string;
};
