/** An authored digest in memory: every part typed, and each able to say in which file and line any of its fields stands. */
import type { AuthoredProblem, DataPath } from '../problem';
import { formatPath } from '../problem';
import type { AuthoredClaim, AuthoredDisagreement, AuthoredHead, AuthoredSource, AuthoredTopic } from './schema';

/**
 * One source, topic, claim or disagreement. `label` begins what is said about it (`claim x`), empty where the file is the thing. `line` is 0 for a
 * field that was replaced because its form is wrong (`stand-in.ts`): nothing more is to be said about it.
 */
export type Entry<Value> = { value: Value; file: string; label: string; line: (path: DataPath) => number };

export type Authored = {
  head: Entry<AuthoredHead> | undefined;
  sources: Entry<AuthoredSource>[];
  topics: Entry<AuthoredTopic>[];
  claims: Entry<AuthoredClaim>[];
  disagreements: Entry<AuthoredDisagreement>[];
  /** Ids that are written down, if in an entry of the wrong form or only as a topic's file name: who refers to them is not blamed. */
  malformed: ReadonlySet<string>;
};

/** The texts of sources by their file's name; undefined where they are not at hand. */
export type SourceTexts = ReadonlyMap<string, string>;

/** A rule looks at the whole digest and says everything that breaks it; order does not matter, the caller sorts. */
export type Rule = (authored: Authored, texts: SourceTexts | undefined) => AuthoredProblem[];

/** A problem with one field of an entry: `topics/icj.yaml:14: names[2].text is longer …`. */
export function problemAt(entry: Pick<Entry<unknown>, 'file' | 'label' | 'line'>, path: DataPath, message: string): AuthoredProblem {
  const where = [formatPath(path), message].filter(Boolean).join(' ');
  return { file: entry.file, line: entry.line(path), message: [entry.label, where].filter(Boolean).join(': ') };
}

/** Every entry of every kind, for rules that look at all texts alike. */
export function listEntries({ head, sources, topics, claims, disagreements }: Authored): Entry<unknown>[] {
  return [...(head === undefined ? [] : [head]), ...sources, ...topics, ...claims, ...disagreements];
}

/** `icj` of `topics/icj.yaml`. */
export function baseName(file: string): string {
  return file.replace(/^.*\//u, '').replace(/\.yaml$/u, '');
}
