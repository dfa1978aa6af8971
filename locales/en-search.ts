/** Search in the side panel. */
export const enSearch = { heading: 'Search' };
