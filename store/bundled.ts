/** The digests that come with the extension: always at hand as text, whatever happens to the database. */
import { parseDigest } from '@/core/digest/parse';
import type { Digest } from '@/core/digest/schema';

/** `hash` is the content hash worked out at build, so that nothing has to be parsed to see that nothing has changed. */
export type BundledDigest = { id: string; hash: string; json: string };

/** The bundled digests in memory, parsed on first need and kept for the life of the worker. */
export type Bundle = {
  digests: readonly BundledDigest[];
  /** Throws where the build has bundled something that is no digest. */
  load: (id: string) => Digest | undefined;
  loadAll: () => Digest[];
};

export function createBundle(digests: readonly BundledDigest[]): Bundle {
  const loaded = new Map<string, Digest>();

  function load(id: string): Digest | undefined {
    const known = loaded.get(id);
    if (known !== undefined) return known;
    const bundled = digests.find((digest) => digest.id === id);
    if (bundled === undefined) return undefined;
    const digest = readBundled(bundled);
    loaded.set(id, digest);
    return digest;
  }

  /** By id, as the database lists them. */
  function loadAll(): Digest[] {
    const ids = digests.map((digest) => digest.id).sort();
    return ids.flatMap((id) => load(id) ?? []);
  }

  return { digests, load, loadAll };
}

function readBundled({ id, json }: BundledDigest): Digest {
  const reading = parseDigest(json);
  if (reading.status === 'ready') return reading.digest;
  throw new Error(`The bundled digest ${id} is none: ${reading.problems.map(({ path, message }) => `${path} ${message}`).join('; ')}`);
}
