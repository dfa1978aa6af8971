import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { createRunReader, locateInRun, textOf } from '@/core/detect/text-runs';
import type { RunReaderOptions, TextRun } from '@/core/detect/text-runs';
import { roleOf } from '@/core/detect/elements';

function parseBody(markup: string): Node {
  return parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document.body;
}

function readRuns(root: Node, options: RunReaderOptions<Node> = {}): TextRun<Node>[] {
  const reader = createRunReader<Node>(root, options);
  const runs: TextRun<Node>[] = [];
  for (let run = reader.next(); run; run = reader.next()) runs.push(run);
  return runs;
}

/** Texts of the runs, white space folded. */
function readTexts(markup: string, options: RunReaderOptions<Node> = {}): string[] {
  return readRuns(parseBody(markup), options).map((run) => textOf(run).replace(/\s+/gu, ' ').trim());
}

describe('a run goes on through', () => {
  test.each([
    ['bold type', '<p><b>Lachin</b> corridor</p>', 'Lachin corridor'],
    ['a link', '<p>the <a href="#">Minsk</a> Group</p>', 'the Minsk Group'],
    ['a possible break', '<p>Nagorno-<wbr>Karabakh</p>', 'Nagorno-Karabakh'],
    ['a line break in a heading', '<h1>Lachin<br>corridor</h1>', 'Lachin corridor'],
    ['a drop cap', '<p><span class="cap">N</span>agorno-Karabakh</p>', 'Nagorno-Karabakh'],
    ['a footnote mark', '<p>Lachin<sup>[3]</sup> corridor</p>', 'Lachin corridor'],
    ['a linked footnote mark', '<p>Lachin<sup id="r"><a href="#n">[12]</a></sup> corridor</p>', 'Lachin corridor'],
    ['a comment', '<p>Lachin<!-- a comment --> corridor</p>', 'Lachin corridor'],
    ['nested flow', '<p><i><b><span>Minsk</span></b> <u>Gr</u></i>oup</p>', 'Minsk Group'],
    ['an unknown element', '<p>Minsk <x-name>Group</x-name></p>', 'Minsk Group'],
    ['a label', '<form><label>Minsk</label> Group</form>', 'Minsk Group'],
    ['an ordinal in superscript', '<p>the 19<sup>th</sup> of</p>', 'the 19th of'],
  ])('%s', (_what, markup, text) => {
    expect(readTexts(markup)).toEqual([text]);
  });
});

describe('a run ends at', () => {
  test.each([
    ['paragraphs', '<p>Minsk</p><p>Group</p>', ['Minsk', 'Group']],
    ['table cells', '<table><tr><td>Minsk</td><td>Group</td></tr></table>', ['Minsk', 'Group']],
    ['list items', '<ul><li>Minsk<li>Group</ul>', ['Minsk', 'Group']],
    ['a block in the midst of text', '<div>Minsk<p>Peace</p>Group</div>', ['Minsk', 'Peace', 'Group']],
    ['an empty block in the midst of text', '<div>Minsk<hr>Group</div>', ['Minsk', 'Group']],
    ['an empty block with nothing inside', '<div>Minsk<div></div>Group</div>', ['Minsk', 'Group']],
    ['nested blocks that end together', '<div><div><p>Minsk</p></div></div>Group', ['Minsk', 'Group']],
    ['nested blocks that begin together', 'Minsk<div><div><p>Group</p></div></div>', ['Minsk', 'Group']],
    ['a block inside a flow', '<span>Minsk<div>Peace</div></span>Group', ['Minsk', 'Peace', 'Group']],
    ['a heading', '<h2>Minsk</h2>Group', ['Minsk', 'Group']],
    ['a definition', '<dl><dt>Minsk</dt><dd>Group</dd></dl>', ['Minsk', 'Group']],
    ['a button', '<p>Minsk <button>Vote</button> Group</p>', ['Minsk', 'Vote', 'Group']],
    ['a reading aid', '<p><ruby>亜<rt>あ</rt></ruby>国</p>', ['亜', 'あ', '国']],
  ])('%s', (_what, markup, texts) => {
    expect(readTexts(markup)).toEqual(texts);
  });
});

describe('what is not read stands in the way', () => {
  test.each([
    ['a picture', '<p>Minsk <img alt="x"> Group</p>', ['Minsk \u{FFFC} Group']],
    ['a form field', '<p>Minsk <input value="Peace"> Group</p>', ['Minsk \u{FFFC} Group']],
    ['a text field', '<p>Minsk <textarea>Peace</textarea> Group</p>', ['Minsk \u{FFFC} Group']],
    ['a choice', '<p>Minsk <select><option>Peace</option></select> Group</p>', ['Minsk \u{FFFC} Group']],
    ['code', '<p>Minsk <code>Peace</code> Group</p>', ['Minsk \u{FFFC} Group']],
    ['a script', '<p>Minsk</p><script>Peace</script><style>Peace</style><p>Group</p>', ['Minsk', 'Group']],
    ['a frame', '<iframe>Peace</iframe>', []],
    ['a field alone', '<textarea>Minsk Group</textarea>', []],
    ['white space and punctuation alone', '<p> - </p><p>…</p>\n', ['…']],
  ])('%s', (_what, markup, texts) => {
    expect(readTexts(markup)).toEqual(texts);
  });

  test('what a caller passes over leaves no trace', () => {
    const skips = (element: Node) => 'getAttribute' in element && (element as Element).getAttribute('hidden') !== null;
    expect(readTexts('<p>Minsk <b hidden>Peace</b>Group</p><p hidden>Peace</p>', { skips })).toEqual(['Minsk Group']);
  });
});

