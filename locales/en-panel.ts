/** The panel's sentences in English, in the order in which a panel uses them. */
import type { PanelPhrases } from '@/core/panel/phrases';
import { count, inWords, list, quote } from './en-grammar';

export const enPanel: PanelPhrases = {
  horizon: (lastDay) => `This digest knows nothing after ${lastDay}`,
  horizons: (digests, lastDay) => `The oldest of ${inWords(digests)} digests knows nothing after ${lastDay}`,
  missingVoices: (voices) => `${voices.length === 1 ? 'Missing voice' : 'Missing voices'}: ${list(voices)}.`,
  storedInMemory: 'The browser refused Sidelight its storage, so this comes from the copy that is part of the extension.',
  fromDigest: (title, revision) => `From the digest ${quote(title)}, revision ${revision}`,
  topicKind: { place: 'Place', country: 'Country', person: 'Person', organisation: 'Organisation', event: 'Event', concept: 'Term' },
  period: (dates) => dates,

  namesHeading: 'Names',
  moreNames: (spellings, languages) => {
    if (spellings === 0) return `Names in ${count(languages, 'more language')}`;
    const more = count(spellings, 'more name');
    return languages === 0 ? more : `${more}, and names in ${count(languages, 'more language')}`;
  },
  languages: { hyw: 'Western Armenian' },
  // Editors write "Armenian writers" or "Armenian usage".
  usedBy: (who) => (who.endsWith('usage') ? `in ${who}` : `used by ${who}`),

  differ: (questions) => (questions === 1 ? 'The sources differ on one question' : `The sources differ on ${inWords(questions)} questions`),
  claimsHeading: 'What the sources say',
  claimCount: (claims) => count(claims, 'claim'),
  showAllClaims: (claims) => `Show all ${count(claims, 'claim')}`,
  showFewerClaims: 'Show fewer claims',
  undated: (sourceDate) => (sourceDate === undefined ? 'No date given' : `No date given; document of ${sourceDate}`),
  dateBasis: (basis) => `How the date is known: ${basis}`,
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
  contested: (questions) => (questions === 1 ? 'Sources differ' : `Sources differ on ${inWords(questions)} questions`),
  paragraphs: (numbers) => `¶ ${numbers.join(', ')}`,
  quote,
  editorsNote: 'Editor’s note',
  aboutClaim: 'Who says this, and how',
  speaker: (name, role) => (role === undefined ? `Said by ${name}` : `Said by ${name}, ${role}`),
  figure: ({ low, high, unit, approximate }) =>
    `Figure: ${approximate ? 'about ' : ''}${high === undefined ? low : `${low} to ${high}`} ${unit}`,

  disagreementsHeading: 'Where the sources differ',
  disagreementKind: {
    date: 'On a date',
    figure: 'On a number',
    cause: 'On the cause',
    responsibility: 'On who is responsible',
    status: 'On status',
    naming: 'On the name',
    characterisation: 'On what to call it',
  },
  side: (number, of) => (of === 2 ? (number === 1 ? 'On one side' : 'On the other') : `View ${number} of ${of}`),
  behindSides: (claims) => (claims === 1 ? 'Read the claim behind this' : `Read the ${count(claims, 'claim')} behind this`),
  silent: (sources) => `Silent on this: ${list(sources)}`,
  whyTheyDiffer: 'Why they differ',
  viewMissing: 'Whose view is missing',

  relatedHeading: 'Related topics',
  limitationsHeading: 'What this digest cannot know',
  sourcesHeading: 'Sources',
  sourceFields: {
    author: 'Author',
    published: 'Written',
    where: 'Published in',
    perspective: 'Perspective',
    basis: 'Judged by',
    coverage: 'Drawn on',
    link: 'Link',
  },
  knownFromOutside: (where) => `not in the document; from outside: ${where}`,
  knownByInference: (from) => `not in the document; inferred: ${from}`,
  noAuthor: 'none named',
  noDate: 'no date given',
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
  coverage: (drawnOn, content) => `${drawnOn} of ${count(content, 'paragraph')}`,
};
