import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findRun, readRun } from '@/core/detect/run-around';
import { textOf } from '@/core/detect/text-runs';

/** The run around the text node that holds `words`, or nothing where it is not read. */
function runAround(markup: string, words: string, longest = 1000): { text: string; block: string } | undefined {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const place = findRun<Node>(findText(document.body, words), new Set());
  const run = place && readRun(place, longest);
  return run && { text: textOf(run), block: run.block.nodeName };
}

function findText(root: Node, words: string): Node {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.includes(words)) return child;
    if (child.textContent?.includes(words)) return findText(child, words);
  }
  throw new Error(`No text node holds "${words}".`);
}

describe('the run around a node', () => {
  test.each([
    ['is what its block holds', '<p>one <b>two</b> three</p>', 'two', 'one two three', 'P'],
    ['begins behind a block before it', '<div><p>one</p>two <i>three</i></div>', 'three', 'two three', 'DIV'],
    ['ends before a block behind it', '<div>one <i>two</i><p>three</p>four</div>', 'two', 'one two', 'DIV'],
    ['begins behind a block inside what flows before it', '<div><span>one<p>two</p>three</span>four</div>', 'four', 'threefour', 'DIV'],
    ['leaves footnote marks out on the way back', '<p>one<sup>[2]</sup> two</p>', 'two', 'one two', 'P'],
    ['belongs to the tree where there is no block', 'one <b>two</b>', 'two', 'one two', 'BODY'],
  ])('%s', (_what, markup, words, text, block) => {
    expect(runAround(markup, words)).toEqual({ text, block });
  });

  test.each([
    ['code', '<p><code>one</code></p>'],
    ['anything inside what is not read', '<noscript><div><p>one</p></div></noscript>'],
  ])('is nothing in %s', (_what, markup) => {
    expect(runAround(markup, 'one')).toBeUndefined();
  });

  test('is broken off where it is long', () => {
    expect(runAround('<p><b>one</b> <b>two</b> <b>three</b></p>', 'one', 6)?.text).toBe('one two');
  });
});
