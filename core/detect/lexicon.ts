/**
 * Builds the lexicon: sorts all patterns once, then writes the trie level by level over ranges of the sorted list, so the work
 * is linear in the letters of all names after the sort. Runs where digests are installed, never in a page.
 */
import type { Name, Topic } from '../digest/schema';
import { packColumns } from './columns';
import { foldText } from './fold';
import { buildPattern, createEndingSets } from './pattern';
import { columnNames, lexiconVersion, nameFlags, topicTraits } from './stored-lexicon';
import { buildStartFilter } from './start-filter';
import type { StoredLexicon } from './stored-lexicon';
import { buildTitles } from './titles';

export type LexiconDigest = { id: string; topics: Pick<Topic, 'id' | 'kind' | 'reach' | 'names' | 'decoys'>[] };

type NameColumns = Record<'nameTopic' | 'nameDigest' | 'nameOrdinal' | 'nameFlags' | 'nameNear', number[]>;
type Place = { topicIndex: number; digestIndex: number; ordinal: number; flags: number };
type Entry = { pattern: string; name: number };

/** The lexicon of all names of `digests`. `hash` is the caller's: whatever changes when the lexicon must be built anew. */
export function buildLexicon(digests: LexiconDigest[], hash = ''): StoredLexicon {
  const topics = createNumbering();
  const near = createNumbering();
  near.numberOf('');
  const sets = createEndingSets();
  const names: NameColumns = { nameTopic: [], nameDigest: [], nameOrdinal: [], nameFlags: [], nameNear: [] };
  const entries: Entry[] = [];
  const traits: string[] = [];
  let exact = '';

  function add(name: Pick<Name, 'text' | 'lang' | 'match'>, { topicIndex, digestIndex, ordinal, flags }: Place): void {
    const pattern = buildPattern(name, sets);
    if (pattern === '') return;
    if (flags & nameFlags.exact) exact += `${name.text}\0`;
    entries.push({ pattern, name: entries.length });
    const nearby = (name.match?.near ?? []).map((id) => topics.numberOf(id)).sort((one, other) => one - other);
    names.nameTopic.push(topicIndex);
    names.nameDigest.push(digestIndex);
    names.nameOrdinal.push(ordinal);
    names.nameFlags.push(flags);
    names.nameNear.push(near.numberOf(nearby.join(' ')));
  }

  digests.forEach((digest, digestIndex) => {
    for (const topic of digest.topics) {
      const topicIndex = topics.numberOf(topic.id);
      // The same topic in two digests: what either says of it holds.
      if ((traits[topicIndex] ?? topicTraits.none) === topicTraits.none) traits[topicIndex] = traitOf(topic);
      const decoyWords = topic.decoys?.map(({ text }) => wordsOf(text)).join() ?? '';
      topic.names.forEach((name, ordinal) => {
        // Whose surname it is, the word before it tells (`namesake.ts`).
        const isShared = topic.kind !== 'person' && decoyWords.includes(wordsOf(name.text));
        const flags = flagsOf(name, topic) | (isShared ? nameFlags.shared : 0);
        add(name, { topicIndex, digestIndex, ordinal, flags });
      });
      topic.decoys?.forEach((name) => add(name, { topicIndex, digestIndex, ordinal: 0, flags: nameFlags.decoy | nameFlags.shared }));
    }
  });
  for (let index = 0; index < topics.all.length; index++) traits[index] ??= topicTraits.none;
  const trie = buildTrie(entries);
  const patterns = entries.map(({ pattern }) => pattern);
  const columns = { ...trie.columns, ...names, startFilter: buildStartFilter(patterns, sets.all) };
  return {
    version: lexiconVersion,
    hash,
    digests: digests.map(({ id }) => id),
    topics: topics.all,
    traits: traits.join(''),
    near: near.all.map((key) => (key === '' ? [] : key.split(' ').map(Number))),
    endings: sets.all.map((endings) => endings.join(' ')),
    columns: packColumns(columnNames.map((name) => columns[name])),
    tails: trie.tails,
    titles: buildTitles(),
    exact,
  };
}

