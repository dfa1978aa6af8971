/** A disagreement is between claims: each side rests on its own, the silent have no part in it, and all share its topics. */
import type { AuthoredProblem } from '../../problem';
import { quoted } from '../../problem';
import type { Authored } from '../authored';
import { problemAt } from '../authored';
import { standInId } from '../stand-in';

/** A claim may stand on two sides (a source that reports both views at once), but then each side needs another one of its own. */
export function findSidesWithoutOwnClaim({ disagreements }: Authored): AuthoredProblem[] {
  return disagreements.flatMap((entry) =>
    entry.value.sides.flatMap((side, index) => {
      const elsewhere = new Set(entry.value.sides.flatMap((other, position) => (position === index ? [] : other.claims)));
      return side.claims.some((claim) => !elsewhere.has(claim))
        ? []
        : [problemAt(entry, ['sides', index], 'rests on no claim that another side does not rest on')];
    }),
  );
}

export function findSilentSpeakers({ disagreements, claims }: Authored): AuthoredProblem[] {
  const sourcesOf = new Map(claims.map(({ value }) => [value.id, value.at.map(({ source }) => source)]));
  return disagreements.flatMap((entry) => {
    const speaking = new Set(entry.value.sides.flatMap((side) => side.claims.flatMap((claim) => sourcesOf.get(claim) ?? [])));
    return (entry.value.silent ?? []).flatMap((source, index) =>
      speaking.has(source) ? [problemAt(entry, ['silent', index], `names a source that a side rests on: ${quoted(source)}`)] : [],
    );
  });
}

export function findForeignClaims({ disagreements, claims }: Authored): AuthoredProblem[] {
  const topicsOf = new Map(claims.map(({ value }) => [value.id, value.topics]));
  return disagreements.flatMap((entry) =>
    entry.value.sides.flatMap((side, sideIndex) =>
      side.claims.flatMap((claim, index) => {
        const topics = topicsOf.get(claim);
        const unknown = topics === undefined || topics.includes(standInId) || entry.value.topics.includes(standInId);
        if (unknown || topics.some((topic) => entry.value.topics.includes(topic))) return [];
        return [problemAt(entry, ['sides', sideIndex, 'claims', index], `is about none of the disagreement's topics: ${quoted(claim)}`)];
      }),
    ),
  );
}
