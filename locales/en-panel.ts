/** The panel's sentences in English, in the order in which a panel uses them. */
import type { PageTime } from '@/core/panel/page-time';
import type { PanelPhrases } from '@/core/panel/phrases';
import { count, inWords, list, quote } from './en-grammar';

export const enPanel: PanelPhrases = {
  horizon: (lastDay) => `This digest knows nothing after ${lastDay}`,
  horizons: (digests, lastDay) => `The oldest of ${inWords(digests)} digests knows nothing after ${lastDay}`,
  pageIsLater: (pageDay) => `This article is dated ${pageDay}: everything here is older`,
  pageIsEarlier: (pageDay) => `This article is dated ${pageDay}: some of what follows came after it`,
  pageIsBeforeEvent: (pageDay) => `This article, of ${pageDay}, is older than this event`,
  pageTime: (time) => {
    if (time.order === 'same') return 'the day of this article';
    return `${distance(time)}${time.order === 'earlier' ? 'before' : 'after'} this article`;
  },
  missingVoices: (voices) => `${voices.length === 1 ? 'Missing voice' : 'Missing voices'}: ${list(voices)}.`,
  storedInMemory: 'The browser refused Sidelight its storage, so this comes from the copy that is part of the extension.',
  fromDigest: (title, revision) => `From the digest ${quote(title)}, revision ${revision}`,
  topicKind: { place: 'Place', country: 'Country', person: 'Person', organisation: 'Organisation', event: 'Event', concept: 'Topic' },
  period: (dates) => dates,

  namesHeading: 'Names',
  // Editors write "Armenian writers" or "Armenian usage".
  usedBy: (who) => (who.endsWith('usage') ? `in ${who}` : `used by ${who}`),

  whoHeading: 'Who says this',
  sourceClaims: (claims) => count(claims, 'claim'),
  showAllSources: (sources) => `Show all ${count(sources, 'source')}`,

  summaryBy: (sources) => `Summary by the digest’s editors, from ${count(sources, 'document')}`,
  differ: (questions) => (questions === 1 ? 'The sources differ on one question' : `The sources differ on ${inWords(questions)} questions`),
  claimsHeading: 'What they say',
  claimCount: (claims) => count(claims, 'claim'),
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
  carried: (by, of) => {
    if (by >= of) return by === 2 ? 'both sources say this' : `all ${inWords(of)} sources say this`;
    return `${inWords(by)} of ${inWords(of)} sources ${by === 1 ? 'says' : 'say'} this`;
  },
  notCompared: 'not compared with the others',
  onlySource: 'the digest’s only source',
  agreeing: (places) => `Also in ${list(places)}`,
  contested: (questions) => (questions === 1 ? 'Sources differ' : `Sources differ on ${inWords(questions)} questions`),
  paragraphs: (numbers) => `¶ ${numbers.join(', ')}`,
  quote,
  editorsNote: 'Editor’s note',
  aboutClaim: 'Who says this, and how',
  speaker: (name, role) => (role === undefined ? `Said by ${name}` : `Said by ${name}, ${role}`),
  noDate: 'no date given',
  figure: ({ low, high, unit, approximate, date }) =>
    `${approximate ? 'about ' : ''}${high === undefined ? low : `${low} to ${high}`} ${unit}${date === undefined ? '' : ` · ${date}`}`,

  othersHeading: 'What other sources say',
  agree: (points) => {
    if (points === 0) return 'No two sources are known to say the same here';
    return points === 1
      ? 'On one point more than one source says the same'
      : `On ${inWords(points)} points more than one source says the same`;
  },
  silentHere: (sources, of) =>
    sources === 1
      ? `One of the digest’s ${inWords(of)} sources says nothing about this`
      : `${capital(inWords(sources))} of the digest’s ${inWords(of)} sources say nothing about this`,
  disagreementKind: {
    date: 'On a date',
    figure: 'On a number',
    cause: 'On the cause',
    responsibility: 'On who is responsible',
    status: 'On status',
    naming: 'On the name',
    characterisation: 'On how to see it',
  },
  side: (number, of) => (of === 2 ? (number === 1 ? 'On one side' : 'On the other') : `View ${number} of ${of}`),
  behindSides: (claims) => (claims === 1 ? 'Read the claim behind this' : `Read the ${count(claims, 'claim')} behind this`),
  silent: (sources) => `Silent on this: ${list(sources)}`,
  whyTheyDiffer: 'Why they differ',
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

function distance({ distance: given }: PageTime): string {
  if (given === undefined) return '';
  return `${given.atLeast ? 'more than ' : ''}${count(given.amount, given.unit)} `;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