function flagsOf(name: Name, topic: Pick<Topic, 'kind'>): number {
  const { match } = name;
  let flags = 0;
  if (match?.case === 'exact') flags |= nameFlags.exact;
  if (match?.context === 'supported') flags |= nameFlags.supported;
  if (topic.kind === 'person' && isOneName(name.text)) flags |= nameFlags.surname;
  return flags;
}

/** The folded words of a name, a space around each; where a script puts none between words, around each letter. */
function wordsOf(text: string): string {
  return ` ${foldText(text).replace(/[\u2e80-\udfff]/gu, ' $& ')} `.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}

/** A surname alone, particles aside ("de Waal"): others bear it too. */
function isOneName(text: string): boolean {
  return text.split(/\s+/u).filter((word) => word !== word.toLowerCase()).length <= 1;
}

function traitOf(topic: Pick<Topic, 'kind' | 'reach'>): string {
  if (topic.kind === 'person') return topicTraits.person;
  return topic.reach === 'region' ? topicTraits.region : topicTraits.none;
}

type Trie = { columns: Record<'firstChild' | 'label' | 'value' | 'valueStart' | 'valueNames' | 'tailStart', number[]>; tails: string };
/** A node to be written: its range of the sorted entries, how deep in their patterns it stands, the unit it is reached on. */
type Pending = { from: number; to: number; depth: number; unit: number };

function buildTrie(entries: Entry[]): Trie {
  const sorted = entries.toSorted((a, b) => (a.pattern < b.pattern ? -1 : a.pattern > b.pattern ? 1 : a.name - b.name));
  const patterns = sorted.map(({ pattern }) => pattern);
  const columns: Trie['columns'] = { firstChild: [], label: [], value: [], valueStart: [0], valueNames: [], tailStart: [] };
  let tails = '';
  // First in, first out: children of one node are written next to each other, level by level.
  const queue: Pending[] = [{ from: 0, to: sorted.length, depth: 0, unit: 0 }];
  for (const { from, to, depth, unit } of queue) {
    const first = patterns[from] ?? '';
    const hasTail = to > from && first === patterns[to - 1] && first.length > depth;
    const ends = hasTail ? to : endOfNames(patterns, [from, to], depth);
    columns.label.push(unit);
    columns.firstChild.push(queue.length);
    columns.value.push(ends > from ? columns.tailStart.length + 1 : 0);
    if (ends > from) {
      columns.tailStart.push(hasTail ? tails.length + 1 : 0);
      if (hasTail) tails += `${first.slice(depth)}\0`;
      for (const { name } of sorted.slice(from, ends)) columns.valueNames.push(name);
      columns.valueStart.push(columns.valueNames.length);
    }
    if (!hasTail) queue.push(...childrenOf(patterns, [ends, to], depth));
  }
  columns.firstChild.push(queue.length);
  return { columns, tails };
}

/** The names that end at this depth stand first in the sorted range: where they stop. */
function endOfNames(patterns: string[], [from, to]: [number, number], depth: number): number {
  let end = from;
  while (end < to && patterns[end]?.length === depth) end++;
  return end;
}

function childrenOf(patterns: string[], [from, to]: [number, number], depth: number): Pending[] {
  const children: Pending[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    const unit = patterns[start]?.charCodeAt(depth) ?? 0;
    if (at < to && patterns[at]?.charCodeAt(depth) === unit) continue;
    children.push({ from: start, to: at, depth: depth + 1, unit });
    start = at;
  }
  return children;
}

/** Gives each distinct key a number, in the order of first asking. */
function createNumbering() {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    numberOf(key: string): number {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, all.length);
      return all.push(key) - 1;
    },
  };
}
