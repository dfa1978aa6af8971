/** What these tests try is what readers get: the two builds differ in the panel's shadow root and in nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension, expect, test } from './driver/test';

test('the build for tests is the release but for one word in the panel script', ({ kind }) => {
  const released = join(import.meta.dirname, '../../.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const tested = builtExtension(kind);
  expect(listFiles(tested)).toEqual(listFiles(released));

  const different = listFiles(released).filter((file) => !readFileSync(join(released, file)).equals(readFileSync(join(tested, file))));
  expect(different).toEqual(['panel.js']);

  const closed = /mode:([`'"])closed\1/gu;
  const panel = readFileSync(join(released, 'panel.js'), 'utf8');
  expect(panel.match(closed)).toHaveLength(1);
  const same = readFileSync(join(tested, 'panel.js'), 'utf8') === panel.replace(closed, 'mode:$1open$1');
  expect(same, 'Both builds have to be of the same source: build again, and compare panel.js in .output and output/e2e.').toBe(true);
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();
}
