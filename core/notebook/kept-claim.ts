/**
 * A claim that a reader has kept: what it said then with all that a citation needs, so that it can be cited when its digest has been
 * revised or is gone, and what the reader did with it, which is nowhere else.
 */
import type { CitedClaim, CitedSource } from '../cite/describe';
import type { Claim, Source } from '../digest/schema';

/**
 * What a claim said. What is optional was not kept by extensions up to 0.1.0. `topics` are where it stood, `voice` whose words it was;
 * of a source also its genre and perspective, which is how a reader weighs it.
 */
export type KeptSnapshot = {
  claim: CitedClaim['claim'] & Partial<Pick<Claim, 'voice' | 'topics'>>;
  sources: (CitedSource & Partial<Pick<Source, 'genre' | 'perspective'>>)[];
  digest: CitedClaim['digest'];
};

export type KeptClaim = {
  /** `digest/claim`: a claim is kept once. */
  key: string;
  digest: string;
  claim: string;
  /** ISO 8601, UTC. */
  keptAt: string;
  snapshot: KeptSnapshot;
  /** A collection's id; one that is not there (any more) means `unsorted`. */
  collection: string;
  /** Its place in the collection: any number, the smaller the earlier. */
  position: number;
  /** The reader's own words. */
  note: string;
  /** ISO 8601, UTC: taken out, and still at hand to be put back. */
  removedAt?: string;
};

/** A named part of the notebook; `position` is its place among the others. */
export type Collection = { id: string; name: string; position: number; removedAt?: string };

/** Where claims are that the reader has put nowhere; no collection has this id. */
export const unsorted = 'unsorted';

/** Room for a page of writing; more is a mistake or an attack on the disk. */
export const maxNoteLength = 20_000;
export const maxNameLength = 120;

/** In the order the reader gave them; those without one, in the order of keeping. */
export function inReadersOrder<Item extends { position: number; keptAt?: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.position - b.position || ((a.keptAt ?? '') < (b.keptAt ?? '') ? -1 : 1));
}

/** No more of a claim, its sources and its digest than a kept one holds. `sources` can be any; those of the claim are taken. */
export function buildSnapshot(
  { id, text, speaker, voice, when, whenBasis, at, anchor, note, topics }: Claim,
  sources: readonly Source[],
  digest: KeptSnapshot['digest'],
): KeptSnapshot {
  const drawnOn = [...new Set(at.map(({ source }) => source))].flatMap((wanted) => sources.find((source) => source.id === wanted) ?? []);
  return {
    claim: {
      id,
      text,
      speaker,
      voice,
      at,
      anchor,
      topics,
      ...(when === undefined ? {} : { when }),
      ...(whenBasis === undefined ? {} : { whenBasis }),
      ...(note === undefined ? {} : { note }),
    },
    sources: drawnOn.map(({ id: source, csl, issued, established, genre, perspective }) => ({
      id: source,
      csl,
      established,
      genre,
      ...(issued === undefined ? {} : { issued }),
      ...(perspective === undefined ? {} : { perspective }),
    })),
    digest: {
      id: digest.id,
      title: digest.title,
      revision: digest.revision,
      language: digest.language,
      licence: digest.licence,
      editors: digest.editors,
      asOf: digest.asOf,
    },
  };
}
