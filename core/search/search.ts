/** One question to everything a reader can search: which topics, disagreements, claims and sources answer, best first. */
import type { Disagreement } from '../digest/schema';
import type { SearchPart } from './answer';
import type { ClaimIndex } from './claim-index';
import { allowIn, type Allowed, type SearchFilters } from './filters';
import { createClaimSearch, type Agreement, type FindDocuments, type FoundDocument, type FoundDocuments } from './find-claims';
import { createQuestionAllowing, createQuestionSearch } from './find-questions';
import { createTopicSearch, type FoundTopic } from './find-topics';
import { findNearSpellings } from './near-spellings';
import type { TopicIndex } from './topic-index';

/** A digest's indexes and its disagreements. They stay the caller's and must not change while the search lives. */
export type SearchShelf = { digest: string; topics: TopicIndex; claims: ClaimIndex; disagreements: readonly Disagreement[] };

/** `words` are the folded words that answered; `topic` the first topic of a claim. */
export type FoundClaim = { digest: string; claim: string; topic: string; words: string[] };
export type FoundDisagreement = { digest: string; disagreement: string; words: string[] };
export type FoundSource = { digest: string; source: string; words: string[] };
export type Found = {
  topics: FoundTopic[];
  disagreements: FoundDisagreement[];
  claims: FoundClaim[];
  sources: FoundSource[];
  /** Of all that was found, however little of it was asked for. */
  counts: Record<Exclude<SearchPart, 'topics'>, number>;
  agreement: Agreement;
  near: string[];
};

/** `limits`: how many to name at most; without, all. */
export type Search = (query: string, filters: SearchFilters, limits?: Record<SearchPart, number>) => Found;

/** More topics than this nobody reads; all others are counted. */
const mostTopics = 200;
const mostNear = 4;
const agreements: readonly Agreement[] = ['all', 'alike', 'some'];

/** Cost: opening each digest's index at the first question. */
export function createSearch(shelves: readonly SearchShelf[]): Search {
  const findTopics = createTopicSearch(shelves.map(({ digest, topics: index }) => ({ digest, index })));
  const finders = new Map<string, Finders>();
  const allow = createAllowing(shelves);

  return (query, filters, limits) => {
    const topics = findTopics(query, mostTopics, (digest, at) => allow(digest, filters)?.topics(at) ?? false);
    const answers = shelves.map((shelf) => ({ shelf, ...findIn(shelf, query, allow(shelf.digest, filters)) }));
    // What one digest has in full is not mixed with what another has in part, nor claims with questions.
    const agreement = bestAgreement(answers.flatMap(({ told, asked }) => [told, asked]));
    const documents = rank(answers.map(({ shelf, told }) => ({ shelf, ...told })), agreement); // prettier-ignore
    const questions = rank(answers.map(({ shelf, asked }) => ({ shelf, ...asked })), agreement); // prettier-ignore
    const told = documents.filter(isClaim);
    const counts = { claims: told.length, sources: documents.length - told.length, disagreements: questions.length };

    const claims = told.slice(0, limits?.claims).flatMap(({ shelf: { digest, claims: index }, answer: { document, words } }) => {
      const claim = index.claims[document];
      return claim === undefined ? [] : [{ digest, claim: claim.id, topic: index.topics[claim.topics[0] ?? 0]?.id ?? '', words }];
    });
    const listed = counts.sources === 0 ? [] : documents.filter((each) => !isClaim(each)).slice(0, limits?.sources);
    const sources = listed.flatMap(({ shelf: { digest, claims: index }, answer: { document, words } }) => {
      const source = index.sources[document - index.claims.length];
      return source === undefined ? [] : [{ digest, source: source.id, words }];
    });
    const asked = questions.slice(0, limits?.disagreements);
    const disagreements = asked.flatMap(({ shelf: { digest, disagreements: all }, answer: { document, words } }) => {
      const disagreement = all[document];
      return disagreement === undefined ? [] : [{ digest, disagreement: disagreement.id, words }];
    });
    const near = topics.length + documents.length + questions.length > 0 ? [] : findNearSpellings(query, listNames(shelves), mostNear);
    return { topics, disagreements, claims, sources, counts, agreement, near };
  };

  function findIn({ digest, claims, disagreements }: SearchShelf, query: string, allowed: Allowed | undefined) {
    const find = finders.get(digest) ?? {
      told: createClaimSearch(claims),
      asked: createQuestionSearch(disagreements),
      allow: createQuestionAllowing(disagreements, claims),
    };
    finders.set(digest, find);
    const first = claims.claims.length;
    return {
      told: find.told(query, (at) => (at < first ? allowed?.claims(at) : allowed?.sources(at - first)) ?? false),
      asked: find.asked(query, allowed === undefined ? () => false : find.allow(allowed)),
    };
  }
}

type Finders = { told: FindDocuments; asked: FindDocuments; allow: ReturnType<typeof createQuestionAllowing> };

function bestAgreement(answers: readonly FoundDocuments[]): Agreement {
  return agreements.find((each) => answers.some(({ agreement, documents }) => agreement === each && documents.length > 0)) ?? 'all';
}

type Ranked = { shelf: SearchShelf; answer: FoundDocument };

/** What answers so well, of all digests, best first. */
function rank(answers: readonly (FoundDocuments & { shelf: SearchShelf })[], agreement: Agreement): Ranked[] {
  const ranked = answers
    .filter((answer) => answer.agreement === agreement)
    .flatMap(({ shelf, documents }) => documents.map((answer) => ({ shelf, answer })));
  return answers.length === 1 ? ranked : ranked.sort((a, b) => b.answer.score - a.answer.score);
}

/** Sources count on after the last claim. */
function isClaim({ shelf, answer }: Ranked): boolean {
  return answer.document < shelf.claims.claims.length;
}

/** The filters' answers for each digest, kept while the filters stay what they are. */
function createAllowing(shelves: readonly SearchShelf[]): (digest: string, filters: SearchFilters) => Allowed | undefined {
  let asked: string | undefined;
  let allowed = new Map<string, Allowed>();
  return (digest, filters) => {
    const asking = JSON.stringify(filters);
    if (asking !== asked) {
      asked = asking;
      allowed = new Map(shelves.map((shelf) => [shelf.digest, allowIn(shelf.digest, shelf.claims, filters)]));
    }
    return allowed.get(digest);
  };
}

function* listNames(shelves: readonly SearchShelf[]): Iterable<string> {
  for (const { topics } of shelves) for (const { shown } of topics.spellings) yield shown;
}
