/** What a search is asked and what it answers, ready to be shown: the seam between the search's worker and the side panel. */
import type { Claim, DigestDate, DigestHead, Source, Topic } from '../digest/schema';
import type { LanguageText } from '../panel/language-text';
import type { SearchFilters } from './filters';
import type { Agreement } from './find-claims';

/** The parts of an answer, in the order they are shown. */
export const searchParts = ['topics', 'disagreements', 'claims', 'sources'] as const;
export type SearchPart = (typeof searchParts)[number];

/** `limits`: how many of each part to read out of the database; all are counted. */
export type SearchQuestion = { query: string; filters: SearchFilters; limits: Record<SearchPart, number> };

/** Whose words a result is. `isAdded`: by the reader, so nobody else has reviewed it. */
export type DigestLabel = { id: string; title: string; isAdded: boolean };

/** `name` is the spelling that answered, where the title does not say why it is here; `usedBy` whose name that is. A topic that several digests know stands here once. */
export type TopicResult = {
  id: string;
  kind: Topic['kind'];
  title: LanguageText;
  name?: LanguageText;
  usedBy?: LanguageText;
  isAlike: boolean;
  summary: LanguageText;
  digests: DigestLabel[];
};

/** A question on which sources differ, with whose views there are, each once, speaking for themselves or as others tell it: which of them has the query's words is nobody's privilege. */
export type DisagreementResult = {
  key: string;
  id: string;
  question: LanguageText;
  words: string[];
  views: number;
  holders: { own: LanguageText[]; told: LanguageText[] };
  digest: DigestLabel;
};

/** `words` are the folded words that answered. `topic` is the one whose panel shows the claim; `isContested` where a disagreement has it. */
export type ClaimResult = {
  key: string;
  id: string;
  topic: { id: string; title: LanguageText };
  text: LanguageText;
  words: string[];
  speaker: Claim['speaker'];
  voice: Claim['voice'];
  when?: DigestDate;
  dating?: 'document' | 'inferred';
  /** The first that says so; `head` is what is said of it with. */
  source?: Source;
  head: DigestHead;
  isContested: boolean;
  digest: DigestLabel;
};

/** `head` is what is said of a source with. */
export type SourceResult = { key: string; source: Source; words: string[]; head: DigestHead; digest: DigestLabel };

/** `near`: names that look like the query, where nothing was found. */
export type SearchAnswer = {
  topics: TopicResult[];
  disagreements: DisagreementResult[];
  claims: ClaimResult[];
  sources: SourceResult[];
  counts: Record<SearchPart, number>;
  agreement: Agreement;
  near: string[];
};

/** What there is to search and to filter by; `years` the first and last of any dated claim. A digest's `head` says how far it reaches. */
export type SearchScope = {
  digests: (DigestLabel & { head: DigestHead })[];
  kinds: Topic['kind'][];
  sources: { key: string; title: LanguageText }[];
  perspectives: { id: string; label: LanguageText }[];
  years?: [number, number];
  counts: Record<SearchPart, number>;
  examples: string[];
};
