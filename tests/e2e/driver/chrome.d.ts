/** Functions that tests run inside extension pages use the namespace that both browsers have. */
import type { browser } from 'wxt/browser';

declare global {
  const chrome: typeof browser & {
    /** Chromium lets an extension's own pages fire its events: how a shortcut is tried that no driver can press. */
    commands: { onCommand: { dispatch: (name: string, tab: unknown) => void } };
  };
}