describe('a reading', () => {
  test('can begin inside the tree, with the blocks around it known', () => {
    const body = parseBody('<div>one<p>two</p>three <i>four</i></div>five');
    const startAt = body.firstChild?.lastChild ?? body;
    expect(readRuns(body, { startAt }).map((run) => `${run.block.nodeName} ${textOf(run)}`)).toEqual(['DIV four', 'BODY five']);
  });

  test('breaks long runs off at the end of a piece', () => {
    const body = parseBody('<p>one <b>two</b> three</p><p>four</p>');
    expect(readRuns(body, { longest: 6 }).map(textOf)).toEqual(['one two', ' three', 'four']);
  });
});

test('a root’s own siblings are not read', () => {
  const [first] = parseBody('<p>One <b>two</b></p><p>three</p>').childNodes;
  expect(first && readRuns(first).map(textOf)).toEqual(['One two']);
});

test('each run knows its block', () => {
  const runs = readRuns(parseBody('<div>a<p>b</p>c<span>d<ul><li>e</li></ul>f</span></div>g'));
  expect(runs.map((run) => `${run.block.nodeName} ${textOf(run)}`)).toEqual(['DIV a', 'P b', 'DIV cd', 'LI e', 'DIV f', 'BODY g']);
});

test('10,000 levels deep, it reads to the bottom and back', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  let at: Node = document.body;
  for (let level = 0; level < 10_000; level++) at = at.appendChild(document.createElement(level % 2 ? 'div' : 'b'));
  at.appendChild(document.createTextNode('deep'));
  document.body.appendChild(document.createTextNode('after'));
  expect(readRuns(document.body).map(textOf)).toEqual(['deep', 'after']);
});

describe('an offset in a run', () => {
  const [run] = readRuns(parseBody('<p>Nag<b>orno-</b><br>Kara<i></i>bakh</p>'));
  test.each<[what: string, offset: number, asEnd: boolean, node: string, inNode: number]>([
    ['at its start', 0, false, 'Nag', 0],
    ['inside a node', 2, false, 'Nag', 2],
    ['between nodes, as a start', 3, false, 'orno-', 0],
    ['between nodes, as an end', 3, true, 'Nag', 3],
    ['behind a break, as a start', 9, false, 'Kara', 0],
    ['before a break, as an end', 8, true, 'orno-', 5],
    ['at its end', 17, true, 'bakh', 4],
  ])('%s', (_what, offset, asEnd, node, inNode) => {
    const place = run && locateInRun(run, offset, asEnd);
    expect([place?.node.nodeValue, place?.offset]).toEqual([node, inNode]);
  });
});

describe('for any tree', () => {
  type Plan = string | { tag: string; children: Plan[] };
  const tags = ['b', 'span', 'p', 'div', 'li', 'td', 'br', 'wbr', 'hr', 'textarea', 'code', 'img', 'x-y', 'section', 'button'];
  const { tree } = fc.letrec<{ tree: Plan }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('word', 'two words', ' ', '\n', '-', 'ß'),
      fc.record({ tag: fc.constantFrom(...tags), children: fc.array(tie('tree'), { maxLength: 4 }) }),
    ),
  }));

  function grow(plans: Plan[]): Node {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    let words = 0;
    const add = (parent: Node, plan: Plan): void => {
      if (typeof plan === 'string') parent.appendChild(document.createTextNode(/\p{L}/u.test(plan) ? `${plan}${words++}` : plan));
      else {
        const element = parent.appendChild(document.createElement(plan.tag));
        for (const child of plan.children) add(element, child);
      }
    };
    for (const plan of plans) add(document.body, plan);
    return document.body;
  }

  /** The text nodes with letters that a reader sees, in order. */
  function visibleTexts(node: Node): Node[] {
    if (node.nodeType === 3) return /\p{L}/u.test(node.nodeValue ?? '') ? [node] : [];
    if (['skip', 'gap', 'object'].includes(roleOf(node.nodeName))) return [];
    return [...node.childNodes].flatMap(visibleTexts);
  }

  test('the runs hold every visible text once, in order, and say where it stands', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (plans) => {
        const body = grow(plans);
        const runs = readRuns(body);
        const nodes = runs.flatMap((run) => run.nodes).filter((node) => node !== undefined);
        const read = nodes.filter((node) => /\p{L}/u.test(node.nodeValue ?? ''));
        expect(read.map(({ nodeValue }) => nodeValue)).toEqual(visibleTexts(body).map(({ nodeValue }) => nodeValue));
        for (const run of runs) {
          const text = textOf(run);
          expect(text).toHaveLength(run.length);
          run.pieces.forEach((piece, index) => {
            expect(text.startsWith(piece, run.starts[index])).toBe(true);
            expect(run.nodes[index]?.nodeValue ?? piece).toBe(piece);
            expect(run.nodes[index] !== undefined || piece === '\n' || piece === '\u{FFFC}').toBe(true);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
