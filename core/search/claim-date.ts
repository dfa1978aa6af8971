/** When a claim that was found was so, and where that may stand: a document's date before a speaker would look like the speaker's. */
import { describeDate } from '../panel/claim-view';
import type { PanelPhrases } from '../panel/phrases';
import type { ClaimResult } from './answer';

/** `isDocuments`: the text is of when the document was written, and belongs behind its name. */
export type FoundDate = { text: string; isDocuments: boolean };

export function buildFoundDate(claim: Pick<ClaimResult, 'when' | 'dating' | 'source'>, phrases: PanelPhrases): FoundDate {
  return { text: describeDate(claim, claim.source, phrases), isDocuments: claim.when === undefined || claim.dating === 'document' };
}
