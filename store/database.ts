/**
 * The database in the extension's own origin. Every digest is kept in parts, each row under `digest/id`, so that several digests live
 * side by side, one topic is a handful of reads, and a digest is replaced or removed by its key range alone.
 *
 * Bundled digests are a copy that can be made again (seed.ts); whatever a reader adds is the only one there is.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Claim, Digest, DigestHead, Disagreement, Name, Source, Topic } from '@/core/digest/schema';
import type { PanelMap } from '@/core/digest/panel-map';
import type { Collection, KeptClaim } from '@/core/notebook/kept-claim';
import type { ClaimIndex } from '@/core/search/claim-index';
import type { TopicIndex } from '@/core/search/topic-index';
import { upgradeNotebook } from './upgrade-notebook';

export type DigestOrigin = 'bundled' | 'reader';

/** `counts` is how many rows the digest has in each table: what a quick look compares with. */
export type DigestRow = {
  id: string;
  contentHash: string;
  origin: DigestOrigin;
  enabled: boolean;
  head: DigestHead;
  counts: Record<ItemTable, number>;
};

/** `position` is the item's place in the digest's list: with it the whole digest can be read back as it was. */
export type ItemRow<Body> = { key: string; position: number; body: Body };

/** A topic without its names, and the keys and titles its panel needs, so that nothing has to be looked up to know what to read. */
export type TopicRow = ItemRow<Omit<Topic, 'names'>> & {
  id: string;
  /** Keys, in the order a section lists them. */
  claims: string[];
  disagreements: string[];
  sources: string[];
  related: { id: string; title: string }[];
  /** Whether the topic has a place on the digest's map, which is then needed too; left out where it has none. */
  onMap?: true;
};

/** At most one for each digest, under `digest/map`. */
export type MapRow = { key: string; body: PanelMap };

/** What a digest is searched by, and queries that show what can be asked of it. */
export type IndexRow = { digest: string; index: TopicIndex; claims: ClaimIndex; examples: string[] };

/** A digest as it was before the reader replaced it, whole, so that they can go back to it. At most one for each digest. */
export type FormerDigestRow = {
  id: string;
  contentHash: string;
  /** ISO 8601, UTC. */
  replacedAt: string;
  digest: Digest;
};

type ItemTable = (typeof itemTables)[number];

export const itemTables = ['sources', 'topics', 'names', 'claims', 'disagreements', 'maps'] as const satisfies readonly (
  | keyof Digest
  | 'names'
  | 'maps'
)[];

/** Everything a digest is in the database. */
export type DigestRows = {
  digest: DigestRow;
  sources: ItemRow<Source>[];
  topics: TopicRow[];
  names: ItemRow<Name[]>[];
  claims: ItemRow<Claim>[];
  disagreements: ItemRow<Disagreement>[];
  maps: MapRow[];
  index: IndexRow;
};

/** Which IndexedDB to use, where it is not the one of the context. */
export type DatabaseEnvironment = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

export class SidelightDatabase extends Dexie {
  declare readonly digests: Table<DigestRow, string>;
  declare readonly sources: Table<ItemRow<Source>, string>;
  declare readonly topics: Table<TopicRow, string>;
  declare readonly names: Table<ItemRow<Name[]>, string>;
  declare readonly claims: Table<ItemRow<Claim>, string>;
  declare readonly disagreements: Table<ItemRow<Disagreement>, string>;
  declare readonly maps: Table<MapRow, string>;
  declare readonly indexes: Table<IndexRow, string>;
  declare readonly notebook: Table<KeptClaim, string>;
  declare readonly collections: Table<Collection, string>;
  declare readonly formerDigests: Table<FormerDigestRow, string>;

  constructor(environment: DatabaseEnvironment = {}) {
    super('sidelight', environment);
    this.version(1).stores({
      digests: 'id',
      sources: 'key',
      topics: 'key, id',
      names: 'key',
      claims: 'key',
      disagreements: 'key',
      indexes: 'digest',
    });
    // 2: claims a reader keeps. Dexie takes the tables of version 1 along as they are.
    this.version(2).stores({ notebook: 'key, keptAt' });
    // 3: digests' maps. A digest stored without one is what it was; only its count of maps is missing, which mending puts there.
    this.version(3).stores({ maps: 'key' });
    // 4: the notebook's collections, what a replaced digest was, and kept claims whole enough to be cited without their digest.
    this.version(4).stores({ collections: 'id', formerDigests: 'id' }).upgrade(upgradeNotebook);
    // 5: indexes hold claims and sources too. Those without are cleared, which mending sees, and builds them from their digests.
    this.version(5).upgrade((former) => former.table('indexes').clear());
  }
}

/** Ids are lower-case ASCII and hyphens, so the first slash ends the digest's id. */
export function keyOf(digest: string, id: string): string {
  return `${digest}/${id}`;
}

/** Under which a digest's map is kept. */
export function mapKeyOf(digest: string): string {
  return keyOf(digest, 'map');
}

/** What every key of one digest begins with, and no key of another does. */
export function keyPrefix(digest: string): string {
  return `${digest}/`;
}
