/** Search in the side panel, and looking up what is selected on a page. */
import type { Topic } from '@/core/digest/schema';
import { count, list, quote } from './en-grammar';

type Counts = { topics: number; disagreements: number; claims: number; sources: number };

const countAll = ({ topics, disagreements, claims, sources }: Counts) =>
  list([count(topics, 'topic'), count(disagreements, 'disagreement'), count(claims, 'claim'), count(sources, 'source')]);

export const enSearch = {
  heading: 'Search',
  label: 'A name, a word or a figure',
  clear: 'Clear',
  opening: 'Opening the digests…',

  scope: (counts: Counts) => `Searches ${countAll(counts)} on this computer, and asks nobody else.`,
  examplesHeading: 'You could look for',
  hint: 'Any spelling will do, in any language the digests know; accents and small mistakes do not matter. Figures can be typed with or without commas.',
  noDigests: 'No digest is switched on, so there is nothing to search. You can switch one on in the settings.',

  found: countAll,
  parts: { topics: 'Topics', disagreements: 'Disagreements', claims: 'Claims', sources: 'Sources' },
  showAll: {
    topics: (amount: number) => `Show all ${count(amount, 'topic')}`,
    disagreements: (amount: number) => `Show all ${count(amount, 'disagreement')}`,
    claims: (amount: number) => `Show all ${count(amount, 'claim')}`,
    sources: (amount: number) => `Show all ${count(amount, 'source')}`,
  },
  showFirst: (amount: number) => `These are the first ${amount}. Add a word or a filter to see fewer.`,
  showEverything: 'Back to all results',
  onlyAlike: (query: string) => `Nothing is spelt ${quote(query)}. What is shown here comes close.`,
  agreements: {
    alike: 'Nothing is spelt quite like this. These come close.',
    some: 'Nothing has all of these words. These have some of them.',
  },
  views: (amount: number) => count(amount, 'view'),
  alsoCalled: (name: string) => `also ${name}`,
  spokenBy: (speaker: string, role: string | undefined) => (role === undefined ? speaker : `${speaker}, ${role}`),
  nameOf: (users: string) => `, ${users}`,
  isContested: 'On a disputed question',
  inTopic: 'Topic:',
  fromDigest: (digest: string) => `Digest ${quote(digest)}`,
  addedByReader: 'Added by you, not reviewed by Sidelight',
  kinds: {
    place: 'Place',
    country: 'Country',
    person: 'Person',
    organisation: 'Organisation',
    event: 'Event',
    group: 'Group of people',
    concept: 'Topic',
  } satisfies Record<Topic['kind'], string>,

  filters: 'Filters',
  filtersSet: (amount: number) => `${amount} set`,
  anything: 'Any',
  filterDigest: 'Digest',
  filterKind: 'About a',
  filterSource: 'Source',
  filterPerspective: 'Point of view',
  filterFrom: 'From year',
  filterTo: 'To year',
  clearFilters: 'Clear filters',
  timeHint: 'A claim without a date is left out where years are set.',

  nothingTitle: (query: string) => `Nothing on ${quote(query)}`,
  nothing: 'The digests on this computer say nothing about it. That does not mean there is nothing to say.',
  nothingFiltered: 'Nothing passes these filters.',
  nearHeading: 'Did you mean',
  nothingHint: 'Try a single word, or the name as another language writes it.',
  covered: (titles: readonly string[]) => `What is searched: ${list(titles.map(quote))}.`,
  allTopics: (topics: number) => (topics === 1 ? 'The one topic' : `All ${topics.toLocaleString('en')} topics`),
  unavailableTitle: 'The search cannot be reached',
  unavailable: 'The browser does not let Sidelight read what it has stored. Names on pages may still open their background.',
  tryAgain: 'Try again',

  recentHeading: 'Searched before',
  recentSwitch: 'Remember what I search for',
  recentPromise: 'The last ten searches, on this computer only. Off unless you switch it on.',
  recentClear: 'Forget them',

  /** The browser puts the selected text in the place of %s, and cuts it. */
  lookUpMenu: 'Look up “%s” in Sidelight',
  nothingSelected: 'Nothing was selected on the page. Type what you want to look up.',
};
