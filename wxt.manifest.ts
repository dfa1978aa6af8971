/** What Sidelight asks of a browser, as data: the manifest is made from it, and README and tests are checked against it. */

/**
 * `storage`: settings and the lexicon. `scripting`: the panel's script, only in a page where the reader shows intent. `contextMenus`:
 * looking up what the reader has selected.
 */
export const permissions = ['storage', 'scripting', 'contextMenus'] as const satisfies string[];

/** Chromium alone asks for leave to have a page beside the others; Firefox's sidebar needs none. */
export const chromiumPermissions = ['sidePanel'] as const satisfies string[];

/** Mentions can stand on any page. `file:` counts only where the reader allows it in the browser's own settings. */
export const hostPermissions = ['*://*/*', 'file:///*'];

/** `caretPositionFromPoint` came with 128, `scheduler.yield` with 129 (September 2024). */
export const minimumChromeVersion = '129';

/** 146 is the first Firefox that underlines a custom highlight. The id must never change: the reader's data hangs on it. */
export const gecko = {
  id: '{6d0b7a52-3c1e-4f58-9b1d-51de11647a3c}',
  strict_min_version: '146.0',
  data_collection_permissions: { required: ['none'] },
};

/** Nothing comes from outside the package and nothing goes out. */
export const extensionPagesPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Alt+Shift and a letter is valid in Chrome and in Firefox, on every system. Chromium keeps A, B, C, N, P, R, T, W, X and Z to itself and
 * leaves a command that suggests one of them without any key (docs/browser-quirks.md).
 */
export const commands = {
  'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next mention' },
  'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous mention' },
  'open-mention': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open the panel on this mention' },
  'look-up': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Look up the selected name' },
};
