/** In English, what a panel says only when it is asked: names, sources, why a mention is marked, what can be done with a claim. */
import type { DeskPhrases } from '@/core/panel/desk-phrases';
import { count, inWords, list, quote } from './en-grammar';

export const enDesk: DeskPhrases = {
  leadWith: 'Show this topic as',
  ownLead: (users) => (users === undefined ? 'shown by default' : `${users} · shown by default`),
  otherSpellings: 'other names and spellings',
  leadFailed: 'That could not be saved. Reload the page and try again.',
  otherLanguages: 'In other languages',
  languages: { hyw: 'Western Armenian' },

  dateBasis: (basis) => `How the date is known: ${basis}`,
  inParagraphs: (numbers) => `${numbers.length === 1 ? 'Paragraph' : 'Paragraphs'} ${list(numbers.map(String))}`,
  openPassage: 'Open the source at this passage',
  openSource: 'Open the source',
  opensNewTab: 'opens in a new tab',

  sources: 'Sources',
  sourceFields: {
    author: 'Author',
    published: 'Written',
    where: 'Published in',
    perspective: 'Point of view',
    basis: 'Why we say so',
    coverage: 'Used here',
  },
  knownFromOutside: (where) => `Not in the document. Taken from elsewhere: ${where}`,
  knownByInference: (from) => `Not in the document. Inferred: ${from}`,
  noAuthor: 'None named',
  namedElsewhere: 'The document itself names no author; the name comes from copies of it elsewhere.',
  coverage: (drawnOn, content) =>
    `${drawnOn} of ${count(content, 'paragraph')} of text (¶ numbers also count headings and notices, if any)`,

  sides: {
    heading: 'Where they agree and differ',
    kinds: {
      date: 'On a date',
      figure: 'On a number',
      cause: 'On the cause',
      responsibility: 'On who is responsible',
      status: 'On status',
      naming: 'On the name',
      characterisation: 'On how to describe it',
    },
    agree: (points, sources) => {
      if (points === 0 && sources < 2) return 'Only one source speaks of this topic itself';
      if (points === 0) return 'No two sources are known to say the same here';
      return points === 1
        ? 'On one point more than one source says the same'
        : `On ${inWords(points)} points more than one source says the same`;
    },
    silentHere: ({ silent, older, of }) => {
      const parts = [
        silent > 0 && `${inWords(silent)} ${silent === 1 ? 'speaks' : 'speak'} neither of this nor of a question it is part of`,
        older > 0 && `${inWords(older)} ${older === 1 ? 'was' : 'were'} written before this`,
      ];
      return `Of the digest’s ${inWords(of)} sources, ${parts.filter(Boolean).join(', and ')}`;
    },
    side: (number, of) => (of === 2 ? (number === 1 ? 'On one side' : 'On the other') : `View ${number} of ${of}`),
    behindSides: (claims) => (claims === 1 ? 'Read the claim behind this' : `Read the ${count(claims, 'claim')} behind this`),
    silent: (sources) => `Silent on this: ${sources.join('; ')}`,
    tooEarly: (sources) => `Silent, and written earlier: ${sources.join('; ')}`,
    inPlace: (place) => `in ${place}`,
    dated: (place, date) => `${place} · ${date}`,
    whyTheyDiffer: 'Why they differ, as the editors see it',
    viewMissing: 'Whose view is missing',
  },

  why: {
    found: (words, name, digest) =>
      words === name
        ? `${quote(words)} is one of this topic’s names in ${quote(digest)}.`
        : `${quote(words)} is a form of ${quote(name)}, one of this topic’s names in ${quote(digest)}.`,
    always: 'The name is unmistakable, so it counts on any page.',
    page: (topics) =>
      `This page is about the subject: it also mentions ${others(topics)}. On a page without them the name is not underlined.`,
    nearby: (topics) => `Close to it the page mentions ${others(topics)}. On a page without them the name is not underlined.`,
    nearTopic: (topics) => `Other things share this name. This one was chosen because the page speaks of ${others(topics)} close by.`,
    heldBack: 'The name can mean other things, and nothing near it on this page speaks for this one: it is not underlined.',
    ambiguous: 'Other things share this name, and nothing near it decides between them: it is not underlined.',
    choices: 'Not what you want?',
    hideHere: {
      label: 'Hide on this page',
      done: 'Show again',
      means: 'This topic is not underlined on this page until you load it again.',
    },
    mute: {
      label: 'Mute this topic',
      done: 'Unmute',
      means: 'This topic is not underlined on any page. The toolbar’s popup lists what you have muted.',
    },
    siteOff: { label: 'Turn Sidelight off on this site', done: 'Turn on again', means: 'Sidelight is off on this site.' },
    untilClosed: 'This choice is forgotten when the private window closes.',
    failed: 'That could not be done. Reload the page and try again.',
  },

  tools: {
    copyAs: 'Copy the citation as',
    formats: { plain: 'Plain text', markdown: 'Markdown', bibtex: 'BibTeX', ris: 'RIS', 'csl-json': 'CSL-JSON' },
    copyLink: 'Copy a link to the passage',
    copied: (what) => `Copied as ${what}`,
    copiedLink: 'Link copied',
    copyFailed: 'The browser refused the clipboard',
    report: 'Report a problem with this claim',
    reportLabel: 'What is wrong with it?',
    reportHint: (editors, isAdded) =>
      `Sidelight sends nothing. This copies your words with the claim’s reference, for you to send to the digest’s editors (${editors}) ${isAdded ? 'yourself. This digest gives no address for its editors; send it to whoever gave you the file.' : 'through the page you installed Sidelight from.'}`,
    copyReport: 'Copy the report',
    copiedReport: 'Report copied',
    reportText: ({ digest, revision, claim, text, words }) =>
      [`Digest: ${digest}, revision ${revision}`, `Claim: ${claim}`, text, '', words].join('\n'),
  },

  map: {
    spoken: (title, named) => `Map with ${title} marked${named.length === 0 ? '' : `. Also named on it: ${list(named)}`}.`,
    dot: (title, precisionKm) => `${title}: the dot is right to within about ${precisionKm}.`,
    nameOnly: (title) => `${title}: the name stands within its borders as they are drawn here.`,
    dotInCircle: (title, precisionKm) =>
      `${title}: placed roughly, within about ${precisionKm} of the middle of the shading, which is not a border.`,
    region: (title, precisionKm) =>
      `${title}: the name stands about its middle, right to within about ${precisionKm}. How far it reaches is not drawn.`,
    borders: (drawnBy, regions) =>
      `State borders as in ${drawnBy}, disputed or not, all in one style. ${regions.length === 0 ? 'No region' : list(regions)} ${regions.length > 1 ? 'are' : 'is'} ${regions.length === 0 ? '' : 'not '}outlined.`,
    kilometres: (km) => `${km} km`,
  },

  timeline: {
    order: 'Oldest first.',
    together: (sources) => `one event, told by ${inWords(sources)} sources`,
    moreClaims: (claims) => `${count(claims, 'more claim')} on this`,
    gap: (years) => `${count(years, 'year')} with no entry`,
    showEarlier: (entries) => `Show ${count(entries, 'earlier event')}`,
    hideEarlier: 'Hide earlier events',
  },
};

function others(topics: readonly string[]): string {
  return topics.length === 0 ? 'other topics of the digest' : list(topics);
}
