/** Keeps records in the order a reader meets them, across shadow trees too. */
import { hostOf } from './page-record';
import type { PageRecord } from './page-record';

/** Sorts records in place. Nearly sorted as they are, they cost about one comparison each. */
export function sortInOrder(records: PageRecord[]): PageRecord[] {
  return records.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function isBefore(a: PageRecord, b: PageRecord): boolean {
  const first = a.run.nodes.find(Boolean);
  const second = b.run.nodes.find(Boolean);
  if (!first || !second || first === second) return true;
  const [one, other] = first.getRootNode() === second.getRootNode() ? [first, second] : [outermostHost(first), outermostHost(second)];
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What stands for a node in the document: itself, or the outermost element whose shadow tree it is in. */
function outermostHost(node: Node): Node {
  const host = hostOf(node);
  return host ? outermostHost(host) : node;
}
