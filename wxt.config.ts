/**
 * How the extension is built and what it asks of the browser.
 *
 * The page script is registered through the manifest hook as an unlisted script: WXT's own content scripts announce themselves
 * to the page (`postMessage` and a `CustomEvent`), and a page must not be able to tell that Sidelight is there.
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

export default defineConfig({
  imports: false,
  manifestVersion: 3,

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
  },

  vite: () => ({
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
