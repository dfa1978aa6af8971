/**
 * `virtual:bundled-digests` for Vite, and so for vitest: every digest under a data folder, compiled while bundling.
 *
 * The texts of sources are never looked at here, so a build is the same on every machine; `npm run -s digest -- check` compares with
 * them. Nothing compiled is written to disk.
 */
import { join } from 'node:path';
import type { BundledDigest } from 'virtual:bundled-digests';
import type { Plugin } from 'vite';
import { buildDigest } from '../../core/digest/author/build';
import { formatProblem } from '../../core/digest/author/check';
import { contentHash } from '../../core/digest/content-hash';
import type { Digest } from '../../core/digest/schema';
import { listDigestFolders, readDigestFolder } from './read-folder';

/** Vite's name for the module once found; a path under data/, so that the dev server knows which outputs hold it. */
export function bundledDigestsId(dataFolder: string): string {
  return join(dataFolder, 'bundled-digests.js').replaceAll('\\', '/');
}

/** Put into `plugins` of wxt (modules/digest.ts does) and of vitest.config.ts. Building fails with every problem of every digest. */
export function bundledDigestsPlugin(dataFolder: string): Plugin {
  const resolvedId = bundledDigestsId(dataFolder);
  return {
    name: 'sidelight:bundled-digests',
    resolveId: (id) => (id === 'virtual:bundled-digests' ? resolvedId : undefined),
    async load(id) {
      if (id !== resolvedId) return undefined;
      for (const folder of listDigestFolders(dataFolder)) {
        for (const file of readDigestFolder(folder).keys()) this.addWatchFile(join(folder, file));
      }
      const digests = await compileDataFolder(dataFolder);
      return `export const bundledDigests = ${JSON.stringify(digests)};`;
    },
  };
}

/** Every digest under the data folder. Throws with all problems, one a line, each with its path. */
export async function compileDataFolder(dataFolder: string): Promise<BundledDigest[]> {
  const builds = listDigestFolders(dataFolder).map((folder) => ({ folder, build: buildDigest(readDigestFolder(folder)) }));
  const problems = builds.flatMap(({ folder, build }) => {
    return build.status === 'invalid' ? build.problems.map((problem) => join(folder, formatProblem(problem))) : [];
  });
  const digests = builds.flatMap(({ folder, build }) => (build.status === 'ready' ? [{ folder, digest: build.digest }] : []));
  const first = new Map(digests.toReversed().map(({ folder, digest }) => [digest.id, folder]));
  const repeated = digests.filter(({ folder, digest }) => first.get(digest.id) !== folder);
  problems.push(
    ...repeated.map(
      ({ folder, digest }) => `${join(folder, 'digest.yaml')}: the id ${digest.id} is already used by ${first.get(digest.id)}`,
    ),
  );
  if (problems.length > 0) throw new Error(`${problems.length} problems in the digests:\n${problems.join('\n')}`);
  return await Promise.all(digests.map(({ digest }) => bundle(digest)));
}

async function bundle(digest: Digest): Promise<BundledDigest> {
  return { id: digest.id, revision: digest.revision, hash: await contentHash(digest), json: JSON.stringify(digest) };
}
