/**
 * How the extension is built and what it asks of the browser.
 *
 * The page script is registered through the manifest hook as an unlisted script: WXT's own content scripts announce themselves
 * to the page (`postMessage` and a `CustomEvent`), and a page must not be able to tell that Sidelight is there.
 *
 * SIDELIGHT_E2E=1 builds the one variant there is: the same code with the panel's shadow root open, so that axe can look inside.
 */
import { defineConfig } from 'wxt';
import {
  chromiumPermissions,
  commands,
  extensionPagesPolicy,
  gecko,
  hostPermissions,
  minimumChromeVersion,
  permissions,
} from './wxt.manifest';

const openRoot = process.env['SIDELIGHT_E2E'] === '1' ? '1' : '0';
const define = { 'import.meta.env.SIDELIGHT_OPEN_ROOT': JSON.stringify(openRoot) };

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  ...(openRoot === '1' ? { outDir: 'output/e2e' } : {}),

  manifest: ({ browser }) => ({
    name: 'Sidelight',
    permissions: browser === 'firefox' ? permissions : [...permissions, ...chromiumPermissions],
    host_permissions: hostPermissions,
    incognito: 'spanning',
    commands,
    content_security_policy: { extension_pages: extensionPagesPolicy },
    action: { default_title: 'Sidelight' },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : { minimum_chrome_version: minimumChromeVersion }),
  }),

  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: hostPermissions,
          js: ['detector.js'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
        },
      ];
    },
    'prepare:types': (_wxt, entries) => {
      const text =
        "interface ImportMetaEnv {\n  /** '1' where the panel's shadow root is open for tests, '0' in every release. */\n  readonly SIDELIGHT_OPEN_ROOT: '0' | '1';\n}\n";
      entries.push({ path: 'types/sidelight.d.ts', text, tsReference: true });
    },
  },

  vite: () => ({
    define,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: ['chrome128', 'firefox146'],
      minify: 'terser',
      // Smaller than the default minifier by 3 %, which is what the script on every page has left to give.
      terserOptions: { compress: { passes: 2 }, format: { ecma: 2020 } },
      // The polyfill brings a `fetch(` into pages that never fetch.
      modulePreload: { polyfill: false },
    },
  }),
});
