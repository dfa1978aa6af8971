/** Browsing what the digests hold, in the side panel: topics, timeline, map, disagreements, sources, and a topic in full. */
import type { DateKind, KindCounts } from '@/core/panel/date-kind';
import type { Zoom } from '@/core/browse/periods';
import type { TopicKind } from '@/core/browse/topics-view';
import type { QuestionKind } from '@/core/browse/questions-view';
import { count, list, quote } from './en-grammar';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const enBrowse = {
  partsLabel: 'What to browse',
  parts: { topics: 'Topics', timeline: 'Timeline', map: 'Map', disagreements: 'Disagreements', sources: 'Sources' },
  print: 'Print',
  digest: 'Digest',
  allDigests: 'All digests',
  addedByReader: 'added by you, not reviewed by Sidelight',
  lastDay: (title: string, day: string) => `${quote(title)} knows nothing after ${day}.`,
  claims: (claims: number) => count(claims, 'claim'),
  disagreements: (questions: number) => count(questions, 'disagreement'),
  jumpsLabel: 'Sections',
  pagesLabel: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (at: number, of: number) => `Page ${at} of ${of}`,

  states: {
    loadingTitle: 'One moment',
    loading: 'Reading the digests on this computer…',
    emptyTitle: 'No digest is switched on',
    empty: 'Sidelight has nothing to show until a digest is switched on in its settings.',
    failedTitle: 'The digests cannot be read just now',
    failed:
      'The browser refused to open the data Sidelight keeps on this computer, or it is damaged. Restart the browser; if that does not help, install Sidelight again.',
    damaged: (titles: readonly string[]) =>
      `Part of ${list(titles.map(quote))} could not be read, so this is not all there is. A digest that came with Sidelight mends itself when the browser starts; one you added can be installed again.`,
    nothingTitle: 'Nothing to show here',
    noQuestions: 'The sources of these digests are not known to differ on anything.',
    noMap: 'None of the digests that are switched on has a map.',
    noDates: 'No claim in these digests has a date.',
    noQuestion: 'There is no such question in the digests that are switched on.',
    noSource: 'There is no such source in the digests that are switched on.',
  },

  topics: {
    kinds: {
      place: 'Places',
      country: 'Countries',
      person: 'People',
      organisation: 'Organisations',
      event: 'Events',
      group: 'Groups of people',
      concept: 'Concepts',
    } satisfies Record<TopicKind, string>,
    allOfKind: (total: number) => `Show all ${total.toLocaleString('en')}`,
    filter: 'Find a name in this list',
    found: (topics: number) => (topics === 0 ? 'No topic has such a name' : count(topics, 'topic')),
    allKinds: 'All kinds',
    kindsLabel: 'Kinds of topics',
  },

  timeline: {
    zoomLabel: 'Zoom',
    zooms: { decade: 'Decades', year: 'Years', month: 'Months' } satisfies Record<Zoom, string>,
    zoomHint: 'The keys + and − zoom as well.',
    jumpLabel: 'Go to year',
    jump: 'Go',
    noYear: 'Type a year, such as 2020.',
    stripLabel: 'Claims over time',
    stripLegend: 'How the claims of a bar are dated',
    stripParts: {
      dated: 'exact date',
      loose: 'approximate date, or a span that starts here (ends here, where its start is not given)',
      document: 'under a year: claims dated only by their document',
    },
    stripLegendWord: 'Bars:',
    marksWord: 'In the list:',
    bar: (period: string, inBar: number, claims: string) => `${period}: ${inBar === 0 ? '' : `${inBar} in the bar; `}${claims}`,
    holds: (claims: number, counts: KindCounts, shown = claims) =>
      shown < claims
        ? `${shown.toLocaleString('en')} of ${count(claims, 'claim')} on this page; of all, ${listKinds(counts)}`
        : `${count(claims, 'claim')}: ${listKinds(counts)}`,
    undated: (claims: number) => `${count(claims, 'claim')} without a date ${claims === 1 ? 'is' : 'are'} not on the timeline.`,
    way: (period: string, claims: number) => `${period} (${count(claims, 'claim')})`,
    fromTo: (first: string, last: string) => `${first} to ${last}`,
    earlier: (way: string) => `Earlier: ${way}`,
    later: (way: string) => `Later: ${way}`,
    blocks: {
      dated: 'By date',
      uncertain: 'Approximate or uncertain date',
      span: 'Over a span of time',
      document: 'Dated only by their document',
    } satisfies Record<DateKind, string>,
    documentNote: 'These stand here because they were written then; they need not be about this time.',
    document: (date: string, claims: number) => `Document of ${date}: ${count(claims, 'claim')}`,
    inTopic: (title: string) => `Read in ${quote(title)}`,
    year: (year: number) => yearText(year),
    yearRange: (year: number, years: number) => `${yearText(year)}–${yearText(year + years - 1)}`,
    decade: (year: number) => (year < 0 ? `${yearText(year)}–${yearText(year + 9)}` : `${year}s`),
    month: (month: number, year: number) => `${monthNames[month - 1] ?? ''} ${yearText(year)}`.trim(),
    shortMonth: (month: number) => (monthNames[month - 1] ?? '').slice(0, 3),
    noMonth: (year: string) => `${year}, month not given`,
    noYearGiven: (years: string) => `${years}, year not given`,
    noDecade: (years: string) => `${years}, decade not given`,
    marks: {
      day: 'a day',
      part: 'a month, a year or longer: no closer date given',
      interval: 'from one date to another',
      vague: 'approximate, uncertain or inferred',
    },
    marksLabel: 'How dates are drawn',
  },

  map: {
    spoken: (title: string) => `Map of the places in ${quote(title)}. The list that follows names them all.`,
    listHeading: 'Places on this map',
    beyondHeading: 'Places it does not mark',
    spot: (km: string) => `accurate to about ${km} km`,
    rough: (km: string) => `somewhere within about ${km} km of the diamond`,
    area: (km: string) => `region; reaches about ${km} km from its name, limits not drawn`,
    unmarkedArea: (km: string) => `region, not marked; reaches about ${km} km from its middle`,
    country: 'country, marked by its name',
    unmarkedCountry: 'country, of which this map shows little or nothing',
    legend: {
      spot: 'A dot is a town.',
      rough: 'A diamond is a place known more roughly.',
      area: 'What stands in italics is a region, whose limits are not drawn.',
      number: 'A number stands for a name that has no room on the map; the list has it.',
    },
    scale: (km: string) => `${km} km`,
  },

  questions: {
    kinds: {
      date: 'On dates',
      figure: 'On numbers',
      cause: 'On causes',
      responsibility: 'On who is responsible',
      status: 'On status',
      naming: 'On names',
      characterisation: 'On how to describe it',
    } satisfies Record<QuestionKind, string>,
    topics: 'Topics',
    sides: 'The sides',
    order: 'The views on a question stand in the order in which its digest lists them. Their number is no rank.',
    openAll: 'Open all',
    views: (views: number) => count(views, 'view'),
    forThemselves: 'Speaking for themselves:',
    asTold: 'As others tell it:',
    link: 'Link to this question',
    all: 'All disagreements',
  },

  sources: {
    all: 'All sources',
    basis: 'Why:',
    claims: 'What it says',
    coverage: (drawnOn: number, content: number) => `${drawnOn} of ${count(content, 'paragraph')} drawn on`,
    calledHere: 'Called here',
    noAuthor: 'No author named',
    noPublisher: 'Not known',
    noDate: 'Not known',
    notDrawnOn: 'No claim in this digest draws on it.',
  },

  topic: {
    all: 'All topics',
    inFull: (title: string) => `${title}, in full`,
    mute: 'Mute this topic',
    unmute: 'Unmute',
    muted: 'This topic is muted: it is underlined on no page.',
    muteFailed: 'That could not be saved.',
    privateMute: 'In a private window this holds until the window closes.',
    printedClaims: 'What the sources say',
    printedSources: 'Sources',
  },
};

function listKinds({ dated, uncertain, span, document }: KindCounts): string {
  return [
    ...(dated > 0 ? [`${dated} dated`] : []),
    ...(uncertain > 0 ? [`${uncertain} at an approximate date`] : []),
    ...(span > 0 ? [`${span} over a span`] : []),
    ...(document > 0 ? [`${document} dated only by ${document === 1 ? 'its' : 'their'} document`] : []),
  ].join(', ');
}

/** Year 0 is 1 BC. */
function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
