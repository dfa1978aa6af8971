/**
 * One YAML file with its line numbers: YAML 1.2 core schema (no dates, no `yes`/`no`), one document, no anchors or tags of its own.
 *
 * Fields that look like numbers but are text (a year, a revision) are read as they are written, so that `when: 2023` and
 * `revision: 2026.10` lose nothing and need no quotes.
 */
import { LineCounter, isCollection, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import type { Document, Scalar } from 'yaml';
import type { AuthoredProblem, DataPath } from '../problem';

const textFields = new Set(['asOf', 'when', 'period', 'issued', 'revision', 'minAppVersion']);

/** `line` answers for the nearest thing that is there: a missing field stands where its group begins. */
export type YamlFile = { file: string; data: unknown; line: (path: DataPath) => number };

export type YamlReading = { status: 'ready'; yaml: YamlFile } | { status: 'invalid'; problems: AuthoredProblem[] };

export function parseYamlFile(file: string, text: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false, strict: true, uniqueKeys: true });
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], message }));
  visit(document, {
    Alias: (_key, node) =>
      void faults.push({ offset: node.range?.[0] ?? 0, message: 'An alias (*name) is not used in digests; write the value out' }),
    Pair: (_key, { key, value }) => {
      if (isScalar(key) && textFields.has(String(key.value)) && isScalar(value)) keepAsWritten(value);
    },
  });
  if (faults.length > 0) {
    return {
      status: 'invalid',
      problems: faults.map(({ offset, message }) => ({
        file,
        line: lineAt(lines, offset),
        message: `is not valid YAML: ${firstLine(message)}`,
      })),
    };
  }
  const data: unknown = document.toJS();
  return { status: 'ready', yaml: { file, data, line: (path) => lineAt(lines, offsetOf(document, path)) } };
}

function keepAsWritten(scalar: Scalar): void {
  if (typeof scalar.value === 'number' && scalar.source !== undefined) scalar.value = scalar.source;
}

/** Follows the path as far as it leads. In a group the key's place counts, so a text of many lines is found where it begins. */
function offsetOf(document: Document, path: DataPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : node.items[Number(step)];
    offset = startOf(isPair(item) ? item.key : item) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
