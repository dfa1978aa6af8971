/** The reader's digests, on the settings page. */
export const enDigests = { heading: 'Digests' };
