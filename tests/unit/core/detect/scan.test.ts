/** The scan of a page must find just what reading every run of it from top to bottom would: it only gets there sooner. */
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findReadings } from '@/core/detect/find';
import { createScan } from '@/core/detect/scan';
import { createRunReader, locateInRun, textOf } from '@/core/detect/text-runs';
import type { TextRun } from '@/core/detect/text-runs';
import type { Reading } from '@/core/detect/walk';
import { openTopics } from '@/tests/fixtures/lexicon';

const lexicon = openTopics({
  corridor: ['Lachin corridor', 'Lachin', { text: 'Լաչինի միջանցք', lang: 'hy' }],
  karabakh: ['Nagorno-Karabakh', 'Karabakh', { text: '纳戈尔诺', lang: 'zh' }],
  group: ['Minsk Group', { text: 'ОБСЕ', lang: 'ru' }, 'a long name of very many words that goes on and on'],
  person: { kind: 'person', names: ['Aliyev', 'Ilham Aliyev'] },
});

function parseBody(markup: string): Node {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;
}

/** A walk over text nodes: linkedom's own cannot be set to a node. */
function createWalker(root: Node): { nextNode: () => Node | null; currentNode: Node } {
  const texts: Node[] = [];
  const gather = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) texts.push(child);
      else gather(child);
    }
  };
  gather(root);
  let current = root;
  return {
    get currentNode() {
      return current;
    },
    set currentNode(node) {
      current = node;
    },
    nextNode() {
      const next = texts[current === root ? 0 : texts.indexOf(current) + 1];
      if (next) current = next;
      return next ?? null;
    },
  };
}

type Place = { start: [text: string, offset: number]; end: [text: string, offset: number]; quote: string; name: number };

function placesOf(run: TextRun<Node>, readings: readonly Reading[], order: readonly Node[]): Place[] {
  const at = (offset: number, asEnd: boolean): [string, number] => {
    const place = locateInRun(run, offset, asEnd);
    return place ? [`${order.indexOf(place.node)} ${place.node.nodeValue}`, place.offset] : ['', 0];
  };
  return readings.map(({ start, end, name }) => ({
    start: at(start, false),
    end: at(end, true),
    quote: textOf(run).slice(start, end),
    name,
  }));
}

function orderOf(root: Node): Node[] {
  const walker = createWalker(root);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

function scanPlaces(root: Node): Place[] {
  const order = orderOf(root);
  const places: Place[] = [];
  const scan = createScan<Node>(createWalker(root), lexicon, ({ run, readings }) => places.push(...placesOf(run, readings, order)));
  while (scan.step());
  return places;
}

function readPlaces(root: Node): Place[] {
  const order = orderOf(root);
  const places: Place[] = [];
  const reader = createRunReader<Node>(root);
  for (let run = reader.next(); run; run = reader.next()) {
    places.push(...placesOf(run, findReadings(textOf(run), lexicon), order));
  }
  return places;
}

function quotesIn(markup: string): string[] {
  return scanPlaces(parseBody(markup)).map(({ quote }) => quote);
}

describe('a scan finds', () => {
  test.each([
    ['a name in one node', '<p>on the Lachin corridor today</p>', ['Lachin', 'Lachin corridor']],
    ['a name that tags cut between words', '<p>the <b>Lachin</b> <i>corridor</i></p>', ['Lachin', 'Lachin corridor']],
    ['a name that tags cut inside a word', '<p><span>K</span><b>ara</b>bakh</p>', ['Karabakh']],
    ['a name after a cell that ends in a word', '<table><tr><td>Foo</td><td>Ka<b>rabakh</b></td></tr></table>', ['Karabakh']],
    ['a name over a line break', '<h1>Minsk<br>Group</h1>', ['Minsk\nGroup']],
    ['a name behind a footnote mark', '<p>Lachin<sup>[3]</sup> corridor</p>', ['Lachin', 'Lachin corridor']],
    ['a name around a footnote mark in pieces', '<p>the Minsk<sup><a>[<span>3</span>]</a></sup> Group</p>', ['Minsk Group']],
    ['a name with a soft hyphen over two nodes', '<p>Kara\u00AD<b>bakh</b></p>', ['Kara\u00ADbakh']],
    ['a name in a script without spaces', '<p>在纳戈尔<b>诺</b>的</p>', ['纳戈尔诺']],
    ['nothing over two blocks', '<p>Minsk</p><p>Group</p>', []],
    ['nothing in a script or in code', '<script>Lachin corridor</script><p><code>Lachin</code></p>', []],
    ['nothing in a long script', `<script>${'Lachin corridor '.repeat(40)}</script>`, []],
    ['nothing in a word that only begins so', '<p>Kara<b>bakhs</b></p><p>Lachi</p>', []],
    ['a name that a block follows without a space', '<div>Lachin<span> corridor<p>the </p></span></div>', ['Lachin', 'Lachin corridor']],
    ['text before and after a block, each for itself', '<div>Lachin<p>Minsk</p>Group Karabakh</div>', ['Lachin', 'Karabakh']],
  ])('%s', (_what, markup, quotes) => {
    expect(quotesIn(markup)).toEqual(quotes);
  });
});

test('a run that is read in parts loses no name at their seams, and finds none twice', () => {
  const words = Array.from({ length: 9000 }, (_, index) => (index % 7 === 0 ? '<i>Lachin</i> corridor ' : `<b>word${index}</b> `));
  const root = parseBody(`<div>${words.join('')}</div>`);
  expect(scanPlaces(root)).toEqual(readPlaces(root));
});

const piece = fc.constantFrom(
  'Lachin', ' corridor', 'Ka', 'rabakh', 'K', 'ara', 'bakh', 'Nagorno', '-', ' ', '\n', '', 'Minsk', 'Group', ' Group ', 'a', 'the ', '12', 'ОБ', 'СЕ',
  'Լաչինի', ' միջանցք', '纳', '戈尔诺', '\u00AD', '\u200B', 'Ilham ', 'Aliyev', 'Heydar ', '. ', 'x', 'a long name of very', ' many words that', ' goes on and on',
); // prettier-ignore
const tags = ['p', 'b', 'a', 'span', 'div', 'td', 'li', 'code', 'script', 'h2', 'em', 'noscript', 'x-y'];
const markup = fc.letrec<{ node: string; many: string }>((tie) => ({
  many: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    piece,
    fc.constantFrom('<br>', '<img>', '<wbr>', '<!-- no text -->', '<input>', '<sup>[3]</sup> ', '<sup><a>[</a>3<a>]</a></sup> '),
    fc.tuple(fc.constantFrom(...tags), tie('many')).map(([tag, inside]) => `<${tag}>${inside}</${tag}>`),
  ),
})).many;

// A footnote mark inside a word is not among them: no text has it.
test('a scan of any tree finds what reading all of it finds, in the same places', () => {
  fc.assert(
    fc.property(fc.array(markup, { maxLength: 6 }), (parts) => {
      const root = parseBody(parts.join(''));
      const byPlace = (one: Place, other: Place) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
      expect(scanPlaces(root).toSorted(byPlace)).toEqual(readPlaces(root).toSorted(byPlace));
    }),
    { numRuns: 3000 },
  );
});
