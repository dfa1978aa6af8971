/** What a reader can choose. Read by every page, so it stays small and free of anything but choices. */

/** `all` highlights every mention, `first` one per topic and region, `request` none until the reader asks. */
export type Density = 'all' | 'first' | 'request';

export type Settings = {
  /** Off everywhere. */
  paused: boolean;
  density: Density;
  /** Host names (of the top document) where Sidelight stays quiet. */
  sitesOff: string[];
  /** Topics, by id, that are highlighted on no page. */
  mutedTopics: string[];
  /** Which of a topic's names (its text) panels lead with, by the topic's id. */
  leadNames: Record<string, string>;
};

/** Those that matter to every page; the others are answered to panels. */
export type PageChoices = Omit<Settings, 'leadNames'>;

export const defaultSettings: Settings = { paused: false, density: 'first', sitesOff: [], mutedTopics: [], leadNames: {} };
