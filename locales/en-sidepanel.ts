/** The frame of the side panel; what its views say is in files of their own. */
export const enSidePanel = {
  title: 'Sidelight',
  views: { search: 'Search', browse: 'Browse', notebook: 'Notebook' },
  viewsLabel: 'Views',
  settings: 'Settings',
  unreadableTitle: 'This cannot be read in a private window',
  unreadable:
    'This browser lets no extension read what it has stored while it is in a private window. Names on pages open their background here as elsewhere; to search or browse, use an ordinary window.',
};
