/** The frame of the side panel; what its views say is in files of their own. */
export const enSidePanel = {
  title: 'Sidelight',
  views: { search: 'Search', browse: 'Browse', notebook: 'Notebook' },
  viewsLabel: 'Views',
  settings: 'Settings',
};
