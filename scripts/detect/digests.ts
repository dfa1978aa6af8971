/** The digests a command works with: authored folders, compiled or checked first, and compiled files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDigest } from '../../core/digest/author/build';
import { formatProblem } from '../../core/digest/author/check';
import { parseDigest } from '../../core/digest/parse';
import type { Digest } from '../../core/digest/schema';
import { listDigestFolders, readDigestFolder } from '../../modules/bundled-digests/read-folder';

export type DigestList = { status: 'ready'; digests: Digest[] } | { status: 'invalid'; problem: string };

/** The digests at `paths`, or all under `dataFolder` when no path is given. The first that cannot be used ends the reading. */
export function listDigests(paths: string[] | undefined, dataFolder: string): DigestList {
  const digests: Digest[] = [];
  for (const path of paths ?? listDigestFolders(dataFolder)) {
    const read = readDigest(path);
    if (typeof read === 'string') return { status: 'invalid', problem: read };
    digests.push(read);
  }
  if (digests.length === 0) return { status: 'invalid', problem: `There is no digest in ${dataFolder}.` };
  return { status: 'ready', digests };
}

function readDigest(path: string): Digest | string {
  if (!existsSync(path)) return `${path}: there is no such file or folder`;
  if (statSync(path).isDirectory()) {
    const build = buildDigest(readDigestFolder(path));
    if (build.status === 'ready') return build.digest;
    return build.problems.map((problem) => join(path, formatProblem(problem))).join('\n');
  }
  const parsed = parseDigest(readFileSync(path, 'utf8'));
  if (parsed.status === 'ready') return parsed.digest;
  return parsed.problems.map((problem) => `${path}: ${JSON.stringify(problem)}`).join('\n');
}
