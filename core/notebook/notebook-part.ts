/** The notebook's rows as a file carries them, alone or with everything else; and what no schema says about them. */
import * as v from 'valibot';
import { issuePath, plainIssue } from '../digest/plain-issue';
import { type DigestProblem, formatPath, quoted } from '../digest/problem';
import { hasBidiControl, listTexts } from '../digest/texts';
import type { Collection, KeptClaim } from './kept-claim';
import { unsorted } from './kept-claim';
import { collectionSchema, keptClaimSchema } from './kept-schema';

export type NotebookPart = { claims: KeptClaim[]; collections: Collection[] };

export const notebookPartEntries = {
  claims: v.pipe(v.array(keptClaimSchema), v.maxLength(20_000)),
  collections: v.pipe(v.array(collectionSchema), v.maxLength(1000)),
};

/** What a schema found, each in a sentence for the reader. */
export function listIssues(issues: readonly v.BaseIssue<unknown>[]): DigestProblem[] {
  return issues.map((issue) => {
    const message = issue.type === 'iso_timestamp' ? 'must be a moment such as 2023-09-19T12:00:00.000Z' : plainIssue(issue);
    return { path: formatPath(issuePath(issue)), message };
  });
}

/** Parts that have the right form and do not fit together. */
export function findNotebookProblems({ claims, collections }: NotebookPart): DigestProblem[] {
  return [
    ...claims.flatMap((row, index) => findClaimProblems(row).map(({ path, message }) => ({ path: `claims[${index}].${path}`, message }))),
    ...findRepeated(claims.map(({ key }) => key)).map((index) => ({ path: `claims[${index}]`, message: 'is in the file twice' })),
    ...findRepeated(collections.map(({ id }) => id)).map((index) => ({ path: `collections[${index}]`, message: 'is in the file twice' })),
    ...collections.flatMap(({ id, name }, index) => [
      ...(id === unsorted ? [{ path: `collections[${index}].id`, message: `cannot be ${quoted(unsorted)}` }] : []),
      ...(name.trim() === '' ? [{ path: `collections[${index}].name`, message: 'is empty' }] : []),
    ]),
  ];
}

function findClaimProblems({ key, digest, claim, snapshot }: KeptClaim): DigestProblem[] {
  const hidden = hasBidiControl(JSON.stringify(snapshot)) ? listTexts(snapshot, ['snapshot']).filter(({ text }) => hasBidiControl(text)) : []; // prettier-ignore
  return [
    ...(key === `${digest}/${claim}` ? [] : [{ path: 'key', message: 'does not belong to this claim' }]),
    ...(snapshot.claim.id === claim ? [] : [{ path: 'snapshot.claim.id', message: 'is another claim’s' }]),
    ...(snapshot.digest.id === digest ? [] : [{ path: 'snapshot.digest.id', message: 'is another digest’s' }]),
    ...hidden.map(({ path }) => ({ path: formatPath(path), message: 'holds an invisible character that reorders text' })),
  ];
}

function findRepeated(ids: readonly string[]): number[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    if (seen.has(id)) return [index];
    seen.add(id);
    return [];
  });
}
