import { expect, test } from 'vitest';
import { parseReports, sumReports } from '@/scripts/soak/firefox-reports';

const uuid = '00000000-0000-4000-8000-000000000001';
const host = '127.0.0.1:4000';
const window = String.raw`explicit/window-objects/top(http:\\127.0.0.1:4000\, id=7)/active`;
const realm = String.raw`explicit/js-non-window/zones/zone(0x1)/realm([Expanded Principal [http:\\127.0.0.1:4000\, moz-extension:\\${uuid}\]])`;
const background = String.raw`explicit/window-objects/top(moz-extension:\\${uuid}\_generated_background_page.html, id=3)`;
const other = String.raw`explicit/window-objects/top(moz-extension:\\11111111-0000-4000-8000-000000000001\_x.html, id=4)`;

const [nonHeap, heap, otherKind] = [0, 1, 2];
const [bytes, count] = [0, 1];

const withPage: [string, string, number, number, number][] = [
  ['web (pid 1)', `${window}/dom/text-nodes`, heap, bytes, 100],
  ['web (pid 1)', `${window}/js-zone(0x1)/strings`, nonHeap, bytes, 40],
  ['web (pid 1)', `${realm}/classes/class(Object)`, nonHeap, bytes, 5],
  ['web (pid 1)', `${realm}/scripts`, heap, bytes, 7],
  ['web (pid 1)', 'heap-allocated', otherKind, bytes, 1000],
  ['web (pid 1)', 'explicit/threads/count', nonHeap, count, 9],
  ['web (pid 2)', `${realm}/scripts`, heap, bytes, 7],
  ['web (pid 2)', 'heap-allocated', otherKind, bytes, 5000],
];

const reports = (...lines: typeof withPage) => parseReports(JSON.stringify(lines));

test("the page's process is its heap and what lies outside of it", () => {
  expect(sumReports(reports(...withPage), { host, uuid }).page).toBe(1045);
});

test('our realms in that process and the background page are told apart', () => {
  const lines = reports(
    ...withPage,
    ['extension (pid 3)', `${background}/dom`, heap, bytes, 20],
    ['extension (pid 3)', `${background}/js-zone(0x2)`, nonHeap, bytes, 3],
    ['extension (pid 3)', `${other}/dom`, heap, bytes, 900],
  );
  expect(sumReports(lines, { host, uuid })).toEqual({ page: 1045, ours: 12, background: 23 });
});

test('without the extension there is only the page', () => {
  const lines = withPage.filter(([, path]) => !path.includes(uuid));
  expect(sumReports(reports(...lines), { host, uuid })).toEqual({ page: 1040 });
});

test('a browser that does not report the page is an error', () => {
  expect(() => sumReports(reports(['web (pid 2)', 'heap-allocated', otherKind, bytes, 5000]), { host, uuid })).toThrow(host);
});
