/**
 * What is searched beside names: the words of every claim and every source, in MiniSearch's own index (decision 0011), and what the
 * filters ask of a claim without reading it. Built once when a digest is installed and stored beside it.
 *
 * A document is a number: claims count from 0 in the digest's order, sources go on after the last claim.
 */
import MiniSearch, { type Options } from 'minisearch';
import { dayNumber } from '../digest/date';
import type { Claim, Digest, Source, Topic } from '../digest/schema';
import { wordsOf } from './words';

/** Numbers count through the index's topics and sources. Years are the first and last that the claim's date can mean. */
export type ClaimEntry = { id: string; topics: number[]; sources: number[]; years?: [number, number] };

/** JSON-safe, and the same for the same digest. */
export type ClaimIndex = {
  claims: ClaimEntry[];
  topics: { id: string; kind: Topic['kind'] }[];
  sources: { id: string; perspective?: string }[];
  /** Words so frequent that they tell claims apart only where nothing else does: they cost the most and say the least. */
  common: string[];
  /** MiniSearch's index as text: a browser stores and reads one long text several times faster than what it spells. */
  words: string;
};

/** A claim or a source, as MiniSearch takes it. */
export type SearchDocument = { id: number; text: string; by: string };

/** How documents are read; an index opens only with what it was built with. Words are folded before MiniSearch sees them. */
export const miniSearchOptions: Options<SearchDocument> = {
  fields: ['text', 'by'],
  tokenize: wordsOf,
  processTerm: (word) => word,
};

/** Words like "the" stand in more than a third of all documents; in many documents, one in eight is already dear to look through. */
const commonShare = 1 / 3;
const commonShareOfMany = 1 / 8;
const many = 1500;

/** Cost: near linear in the words of the digest; about 0.1 ms a claim. */
export function buildClaimIndex(digest: Pick<Digest, 'sources' | 'topics' | 'claims'>): ClaimIndex {
  const sourceAt = positions(digest.sources);
  const topicAt = positions(digest.topics);
  return {
    claims: digest.claims.map((claim) => ({
      id: claim.id,
      topics: pick(topicAt, claim.topics),
      sources: pick(
        sourceAt,
        claim.at.map(({ source }) => source),
      ),
      ...(claim.when === undefined ? {} : { years: [yearOf(claim.when.from), yearOf(claim.when.to)] }),
    })),
    topics: digest.topics.map(({ id, kind }) => ({ id, kind })),
    sources: digest.sources.map(({ id, perspective }) => ({ id, ...(perspective === undefined ? {} : { perspective }) })),
    ...indexDocuments(listDocuments(digest)),
  };
}

/** What `createClaimSearch` opens. */
export function indexDocuments(documents: readonly SearchDocument[]): Pick<ClaimIndex, 'common' | 'words'> {
  const search = new MiniSearch(miniSearchOptions);
  search.addAll(documents);
  return { common: listCommon(documents), words: JSON.stringify(search) };
}

/** What of a digest is searched as words: everything a reader is shown of a claim or a source that is prose. */
export function listDocuments({ claims, sources }: Pick<Digest, 'sources' | 'claims'>): SearchDocument[] {
  return [
    ...claims.map((claim, at) => ({ id: at, text: claim.text, by: speakerOf(claim) })),
    ...sources.map((source, at) => ({ id: claims.length + at, text: source.csl.title, by: makersOf(source) })),
  ];
}

function speakerOf({ speaker }: Claim): string {
  return [speaker.name, speaker.role ?? ''].join(' ');
}

function makersOf({ csl }: Source): string {
  const authors = csl.author?.map(({ family, given, literal }) => [given, family, literal].join(' ')) ?? [];
  return [...authors, csl['container-title'] ?? '', csl.publisher ?? '', csl.issued ?? ''].join(' ');
}

function listCommon(documents: readonly SearchDocument[]): string[] {
  const most = documents.length * (documents.length < many ? commonShare : commonShareOfMany);
  const counts = new Map<string, number>();
  for (const { text, by } of documents) for (const word of new Set(wordsOf(`${text} ${by}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].flatMap(([word, count]) => (count > most ? [word] : [])).sort();
}

function yearOf(isoDay: string): number {
  return Math.floor(dayNumber(isoDay) / 10_000);
}

function positions(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, at) => [id, at]));
}

function pick(at: ReadonlyMap<string, number>, ids: readonly string[]): number[] {
  return [...new Set(ids)].flatMap((id) => at.get(id) ?? []);
}
