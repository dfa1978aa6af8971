/** The panel's sentences in English, in the order in which a panel uses them. */
import type { PageTime } from '@/core/panel/page-time';
import type { PanelPhrases } from '@/core/panel/phrases';
import { count, inWords, list, quote } from './en-grammar';

export const enPanel: PanelPhrases = {
  horizon: (lastDay) => `This digest knows nothing after ${lastDay}`,
  horizons: (digests, lastDay) =>
    `${capital(inWords(digests))} digests know this; the ${digests === 2 ? 'older' : 'oldest'} knows nothing after ${lastDay}`,
  pageIsLater: (pageDay) => `Older than this article of ${pageDay}`,
  pageIsEarlier: (pageDay) => `Some of this came after this article of ${pageDay}`,
  pageIsBeforeEvent: (pageDay) => `This article, of ${pageDay}, is older than this event`,
  pageTime: (time) => {
    if (time.order === 'same') return 'the day of this article';
    return `${distance(time)}${time.order === 'earlier' ? 'before' : 'after'} this article`;
  },
  missingVoices: (voices) => `${voices.length === 1 ? 'Missing voice' : 'Missing voices'}: ${voices.join('; ')}.`,
  storedInMemory: 'The browser does not let Sidelight keep anything just now, so this is the digest that came with the extension.',
  fromDigest: (title, revision) => `From the digest ${quote(title)}, revision ${revision}`,
  addedByReader: 'Added by you, not reviewed by Sidelight',
  topicKind: {
    place: 'Place',
    country: 'Country',
    person: 'Person',
    organisation: 'Organisation',
    event: 'Event',
    group: 'Group of people',
    concept: 'Topic',
  },
  period: (dates) => dates,

  namesHeading: 'What it is called',
  // Editors write "Armenian writers" or "Armenian usage".
  usedBy: (who) => (who.endsWith('usage') ? `in ${who}` : `used by ${who}`),

  moreNames: (names) => `and ${inWords(names)} more under “Names”`,

  whoHeading: 'Who says this',
  unsigned: (named) => (named === undefined ? 'unsigned' : `unsigned; copies elsewhere name ${named}`),
  sourceClaims: (claims) => count(claims, 'claim'),
  showAllSources: (sources) => `Show all ${count(sources, 'source')}`,

  summaryBy: (digest) => `Summary by the editors of ${quote(digest)}`,
  differ: (questions) => `Accounts differ on ${count(questions, 'question')}`,
  claimsHeading: 'What they say',
  claimCount: (claims) => (claims === 1 ? '1 claim' : `${claims} claims, closest to the topic first`),
  showAllClaims: (claims) => `Show all ${count(claims, 'claim')}`,
  showFewerClaims: 'Show fewer claims',
  undated: (sourceDate) => (sourceDate === undefined ? 'No date given' : `No date given; document of ${sourceDate}`),
  standing: {
    author: {
      event: 'an event in the author’s account',
      figure: 'the author’s figure',
      position: 'the author’s position',
      argument: 'the author’s argument',
      background: 'background in the author’s account',
      forecast: 'the author’s forecast',
    },
    named: {
      event: 'an event as told by someone the source names',
      figure: 'a figure from someone the source names',
      position: 'a position held by someone the source names',
      argument: 'an argument of someone the source names',
      background: 'background from someone the source names',
      forecast: 'a forecast by someone the source names',
    },
    reported: {
      event: 'an event reported without saying who tells it',
      figure: 'a figure reported without its origin',
      position: 'a position reported at second hand',
      argument: 'an argument reported at second hand',
      background: 'background reported without its origin',
      forecast: 'a forecast reported at second hand',
    },
  },
  carried: (by, of, earlier) => {
    if (by >= of) return by === 2 ? 'both sources say this' : `all ${inWords(of)} sources say this`;
    const said = `${inWords(by)} of ${inWords(of)} sources ${by === 1 ? 'says' : 'say'} this`;
    return earlier === 0 ? said : `${said}, ${inWords(earlier)} being older`;
  },
  notCompared: 'not compared with the others',
  onlySource: 'the digest’s only source',
  agreeing: (places) => `Also in ${list(places)}`,
  contested: (questions) => (questions === 1 ? 'Accounts differ' : `Accounts differ on ${count(questions, 'question')}`),
  paragraphs: (numbers) => `¶ ${numbers.join(', ')}`,
  quote,
  editorsNote: 'Editor’s note',
  aboutClaim: 'Who says this, and how',
  speaker: (name, role) => (role === undefined ? `Said by ${name}` : `Said by ${name} (${role})`),
  noDate: 'no date given',
  figure: ({ approximate, unit, date, ...amounts }) =>
    `${approximate ? 'about ' : ''}${amount(amounts)} ${unit}${date === undefined ? '' : ` · ${date}`}`,

  othersHeading: 'Where they agree and differ',
  agree: (points) => {
    if (points === 0) return 'No two sources are known to say the same here';
    return points === 1
      ? 'On one point more than one source says the same'
      : `On ${inWords(points)} points more than one source says the same`;
  },
  silentHere: (sources, of) =>
    sources === 1
      ? `One of the digest’s ${inWords(of)} sources does not speak of this`
      : `${capital(inWords(sources))} of the digest’s ${inWords(of)} sources do not speak of this`,
  digestsHeading: 'Go to',
  disagreementKind: {
    date: 'On a date',
    figure: 'On a number',
    cause: 'On the cause',
    responsibility: 'On who is responsible',
    status: 'On status',
    naming: 'On the name',
    characterisation: 'On how to describe it',
  },
  side: (number, of) => (of === 2 ? (number === 1 ? 'On one side' : 'On the other') : `View ${number} of ${of}`),
  behindSides: (claims) => (claims === 1 ? 'Read the claim behind this' : `Read the ${count(claims, 'claim')} behind this`),
  silent: (sources) => `Silent on this: ${list(sources)}`,
  tooEarly: (sources) => `Written before this: ${list(sources)}`,
  asToldIn: (place) => `as told in ${place}`,
  whyTheyDiffer: 'Why they differ, as the editors see it',
  viewMissing: 'Whose view is missing',

  relatedHeading: 'Related topics',
  limitationsHeading: 'What this digest leaves out',
  genreKind: {
    OpinionNewsArticle: 'Opinion',
    AnalysisNewsArticle: 'Analysis',
    ReportageNewsArticle: 'News report',
    BackgroundNewsArticle: 'Background article',
    BlogPosting: 'Blog post',
    Report: 'Report',
    Legislation: 'Legal text',
    ScholarlyArticle: 'Scholarly article',
    Book: 'Book',
    WebPage: 'Web page',
  },
};

/** An open end says so: a reader must not take "up to" for "about". */
function amount({ value, low, high }: Record<'value' | 'low' | 'high', string | undefined>): string {
  if (value !== undefined) return value;
  if (low === undefined) return `up to ${high}`;
  return high === undefined ? `at least ${low}` : `${low} to ${high}`;
}

function distance({ distance: given }: PageTime): string {
  if (given === undefined) return '';
  return `${given.atLeast ? 'more than ' : ''}${count(given.amount, given.unit)} `;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
