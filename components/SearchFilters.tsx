import type { JSX } from 'preact';
import { countFilters, readYear } from '@/core/pages/search-params';
import type { SearchScope } from '@/core/search/answer';
import type { SearchFilters as Filters } from '@/core/search/filters';
import { useSentences } from './sentences-context';

type Props = { filters: Filters; scope: SearchScope; onChange: (filters: Filters) => void };

type Choice = { value: string; label: string };

/** What narrows a search, behind one word until it is wanted. A filter there is no choice in is not shown. */
export function SearchFilters({ filters, scope, onChange }: Props): JSX.Element {
  const { search } = useSentences('search');
  const set = countFilters(filters);

  /** Out of the filters with what is empty; the rest stays. */
  const choose = (change: { [Name in keyof Filters]?: Filters[Name] | undefined }) => {
    const entries = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined && value !== '');
    // Only fields without a value were taken out.
    onChange(Object.fromEntries(entries) as Filters);
  };

  return (
    <details class="search-filters" open={set > 0}>
      <summary class="search-filters-summary">
        {search.filters}
        {set > 0 && <span class="search-filters-set">{search.filtersSet(set)}</span>}
      </summary>
      <div class="search-filters-fields">
        {scope.digests.length > 1 && (
          <Select
            label={search.filterDigest}
            value={filters.digest}
            onChange={(digest) => choose({ digest })}
            choices={scope.digests.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
        <Select
          label={search.filterKind}
          value={filters.kind}
          onChange={(kind) => choose({ kind: scope.kinds.find((one) => one === kind) })}
          choices={scope.kinds.map((kind) => ({ value: kind, label: search.kinds[kind] }))}
        />
        <Select
          label={search.filterSource}
          value={filters.source}
          onChange={(source) => choose({ source })}
          choices={scope.sources.map(({ key, title }) => ({ value: key, label: title.text }))}
        />
        {scope.perspectives.length > 0 && (
          <Select
            label={search.filterPerspective}
            value={filters.perspective}
            onChange={(perspective) => choose({ perspective })}
            choices={scope.perspectives.map(({ id, label }) => ({ value: id, label: label.text }))}
          />
        )}
        <Year label={search.filterFrom} value={filters.from} hint={scope.years?.[0]} onChange={(from) => choose({ from })} />
        <Year label={search.filterTo} value={filters.to} hint={scope.years?.[1]} onChange={(to) => choose({ to })} />
      </div>
      {(filters.from ?? filters.to) !== undefined && <p class="search-soft">{search.timeHint}</p>}
      {set > 0 && (
        <button type="button" class="text-button" onClick={() => onChange({})}>
          {search.clearFilters}
        </button>
      )}
    </details>
  );
}

type SelectProps = { label: string; value: string | undefined; choices: readonly Choice[]; onChange: (value: string | undefined) => void };

function Select({ label, value, choices, onChange }: SelectProps): JSX.Element {
  const { search } = useSentences('search');
  return (
    <label class="search-filter">
      {label}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? undefined : currentTarget.value)}>
        <option value="">{search.anything}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type YearProps = { label: string; value: number | undefined; hint: number | undefined; onChange: (value: number | undefined) => void };

function Year({ label, value, hint, onChange }: YearProps): JSX.Element {
  return (
    <label class="search-filter search-filter-year">
      {label}
      <input
        type="text"
        inputMode="numeric"
        maxLength={5}
        value={value ?? ''}
        placeholder={hint === undefined ? '' : String(hint)}
        onChange={({ currentTarget }) => onChange(readYear(currentTarget.value))}
      />
    </label>
  );
}
