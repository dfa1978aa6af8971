/** What is stored, taking it along and deleting it, on the settings page. */
export const enData = { heading: 'Your data' };
