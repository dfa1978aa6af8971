/** What is shipped, compressed as a browser's store does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findExtension, listPageScripts } from './extension-browser';
import type { Row } from './table';
import { rowAtMost } from './table';

/** In kB; also in .size-limit.json. */
const budgets: Record<string, number> = { 'detector.js': 12, 'panel.js': 30 };

export async function benchSizes(): Promise<Row[]> {
  const extension = await findExtension();
  const row = (what: string, files: string[]) => {
    const contents = files.map((file) => readFileSync(join(extension, file)));
    const bytes = contents.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const gzipped = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).byteLength, 0);
    return { what: `${what}, gzipped`, measured: gzipped / 1000, unit: 'kB', context: `${gzipped} bytes; ${bytes} unpacked` };
  };
  const popup = listFiles(readFileSync(join(extension, 'popup.html'), 'utf8'));
  const scripts = listPageScripts(extension).map((name) => {
    const most = budgets[name];
    const measured = row(name, [name]);
    return most === undefined ? measured : rowAtMost(measured, most);
  });
  return [
    ...scripts,
    row('background.js, bundled digest included', ['background.js']),
    row('popup, page, script and styles', ['popup.html', ...popup]),
  ];
}

/** The scripts and style sheets that a page of the extension names. */
export function listFiles(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/gu)].map(([, path]) => path ?? '');
}
