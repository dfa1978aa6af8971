/** The settings page's frame and the choices a reader makes on it. */
export const enOptions = {
  title: 'Sidelight settings',
  sectionsLabel: 'Sections',
  highlights: 'Highlights',
};
