/** Unit, data and convention tests: Node, no browser, no network. Everything that needs layout is in tests/e2e. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of what holds no state between two calls: they need no world of their own for each file, which is most of what starting one costs. */
const pure = ['tests/unit/core/**/*.test.ts', 'tests/unit/scripts/**/*.test.ts', 'tests/data/**/*.test.ts', 'tests/conventions.test.ts'];

export default defineConfig({
  plugins: [WxtVitest()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 15_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'stateful', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: pure } },
    ],
  },
});
