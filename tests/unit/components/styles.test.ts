import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../../components/', import.meta.url);
const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));

function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

it.each(sheets)('%s takes its colours from the tokens', (sheet) => {
  if (sheet === 'tokens.css') return;
  expect(read(sheet)).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/iu);
});

it.each(sheets)('%s uses only tokens that exist', (sheet) => {
  const known = new Set([...read('tokens.css').matchAll(/(--sl-[\w-]+):/gu)].map(([, name]) => name));
  known.add('--sl-panel-max-height');
  // Other names are what a component says of one of its elements.
  const unknown = [...read(sheet).matchAll(/var\((--sl-[\w-]+)/gu)].map(([, name]) => name).filter((name) => !known.has(name));
  expect(unknown).toEqual([]);
});

it.each(sheets)('%s measures in pixels, because a page’s rem reaches into shadow roots', (sheet) => {
  expect(read(sheet)).not.toMatch(/\d(?:rem|vmin|vmax)\b/u);
});

it('every style sheet is in the sheet of a surface', () => {
  const surfaces = ['panel', 'desk', 'popup', 'side-panel', 'search', 'options', 'welcome'];
  const gathered = surfaces.map((surface) => read(`${surface}-styles.ts`)).join('');
  expect(sheets.filter((sheet) => !gathered.includes(`./${sheet}?inline`))).toEqual([]);
});
