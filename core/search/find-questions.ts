/**
 * Search over the questions on which sources differ: by their own words and by what each side says, as claims are searched. They are few,
 * so they are indexed when a search opens and nothing of them is stored beside the digest (decision 0011).
 */
import type { Disagreement } from '../digest/schema';
import { indexDocuments, type ClaimIndex } from './claim-index';
import type { Allowed } from './filters';
import { createClaimSearch, type FindDocuments } from './find-claims';

/** Documents count through `disagreements`. Cost of the first question: near linear in the words of all of them. */
export function createQuestionSearch(disagreements: readonly Disagreement[]): FindDocuments {
  let find: FindDocuments | undefined;
  return (query, allows) => {
    find ??= createClaimSearch(
      indexDocuments(
        disagreements.map(({ question, sides }, id) => ({ id, text: question, by: sides.map(({ summary }) => summary).join(' ') })),
      ),
    );
    return find(query, allows);
  };
}

/** A question is let through where one of its sides' claims is: filters pick claims. Cost at first: linear in the claims. */
export function createQuestionAllowing(
  disagreements: readonly Disagreement[],
  { claims }: Pick<ClaimIndex, 'claims'>,
): (allowed: Pick<Allowed, 'claims'>) => (document: number) => boolean {
  const positions = new Map(claims.map(({ id }, at) => [id, at]));
  const claimsOf = disagreements.map(({ sides }) => sides.flatMap((side) => side.claims).flatMap((id) => positions.get(id) ?? []));
  return (allowed) => (document) => claimsOf[document]?.some((claim) => allowed.claims(claim)) ?? false;
}
