/** Browsing what the digests hold, in the side panel. */
export const enBrowse = { heading: 'Browse' };
