import type { Digest } from './schema';

/**
 * SHA-256, in hex, of what a digest says: the same for any order of its fields, different for any other difference (the order of
 * lists counts). Two digests with one hash need not be installed twice. Asynchronous because WebCrypto is.
 */
export async function contentHash(digest: Digest): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(digest, sortFields));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
