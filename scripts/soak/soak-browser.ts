/** What the soak needs of a browser; one file beside this one for each. Both are driven by Puppeteer, so only memory differs. */
import type { Page } from 'puppeteer-core';
import type { Memory } from './memory';

export type SoakOptions = {
  executablePath: string;
  /** The folder of the built extension; none in the control run. */
  extension: string | undefined;
};

export type SoakBrowser = {
  page: Page;
  /** Collects all garbage and says what is left. */
  measure: () => Promise<Memory>;
  close: () => Promise<void>;
};
