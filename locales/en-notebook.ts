/** The notebook, in the side panel. */
export const enNotebook = { heading: 'Notebook' };
