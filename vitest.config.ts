/** Unit, data and convention tests: Node, no browser, no network. Everything that needs layout is in tests/e2e. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/data/**/*.test.ts', 'tests/conventions.test.ts'],
    testTimeout: 15_000,
  },
});
