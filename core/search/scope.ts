/** What a reader can search and filter by, out of the digests' heads and indexes. */
import type { DigestHead, Topic } from '../digest/schema';
import { inLanguage } from '../panel/language-text';
import type { SearchScope } from './answer';
import type { ClaimIndex } from './claim-index';

type ScopeDigest = { id: string; head: DigestHead; isAdded: boolean };
type ScopeIndex = { claims: ClaimIndex; disagreements: readonly unknown[]; examples: readonly string[] };

const kindOrder: readonly Topic['kind'][] = ['place', 'country', 'person', 'organisation', 'event', 'group', 'concept'];
/** As many as stand on two lines. */
const mostExamples = 5;

/** `years` leaves out ends that are open: "since 2020" has no last year. */
export function listShelfScope(digests: readonly ScopeDigest[], indexes: readonly ScopeIndex[]): Omit<SearchScope, 'sources'> {
  const kinds = new Set(indexes.flatMap(({ claims }) => claims.topics.map(({ kind }) => kind)));
  const perspectives = new Map(
    digests.flatMap(({ head }) => head.perspectives.map(({ id, label }) => [id, { id, label: inLanguage(label, head.language) }])),
  );
  const years = yearsOf(indexes);
  const sum = (count: (index: ScopeIndex) => number) => indexes.reduce((total, index) => total + count(index), 0);
  return {
    digests: digests.map(({ id, head, isAdded }) => ({ id, title: head.title, isAdded, head })),
    kinds: kindOrder.filter((kind) => kinds.has(kind)),
    perspectives: [...perspectives.values()],
    ...(years === undefined ? {} : { years }),
    counts: {
      topics: sum(({ claims }) => claims.topics.length),
      disagreements: sum(({ disagreements }) => disagreements.length),
      claims: sum(({ claims }) => claims.claims.length),
      sources: sum(({ claims }) => claims.sources.length),
    },
    examples: [...new Set(interleave(indexes.map(({ examples }) => examples)))].slice(0, mostExamples),
  };
}

/** The digests that speak in an answer: all of them, or the one that a filter leaves. */
export function listSearched(scope: Pick<SearchScope, 'digests'> | undefined, filter: string | undefined): SearchScope['digests'] {
  return (scope?.digests ?? []).filter(({ id }) => filter === undefined || id === filter);
}

function yearsOf(indexes: readonly ScopeIndex[]): [number, number] | undefined {
  let first = Infinity;
  let last = -Infinity;
  for (const [from, to] of indexes.flatMap(({ claims }) => claims.claims.flatMap(({ years }) => (years === undefined ? [] : [years])))) {
    if (isYear(from) && from < first) first = from;
    if (isYear(to) && to > last) last = to;
  }
  return first <= last ? [first, last] : undefined;
}

/** Open ends are as far away as four digits go. */
function isYear(year: number): boolean {
  return Math.abs(year) < 9999;
}

/** The first of each, then the second of each: every digest has its say. */
function interleave(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
