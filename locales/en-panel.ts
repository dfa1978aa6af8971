/** The panel's sentences in English, in the order in which a panel uses them. */
import type { PageTime } from '@/core/panel/page-time';
import type { PanelPhrases } from '@/core/panel/phrases';
import { capital, count, inWords, list, quote } from './en-grammar';

const onlySource = 'the digest’s only source';

export const enPanel: PanelPhrases = {
  horizon: (lastDay, isAdded) => `${isAdded ? 'A digest you added' : 'Sidelight’s digest'} knows nothing after ${lastDay}`,
  horizons: (digests, lastDay) =>
    `${capital(inWords(digests))} digests${lastDay === undefined ? ' know this' : `; ${digests === 2 ? 'neither' : 'none'} knows anything after ${lastDay}`}`,
  pageIsLater: (pageDay) => `This article, of ${pageDay}, is newer than anything here`,
  pageIsEarlier: (pageDay) => `This article, of ${pageDay}, is older than some of this`,
  pageIsBeforeEvent: (pageDay) => `This article, of ${pageDay}, is older than this event, so the word may mean something else there`,
  pageTime: (time) => {
    if (time.order === 'same') return 'the day of this article';
    return `${distance(time)}${time.order === 'earlier' ? 'before' : 'after'} this article`;
  },
  missingVoices: (voices) => `${voices.length === 1 ? 'Missing voice' : 'Missing voices'}: ${voices.join('; ')}.`,
  storedInMemory:
    'The browser keeps Sidelight from storing anything just now: this is the digest that came with it. Your own digests and notebook cannot be reached; restarting the browser may help.',
  fromDigest: (title, revision) => `From the digest ${quote(title)}, revision ${revision}`,
  addedByReader: 'You added this digest; Sidelight has not reviewed it.',
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

  whoHeading: 'Sources on this topic',
  unsigned: (named) => (named === undefined ? 'unsigned' : `not signed here; published elsewhere under the name ${named}`),
  sourcesHeard: (heard, of) => (of === 1 ? onlySource : `${heard} of the digest’s ${of} sources`),
  sourceClaims: (claims) => count(claims, 'claim'),
  leaning: (claims, of, perspective) => `${claims} of ${count(of, 'claim')} are from sources marked ${quote(perspective)}`,
  showAllSources: (sources) => `Show all ${count(sources, 'source')}`,

  summaryBy: (digest) => `Summary by the editors of ${quote(digest)}; where it names no source, it is their own knowledge`,
  differ: (questions) => `Part of ${count(questions, 'disputed question')}`,
  claimsHeading: 'What they say',
  claimCount: (claims) => (claims === 1 ? '1 claim' : `${claims} claims, closest to the topic first`),
  showAllClaims: (claims) => `Show all ${count(claims, 'claim')}`,
  showFewerClaims: 'Show fewer claims',
  undated: (sourceDate) => (sourceDate === undefined ? 'No date given' : `Date of its document: ${sourceDate}`),
  inferred: (date) => `${date} (inferred)`,
  openTime: (date) => `the time ${date}`,
  standing: (voice, kind) => {
    const isTold = kind === 'event' || kind === 'background';
    if (voice === 'author') return isTold ? `${nouns[kind]} in the author’s account` : `the author’s ${kind}`;
    return `${nouns[kind]} the source reports${voice === 'named' ? '' : ', naming nobody'}`;
  },
  carried: (by, of, older) => {
    if (by >= of) return by === 2 ? 'both sources say this' : `all ${inWords(of)} sources say this`;
    const said = `${inWords(by)} of ${inWords(of)} sources ${by === 1 ? 'says' : 'say'} this`;
    if (older === 0) return said;
    const others = of - by === 1 ? 'the other' : `the other ${inWords(of - by)}`;
    return `${said}; ${older === of - by ? others : `${inWords(older)} of ${others}`} ${older === 1 ? 'was' : 'were'} written before this date`;
  },
  notCompared: 'not compared with the other sources',
  onlySource,
  agreeing: (places) => `Also in ${list(places)}`,
  contested: (question, others) => `On a disputed question: ${question}${others === 0 ? '' : ` (and ${others} more)`}`,
  paragraphs: (numbers) => `¶\u00A0${numbers.join(', ')}`,
  quote,
  editorsNote: 'Editor’s note',
  aboutClaim: 'Who says this, and how',
  noDate: 'no date given',
  figure: ({ approximate, unit, date, ...amounts }) =>
    `${approximate ? 'about ' : ''}${amount(amounts)} ${unit}${date === undefined ? '' : ` · ${date}`}`,

  digestsHeading: 'Go to',
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

const nouns = {
  event: 'an event',
  figure: 'a figure',
  position: 'a position',
  argument: 'an argument',
  background: 'background',
  forecast: 'a forecast',
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
