/**
 * End-to-end tests: the built extension in real browsers. Both projects run the same files; tests/e2e/driver tells them apart. A test of
 * what only one browser does says so by its tag, `@chromium-alone` or `@firefox-alone`, and above it why.
 */
import { defineConfig } from '@playwright/test';
import type { BrowserKind } from './scripts/browsers';

/** Real pages that are not part of the project: `npm run test:pages`. */
const corpus = '**/corpus-pages.spec.ts';

export default defineConfig<object, { kind: BrowserKind }>({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/e2e/driver/before-all.ts',
  outputDir: 'output/test-results',
  timeout: 30_000,
  expect: { timeout: 8000 },
  fullyParallel: false,
  workers: 2,
  // On a busy machine a browser now and then loses an event. What passes only when tried again is named at the end of
  // `npm test` and is somebody's next work: so far it was our fault more often than the machine's.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: process.env['SIDELIGHT_REPORT'] ?? 'output/e2e.json' }]],
  projects: [
    { name: 'chromium', testIgnore: corpus, grepInvert: /@firefox-alone/u, use: { kind: 'chromium' } },
    { name: 'firefox', testIgnore: corpus, grepInvert: /@chromium-alone/u, use: { kind: 'firefox' } },
    { name: 'pages', testMatch: corpus, use: { kind: 'chromium' } },
  ],
});
