import type { Claim } from './schema';

/** Whose views claims are, each once, in the order of the claims. */
export function listHolders(claims: readonly Pick<Claim, 'speaker'>[]): string[] {
  return [...new Set(claims.map(({ speaker }) => speaker.name))];
}
