/**
 * What another edition of a digest changes, for a reader who is about to put it in place of the one they have. Compared is what an
 * editor writes; what the build derives from it (reading order, coverage, how many sources carry a point) would only say it twice.
 */
import { formatDate } from './date';
import type { Digest, Topic } from './schema';
import { topicTitle } from './topic-title';

/** `before` and `after` are what a reader knows the item by (a claim's text, a topic's title); alike where something else changed. */
export type ChangedItem = { id: string; before: string; after: string };

/** `added` and `removed` are texts, as in `ChangedItem`. All in the order of the digest they stand in. */
export type Changes = { added: string[]; removed: string[]; changed: ChangedItem[] };

export type HeadField = 'title' | 'revision' | 'asOf' | 'editors' | 'licence' | 'limitations' | 'description';

export type DigestDifference = {
  head: { field: HeadField; before: string; after: string }[];
  sources: Changes;
  topics: Changes;
  names: Changes;
  claims: Changes;
  disagreements: Changes;
};

/** Cost: linear in both digests. */
export function compareDigests(before: Digest, after: Digest): DigestDifference {
  return {
    head: compareHeads(before, after),
    sources: compareItems(before.sources, after.sources, { text: ({ csl }) => csl.title, derived: ['coverage'] }),
    topics: compareItems(titled(before), titled(after), { text: ({ title }) => title, derived: ['names', 'claims', 'disagreements'] }),
    names: compareItems(listNames(before), listNames(after), { text: ({ shown }) => shown, derived: ['shown'] }),
    claims: compareItems(before.claims, after.claims, { text: ({ text }) => text, derived: ['carriedBy'] }),
    disagreements: compareItems(before.disagreements, after.disagreements, { text: ({ question }) => question, derived: [] }),
  };
}

/** How many items are touched in all; 0 where the two say the same. */
export function countChanges({ head, sources, topics, names, claims, disagreements }: DigestDifference): number {
  const parts = [sources, topics, names, claims, disagreements];
  return parts.reduce((sum, { added, removed, changed }) => sum + added.length + removed.length + changed.length, head.length);
}

function compareHeads(before: Digest, after: Digest): DigestDifference['head'] {
  const [former, latter] = [headTexts(before), headTexts(after)];
  const fields: HeadField[] = ['title', 'revision', 'asOf', 'editors', 'licence', 'limitations', 'description'];
  return fields.flatMap((field) => (former[field] === latter[field] ? [] : [{ field, before: former[field], after: latter[field] }]));
}

function headTexts({ title, revision, asOf, editors, licence, limitations, description }: Digest): Record<HeadField, string> {
  return { title, revision, asOf: formatDate(asOf), editors: editors.join(', '), licence, limitations, description };
}

type Reading<Item> = { text: (item: Item) => string; derived: readonly (keyof Item)[] };

function compareItems<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  { text, derived }: Reading<Item>,
): Changes {
  const former = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !former.has(id)).map(text),
    removed: before.filter(({ id }) => !kept.has(id)).map(text),
    changed: after.flatMap((item) => {
      const old = former.get(item.id);
      return old === undefined || isAlike(old, item, derived) ? [] : [{ id: item.id, before: text(old), after: text(item) }];
    }),
  };
}

/** A title of its own makes a topic that only its preferred name renames a changed one. */
function titled(digest: Digest): (Topic & { title: string })[] {
  return digest.topics.map((topic) => ({ ...topic, title: topicTitle(topic, digest.language) }));
}

/** A name is the same name as long as topic, spelling and language are; hidden spellings are listed too, since they change what is found. */
function listNames(digest: Digest): { id: string; shown: string }[] {
  return titled(digest).flatMap(({ id, title, names }) =>
    names.map((name) => ({
      ...name,
      id: `${id} ${name.lang} ${name.text}`,
      shown: name.text === title ? title : `${name.text} (${title})`,
    })),
  );
}

function isAlike<Item>(one: Item, other: Item, ignored: readonly (keyof Item)[]): boolean {
  const passed: readonly unknown[] = ignored;
  return isSame(withoutFields(one, passed), withoutFields(other, passed));
}

function withoutFields(item: unknown, fields: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item ?? {}).filter(([field, value]) => !fields.includes(field) && value !== undefined));
}

/** By value, whatever the order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return left.length === right.size && left.every(([field, value]) => right.has(field) && isSame(value, right.get(field)));
}
