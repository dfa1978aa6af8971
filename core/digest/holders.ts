import type { Claim } from './schema';

/** Whose views claims are, each once, in the order of the claims. */
export function listHolders(claims: readonly Pick<Claim, 'speaker'>[]): string[] {
  return [...new Set(claims.map(({ speaker }) => speaker.name))];
}

/** The same, told apart: who speaks in a source of their own, and whose view only others tell of. */
export function listVoices(claims: readonly Pick<Claim, 'speaker' | 'voice'>[]): { own: string[]; told: string[] } {
  const own = listHolders(claims.filter(({ voice }) => voice === 'author'));
  return { own, told: listHolders(claims).filter((name) => !own.includes(name)) };
}
