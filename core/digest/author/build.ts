import { parseDigest } from '../parse';
import type { AuthoredProblem } from '../problem';
import type { Digest } from '../schema';
import type { SourceTexts } from './authored';
import { checkAuthored, listUnchecked, sortProblems } from './check';
import { compileDigest } from './compile';
import { parseAuthored } from './parse';

export type DigestBuild =
  | { status: 'ready'; digest: Digest; unchecked: string[] }
  | { status: 'invalid'; problems: AuthoredProblem[]; unchecked: string[] };

/**
 * The whole way from files to a digest: all problems, sorted, or the digest. What is compiled has been read back as every reader will
 * read it, so a digest that builds can be installed. `files` are the YAML texts by their path inside the folder.
 */
export function buildDigest(files: ReadonlyMap<string, string>, texts?: SourceTexts): DigestBuild {
  const { authored, problems: formProblems } = parseAuthored(files);
  const unchecked = listUnchecked(authored, texts);
  const problems = sortProblems([...formProblems, ...checkAuthored(authored, texts)]);
  if (problems.length > 0) return { status: 'invalid', problems, unchecked };

  const reading = parseDigest(JSON.stringify(compileDigest(authored)));
  if (reading.status === 'ready') return { status: 'ready', digest: reading.digest, unchecked };
  // What the rules above let through but a reader would refuse: counts over the format's limits, chiefly.
  return {
    status: 'invalid',
    problems: reading.problems.map(({ path, message }) => ({ file: 'digest.yaml', line: 1, message: `compiled, ${path} ${message}` })),
    unchecked,
  };
}
