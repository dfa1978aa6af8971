/**
 * Files of an authored digest → typed entries with their lines. Looks at the form only (`check.ts` at what it says), goes on after
 * every problem, and knows nothing of disks: the caller brings the texts by their path inside the digest's folder.
 */
import * as v from 'valibot';
import { issuePath, plainIssue } from '../plain-issue';
import type { AuthoredProblem, DataPath } from '../problem';
import type { Authored, Entry } from './authored';
import { baseName, problemAt } from './authored';
import { authoredClaimSchema, authoredDisagreementSchema, authoredHeadSchema, authoredSourceSchema, authoredTopicSchema } from './schema';
import { repair, touches } from './stand-in';
import type { YamlFile } from './yaml-file';
import { parseYamlFile } from './yaml-file';

export type AuthoredReading = { authored: Authored; problems: AuthoredProblem[] };

type Schema<Value> = v.GenericSchema<unknown, Value>;
type Place = { yaml: YamlFile; kind: string; value: unknown; path: DataPath; label: string };

const kinds = { 'digest.yaml': 'head', 'sources.yaml': 'sources', 'disagreements.yaml': 'disagreements' } as const;

export function parseAuthored(files: ReadonlyMap<string, string>): AuthoredReading {
  const problems: AuthoredProblem[] = [];
  const malformed = new Set<string>();
  const authored: Authored = { head: undefined, sources: [], topics: [], claims: [], disagreements: [], malformed };

  /** Validates one thing. What has the wrong form is reported, its id remembered, and the rest of it kept for the rules. */
  function read<Value>(schema: Schema<Value>, place: Place): Entry<Value>[] {
    const { yaml, path, label } = place;
    const entry = { file: yaml.file, label, line: (inner: DataPath) => yaml.line([...path, ...inner]) };
    const { value, issues, rest } = validate(schema, place.value);
    problems.push(...issues.map((issue) => problemAt(entry, issue.path, issue.message)));
    if (value !== undefined) return [{ ...entry, value }];
    const id = idOf(place.value);
    if (id !== undefined) malformed.add(id);
    const repaired = repair(place.kind, rest, issues.filter((issue) => !issue.unknown).map((issue) => issue.path)); // prettier-ignore
    const remains = repaired && v.safeParse(schema, repaired.value);
    if (repaired === undefined || remains?.success !== true) return [];
    return [{ ...entry, value: remains.output, line: (inner) => (touches(inner, repaired.replaced) ? 0 : entry.line(inner)) }];
  }

  function readList<Value>(yaml: YamlFile, kind: string, schema: Schema<Value>): Entry<Value>[] {
    if (yaml.data === null) return [];
    if (Array.isArray(yaml.data)) {
      return yaml.data.flatMap((value: unknown, index) =>
        read(schema, { yaml, kind, value, path: [index], label: labelOf(kind, value, index) }),
      );
    }
    problems.push({ file: yaml.file, line: 1, message: `must be a list of ${kind}s: each begins with "- id:"` });
    return [];
  }

  for (const file of ['digest.yaml', 'sources.yaml']) {
    if (!files.has(file)) problems.push({ file, line: 1, message: 'is missing' });
  }
  for (const [file, text] of files) {
    const kind = kindOf(file);
    if (kind === undefined) {
      problems.push({
        file,
        line: 1,
        message: 'is not a file of a digest (digest, sources and disagreements.yaml, topics/ID.yaml, claims/SOURCE.yaml)',
      });
      continue;
    }
    const reading = parseYamlFile(file, text);
    if (reading.status === 'invalid') {
      problems.push(...reading.problems);
      for (const id of idsIn(text)) malformed.add(id);
      continue;
    }
    const whole: Place = { yaml: reading.yaml, kind: kind === 'topics' ? 'topic' : kind, value: reading.yaml.data, path: [], label: '' };
    if (kind === 'head') authored.head = read(authoredHeadSchema, whole)[0];
    if (kind === 'sources') authored.sources.push(...readList(reading.yaml, 'source', authoredSourceSchema));
    if (kind === 'topics') {
      const entries = read(authoredTopicSchema, whole);
      // Whatever its id turned out to be, those who name it by its file's name are right.
      malformed.add(baseName(file));
      authored.topics.push(...entries);
    }
    if (kind === 'claims') authored.claims.push(...readList(reading.yaml, 'claim', authoredClaimSchema));
    if (kind === 'disagreements') authored.disagreements.push(...readList(reading.yaml, 'disagreement', authoredDisagreementSchema));
  }
  return { authored, problems };
}

function kindOf(file: string): 'head' | 'sources' | 'topics' | 'claims' | 'disagreements' | undefined {
  if (file === 'digest.yaml' || file === 'sources.yaml' || file === 'disagreements.yaml') return kinds[file];
  const folder = /^(topics|claims)\/[^/]+\.yaml$/u.exec(file)?.[1];
  return folder === 'topics' || folder === 'claims' ? folder : undefined;
}

type Issue = { path: DataPath; message: string; unknown: boolean };

/** The schema stops at the first unknown field of a group, so that one is taken out and the rest looked at again. */
function validate<Value>(schema: Schema<Value>, input: unknown): { value: Value | undefined; issues: Issue[]; rest: unknown } {
  const rest: unknown = structuredClone(input);
  const surplus: Issue[] = [];
  for (;;) {
    const result = v.safeParse(schema, rest);
    const found = result.issues ?? [];
    const unknown = found.filter((issue) => issue.expected === 'never');
    surplus.push(...unknown.map(toIssue));
    for (const issue of unknown) removeField(issue);
    if (unknown.length > 0) continue;
    return { value: result.success && surplus.length === 0 ? result.output : undefined, issues: [...surplus, ...found.map(toIssue)], rest };
  }
}

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  return { path: issuePath(issue), message: plainIssue(issue), unknown: issue.expected === 'never' };
}

function removeField(issue: v.BaseIssue<unknown>): void {
  const last = issue.path?.at(-1);
  if (last !== undefined && typeof last.input === 'object' && last.input !== null) Reflect.deleteProperty(last.input, String(last.key));
}

function idOf(value: unknown): string | undefined {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** For a file that is no YAML at all: what its ids would have been. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/^(?:- )? *id: *["']?([a-z0-9-]+)/gmu)].flatMap((match) => match[1] ?? []);
}

function labelOf(kind: string, value: unknown, index: number): string {
  return `${kind} ${idOf(value) ?? `no. ${index + 1}`}`;
}
