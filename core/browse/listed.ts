/** What the views that browse are made of: items of every enabled digest, each with the digest it stands in. */
import type { PanelMap } from '../digest/panel-map';
import type { Claim, DigestHead, Disagreement, Name, Source, Topic } from '../digest/schema';

/** A digest that is switched on. `isAdded`: by the reader, so nobody at Sidelight has read it. */
export type ListedDigest = { id: string; head: DigestHead; isAdded: boolean; sourceCount: number };

/** A topic with no more than a list says of it. */
export type ListedTopic = {
  digest: string;
  id: string;
  kind: Topic['kind'];
  summary: string;
  names: readonly Name[];
  claims: number;
  disagreements: number;
};

/** A digest's claims and the sources they stand in. */
export type DigestClaims = { digest: ListedDigest; claims: readonly Claim[]; sources: readonly Source[] };

/** A digest's questions with all that their sides rest on. */
export type DigestQuestions = DigestClaims & { disagreements: readonly Disagreement[] };

export type DigestSources = { digest: ListedDigest; sources: readonly Source[] };

export type ListedMap = { digest: ListedDigest; map: PanelMap };

/** `damaged` holds titles of digests of which not all could be read. `empty`: no digest is switched on. */
export type BrowseReading<Content> =
  | { status: 'empty' }
  | { status: 'ready'; digests: ListedDigest[]; content: Content; damaged: string[] };
