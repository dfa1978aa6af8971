/** What `modules/digest.ts` gives the background: every digest under data/, checked and compiled when the extension was built. */
declare module 'virtual:bundled-digests' {
  export type BundledDigest = {
    id: string;
    revision: string;
    /** `contentHash` of the digest, worked out at build: a worker that starts compares it with what is installed, and parses nothing. */
    hash: string;
    /** The compiled digest as JSON text, for `parseDigest`: text is cheaper to start a worker with than an object literal. */
    json: string;
  };
  /** In the order of their folders' names. */
  export const bundledDigests: readonly BundledDigest[];
}
