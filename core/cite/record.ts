/** What the formats with fields write, one entry for each source: a claim in two sources becomes two. */
import { type CitedClaim, type CitedSource, describeClaim, describeRemarks, listCitedSources } from './describe';
import type { CiteSentences } from './phrases';

export type CitedRecord = {
  /** A key in all formats: letters, digits and hyphens. */
  key: string;
  source: CitedSource;
  /** Where in the source, and what its fields cannot say. */
  remarks?: string;
  /** The claim and what belongs to it; absent where a source is cited by itself. */
  account?: string;
};

export function buildClaimRecords(cited: CitedClaim, sentences: CiteSentences): CitedRecord[] {
  const sources = listCitedSources(cited);
  const key = `${cited.digest.id}-${cited.claim.id}`;
  return sources.map((source) => ({
    ...buildSourceRecord(source, sentences, cited),
    key: keyOf(sources.length === 1 ? key : `${key}-${source.id}`),
    account: describeClaim(cited, sentences),
  }));
}

export function buildSourceRecord(source: CitedSource, sentences: CiteSentences, cited?: CitedClaim): CitedRecord {
  const remarks = describeRemarks(source, sentences, cited);
  return { key: keyOf(source.id), source, ...(remarks === '' ? {} : { remarks }) };
}

/** Ids of a parsed digest are keys already. */
function keyOf(id: string): string {
  return id.replaceAll(/[^a-z0-9-]/gu, '');
}
