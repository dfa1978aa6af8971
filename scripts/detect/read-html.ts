/**
 * HTML as runs, through the page's own reader over a parsed tree. There are no styles here: blocks are judged by tag, and what is
 * hidden by `hidden`, `aria-hidden` and inline `display: none` (tests/e2e lists where a browser judges otherwise).
 */
import { parseHTML } from 'linkedom';
import { createRunReader, textOf } from '../../core/detect/text-runs';
import type { FileRun, FileText } from './read-text';

/** The text that a reader would read, its runs apart by an empty line, and the runs themselves. */
export function readHtml(html: string): FileText {
  // linkedom builds no elements that the markup leaves out, as browsers do.
  const bodied = /<body[\s>]/iu.test(html) ? html : `<body>${html}</body>`;
  const { document } = parseHTML(/<html[\s>]/iu.test(bodied) ? bodied : `<!doctype html><html>${bodied}</html>`);
  const reader = createRunReader<Node>(document.body ?? document, { skips: isHidden });
  const runs: FileRun[] = [];
  let text = '';
  for (let run = reader.next(); run !== undefined; run = reader.next()) {
    if (text !== '') text += '\n\n';
    runs.push({ start: text.length, text: textOf(run) });
    text += textOf(run);
  }
  return { text, runs };
}

function isHidden(node: Node): boolean {
  if (node.nodeType !== 1 || !('getAttribute' in node) || typeof node.getAttribute !== 'function') return false;
  const attribute = (name: string): unknown => Reflect.apply(node.getAttribute as (name: string) => unknown, node, [name]);
  if (attribute('hidden') !== null || attribute('aria-hidden') === 'true') return true;
  const style = attribute('style');
  return typeof style === 'string' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}
