/** What a reader can choose. Read by every page, so it stays small and free of anything but choices. */

/** `all` highlights every mention, `first` one per topic and region, `request` none until the reader asks. */
export type Density = 'all' | 'first' | 'request';

export type Settings = {
  /** Off everywhere. */
  paused: boolean;
  density: Density;
  /** Host names (of the top document) where Sidelight stays quiet. */
  sitesOff: string[];
};

export const defaultSettings: Settings = { paused: false, density: 'first', sitesOff: [] };
