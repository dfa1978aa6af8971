/** Which ids each part of a digest leads to. The authored and the compiled form share these fields, and so both checks. */
import type { Claim, Disagreement, Source, Topic } from './schema';
import type { DataPath } from './problem';

export type ReferenceTarget = 'perspective' | 'source' | 'topic' | 'claim' | 'disagreement';
export type Reference = { to: ReferenceTarget; id: string; path: DataPath };

export function listSourceReferences(source: Pick<Source, 'perspective'>): Reference[] {
  return source.perspective === undefined ? [] : [{ to: 'perspective', id: source.perspective, path: ['perspective'] }];
}

/** `related`, and the `near` of each name. */
export function listTopicReferences(topic: Pick<Topic, 'related' | 'names'>): Reference[] {
  const near = topic.names.flatMap((name, index) => listOf('topic', name.match?.near ?? [], ['names', index, 'match', 'near']));
  return [...listOf('topic', topic.related, ['related']), ...near];
}

export function listClaimReferences(claim: Pick<Claim, 'topics' | 'at'>): Reference[] {
  const sources = claim.at.map(({ source }, index): Reference => ({ to: 'source', id: source, path: ['at', index, 'source'] }));
  return [...listOf('topic', claim.topics, ['topics']), ...sources];
}

export function listDisagreementReferences(disagreement: Pick<Disagreement, 'topics' | 'sides' | 'silent'>): Reference[] {
  return [
    ...listOf('topic', disagreement.topics, ['topics']),
    ...disagreement.sides.flatMap((side, index) => listOf('claim', side.claims, ['sides', index, 'claims'])),
    ...listOf('source', disagreement.silent ?? [], ['silent']),
  ];
}

function listOf(to: ReferenceTarget, ids: readonly string[], path: DataPath): Reference[] {
  return ids.map((id, index) => ({ to, id, path: [...path, index] }));
}
