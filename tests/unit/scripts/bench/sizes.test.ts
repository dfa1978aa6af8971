import { expect, test } from 'vitest';
import { listFiles } from '@/scripts/bench/sizes';

test('the files of an extension page are the scripts and style sheets it names', () => {
  const html = `<link rel="icon" href="/icon/16.png"><script type="module" crossorigin src="/chunks/popup-A1.js"></script>
    <link rel="modulepreload" href="/chunks/shared-B2.js"><link rel="stylesheet" href="/assets/popup-C3.css">
    <a href="https://other.test/x.js">elsewhere</a>`;
  expect(listFiles(html)).toEqual(['chunks/popup-A1.js', 'chunks/shared-B2.js', 'assets/popup-C3.css']);
});
