/** The styles of the search in the side panel, as text. */
import searchBox from './SearchBox.css?inline';
import searchFilters from './SearchFilters.css?inline';
import searchHits from './SearchHits.css?inline';
import searchResults from './SearchResults.css?inline';
import searchView from './SearchView.css?inline';
import toggle from './Toggle.css?inline';

/** In the order in which they may override each other. */
export const searchStyles: readonly string[] = [toggle, searchView, searchBox, searchFilters, searchResults, searchHits];
