/** What a reader can choose. Read by every page, so it stays small and free of anything but choices. */

/** `all` highlights every mention, `first` one per topic and region, `request` none until the reader asks. */
export type Density = 'all' | 'first' | 'request';

/** How the line under a mention is drawn. There is always one: a highlight never shows by its colour alone. */
export type Line = 'dotted' | 'dashed' | 'solid';

export type Settings = {
  /** Off everywhere. */
  paused: boolean;
  density: Density;
  line: Line;
  /** How long a pointer rests on a mention before its panel opens; `never` leaves opening to keys, touch and the toolbar. In milliseconds. */
  dwellMs: number;
  /** Host names (of the top document) where Sidelight stays quiet. */
  sitesOff: string[];
  /** Topics, by id, that are highlighted on no page. */
  mutedTopics: string[];
  /** Languages, by the first part of their tags, whose names are not looked for. */
  languagesOff: string[];
  /** Which of a topic's names (its text) panels lead with, by the topic's id. */
  leadNames: Record<string, string>;
};

/** Those that matter to every page; the others are answered to panels or built into the lexicon. */
export type PageChoices = Omit<Settings, 'leadNames' | 'languagesOff'>;

/** So long that it never comes: 11 days. Less than what a timer can count. */
export const never = 1e9;

/** What can be chosen of a wait, in milliseconds. */
export const dwellTimes = [300, 500, 800, 1200, never] as const;

/** What can be chosen where not every text means something. */
export const choices = {
  density: ['all', 'first', 'request'],
  line: ['dotted', 'dashed', 'solid'],
} as const satisfies { [Field in keyof Settings]?: readonly Settings[Field][] };

export const defaultPageChoices: PageChoices = {
  paused: false,
  density: 'first',
  line: 'dotted',
  dwellMs: 500,
  sitesOff: [],
  mutedTopics: [],
};

export const defaultSettings: Settings = { ...defaultPageChoices, languagesOff: [], leadNames: {} };
