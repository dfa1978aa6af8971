/** One question to everything a reader can search: which topics, disagreements, claims and sources answer, best first. */
import type { Disagreement } from '../digest/schema';
import type { ClaimIndex } from './claim-index';
import { allowIn, type Allowed, type SearchFilters } from './filters';
import { createClaimSearch, type Agreement, type FindDocuments, type FoundDocuments } from './find-claims';
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
  agreement: Agreement;
  near: string[];
};

export type Search = (query: string, filters: SearchFilters) => Found;

/** More topics than this nobody reads; claims and sources are all counted. */
const mostTopics = 200;
const mostNear = 4;
const agreements: readonly Agreement[] = ['all', 'alike', 'some'];

/** Cost: opening each digest's index at the first question. */
export function createSearch(shelves: readonly SearchShelf[]): Search {
  const findTopics = createTopicSearch(shelves.map(({ digest, topics: index }) => ({ digest, index })));
  const finders = new Map<string, Finders>();
  const allow = createAllowing(shelves);

  return (query, filters) => {
    const topics = findTopics(query, mostTopics, (digest, at) => allow(digest, filters)?.topics(at) ?? false);
    const answers = shelves.map((shelf) => ({ shelf, ...findIn(shelf, query, allow(shelf.digest, filters)) }));
    // What one digest has in full is not mixed with what another has in part, nor claims with questions.
    const agreement = bestAgreement(answers.flatMap(({ told, asked }) => [told, asked]));
    const documents = rank(answers.map(({ shelf, told }) => ({ shelf, ...told })), agreement); // prettier-ignore
    const questions = rank(answers.map(({ shelf, asked }) => ({ shelf, ...asked })), agreement); // prettier-ignore

    const claims = documents.flatMap(({ shelf: { digest, claims: index }, document, words }) => {
      const claim = index.claims[document];
      return claim === undefined ? [] : [{ digest, claim: claim.id, topic: index.topics[claim.topics[0] ?? 0]?.id ?? '', words }];
    });
    const sources = documents.flatMap(({ shelf: { digest, claims: index }, document, words }) => {
      const source = index.sources[document - index.claims.length];
      return source === undefined ? [] : [{ digest, source: source.id, words }];
    });
    const disagreements = questions.flatMap(({ shelf: { digest, disagreements: all }, document, words }) => {
      const disagreement = all[document];
      return disagreement === undefined ? [] : [{ digest, disagreement: disagreement.id, words }];
    });
    const isFound = topics.length + documents.length + questions.length > 0;
    return {
      topics,
      disagreements,
      claims,
      sources,
      agreement,
      near: isFound ? [] : findNearSpellings(query, listNames(shelves), mostNear),
    };
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

/** What answers so well, of all digests, best first. */
function rank(answers: readonly (FoundDocuments & { shelf: SearchShelf })[], agreement: Agreement) {
  return answers
    .filter((answer) => answer.agreement === agreement)
    .flatMap(({ shelf, documents }) => documents.map((document) => ({ shelf, ...document })))
    .sort((a, b) => b.score - a.score);
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
