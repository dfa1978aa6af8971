import type { Digest } from './schema';
import type { DataPath, DigestProblem } from './problem';
import { formatPath, quoted } from './problem';
import type { Reference, ReferenceTarget } from './references';
import { listClaimReferences, listDisagreementReferences, listSourceReferences, listTopicReferences } from './references';

type Located = { reference: Reference; path: DataPath };

/** Ids that occur twice, ids that lead nowhere, and figures without a number, in a digest whose form is right. Linear in its size. */
export function findBrokenReferences(digest: Digest): DigestProblem[] {
  const ids: Record<ReferenceTarget, Set<string>> = {
    perspective: new Set(digest.perspectives.map(({ id }) => id)),
    source: new Set(digest.sources.map(({ id }) => id)),
    topic: new Set(digest.topics.map(({ id }) => id)),
    claim: new Set(digest.claims.map(({ id }) => id)),
    disagreement: new Set(digest.disagreements.map(({ id }) => id)),
  };
  const broken = listReferences(digest).filter(({ reference }) => !ids[reference.to].has(reference.id));
  return [
    ...(['perspectives', 'sources', 'topics', 'claims', 'disagreements'] as const).flatMap((list) => findDuplicates(list, digest[list])),
    ...broken.map(({ reference, path }) => ({
      path: formatPath(path),
      message: `names an unknown ${reference.to}: ${quoted(reference.id)}`,
    })),
    ...digest.claims.flatMap(({ figure }, index) =>
      figure !== undefined && figure.value === undefined && figure.low === undefined && figure.high === undefined
        ? [{ path: formatPath(['claims', index, 'figure']), message: 'has no number' }]
        : [],
    ),
  ];
}

function listReferences(digest: Digest): Located[] {
  return [
    ...digest.sources.flatMap((source, index) => within(['sources', index], listSourceReferences(source))),
    ...digest.topics.flatMap((topic, index) => within(['topics', index], [...listTopicReferences(topic), ...derivedReferences(topic)])),
    ...digest.claims.flatMap((claim, index) => within(['claims', index], listClaimReferences(claim))),
    ...digest.disagreements.flatMap((disagreement, index) => within(['disagreements', index], listDisagreementReferences(disagreement))),
  ];
}

function derivedReferences(topic: Digest['topics'][number]): Reference[] {
  return [
    ...topic.claims.map((id, index): Reference => ({ to: 'claim', id, path: ['claims', index] })),
    ...topic.disagreements.map((id, index): Reference => ({ to: 'disagreement', id, path: ['disagreements', index] })),
  ];
}

function within(path: DataPath, references: Reference[]): Located[] {
  return references.map((reference) => ({ reference, path: [...path, ...reference.path] }));
}

function findDuplicates(list: string, items: readonly { id: string }[]): DigestProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: formatPath([list, index, 'id']), message: `stands a second time: ${quoted(id)}` }] : [];
  });
}
