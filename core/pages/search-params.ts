/** What a search is, as it stands in the side panel's address, and back. Whatever the address says that makes no sense is left out. */
import { searchParts, type SearchPart } from '../search/answer';
import type { SearchFilters } from '../search/filters';
import type { Route } from './route';

/** `show`: the one part that is listed at length. */
export type SearchPlace = { query: string; filters: SearchFilters; show?: SearchPart };

const kinds = ['place', 'country', 'person', 'organisation', 'event', 'group', 'concept'] as const;
const years = ['from', 'to'] as const;

export function readSearchPlace({ q = '', digest, kind, source, perspective, from, to, show }: Route['params']): SearchPlace {
  const shown = searchParts.find((part) => part === show);
  const filters = {
    digest,
    kind: kinds.find((one) => one === kind),
    source,
    perspective,
    from: readYear(from),
    to: readYear(to),
  };
  return { query: q, filters: withoutEmpty(filters), ...(shown === undefined ? {} : { show: shown }) };
}

/** The params that `readSearchPlace` reads back. */
export function writeSearchPlace({ query, filters, show }: SearchPlace): Route['params'] {
  const written = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
  return { q: query, ...Object.fromEntries(written), ...(show === undefined ? {} : { show }) };
}

/** How many filters are set; the two years are one. */
export function countFilters(filters: SearchFilters): number {
  const set = Object.entries(filters).filter(([, value]) => value !== undefined);
  return new Set(set.map(([name]) => (years.some((year) => year === name) ? 'years' : name))).size;
}

/** A year as a reader writes it; 44 BC is "-43", as in a digest. */
export function readYear(text = ''): number | undefined {
  return /^-?\d{1,4}$/u.test(text.trim()) ? Number(text) : undefined;
}

/** A filter that is not set is not there at all, so that two places are alike if they read alike. */
function withoutEmpty(filters: { [Name in keyof SearchFilters]: SearchFilters[Name] | undefined }): SearchFilters {
  // Only fields without a value are taken out.
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== '')) as SearchFilters;
}
