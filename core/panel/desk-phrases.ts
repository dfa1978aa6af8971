/** The sentences of what a panel shows only on the reader's act, as the shape those parts need. See `phrases.ts`. */
import type { Disagreement } from '../digest/schema';
import type { CiteSentences } from '../cite/phrases';
import type { DatedSentences } from './phrases';

export type DeskSentences = CiteSentences & { desk: DeskPhrases };

export type DatedDeskSentences = DeskSentences & DatedSentences;

export type DeskPhrases = {
  leadWith: string;
  /** Beside the name a digest leads with by itself; `users`: who uses it, as a sentence says it, where the digest does. */
  ownLead: (users: string | undefined) => string;
  /** Over names that nobody in particular uses. */
  otherSpellings: string;
  leadFailed: string;
  otherLanguages: string;
  /** Names of languages that browsers do not know, by tag. */
  languages: Readonly<Record<string, string>>;

  dateBasis: (basis: string) => string;
  inParagraphs: (numbers: readonly number[]) => string;
  openPassage: string;
  openSource: string;
  opensNewTab: string;

  sources: string;
  sourceFields: { author: string; published: string; where: string; perspective: string; basis: string; coverage: string };
  /** How a bibliographic field is known, when it does not stand in the document itself. */
  knownFromOutside: (where: string) => string;
  knownByInference: (from: string) => string;
  noAuthor: string;
  /** Where a claim's speaker is an author whom the document itself does not name. */
  namedElsewhere: string;
  /** Headings and boilerplate have numbers, as a claim's place does, and are not among these. */
  coverage: (drawnOn: number, content: number) => string;

  sides: SidesPhrases;
  why: WhyPhrases;
  tools: ToolPhrases;

  map: {
    /** What is said in place of the drawing; `others` are the names on it, possibly none. */
    spoken: (title: string, others: readonly string[]) => string;
    dot: (title: string, precisionKm: string) => string;
    /** For a country, which is marked by its name and has no dot. */
    nameOnly: (title: string) => string;
    /** For a place so large, or known so roughly, that a circle is drawn. */
    dotInCircle: (title: string, precisionKm: string) => string;
    /** For a place that is an area: it has no dot and no shading. */
    region: (title: string, precisionKm: string) => string;
    /** `regions`: those in sight whose limits are not drawn, possibly none. */
    borders: (drawnBy: string, regions: readonly string[]) => string;
    kilometres: (km: string) => string;
  };

  timeline: {
    order: string;
    /** Several sources tell of one event. */
    together: (sources: number) => string;
    moreClaims: (count: number) => string;
    /** A number of whole years for which there is no entry. */
    gap: (years: number) => string;
    showEarlier: (entries: number) => string;
    hideEarlier: string;
  };
};

/** How the sources of a topic compare, and who stands where on a question. */
export type SidesPhrases = {
  heading: string;
  kinds: Record<Disagreement['kind'], string>;
  /** How many points more than one source makes; 0: none is known to. */
  agree: (points: number, sources: number) => string;
  /** How many of the digest's sources say nothing about a topic, and how many were written before it; never both 0. */
  silentHere: (sources: Record<'silent' | 'older' | 'of', number>) => string;
  side: (number: number, of: number) => string;
  behindSides: (claims: number) => string;
  silent: (sources: string[]) => string;
  /** Of sources that are older than anything a disagreement is about. */
  tooEarly: (sources: string[]) => string;
  /** Where a source's author says it. */
  inPlace: (place: string) => string;
  /** Paragraphs of a document, with the date of that. */
  dated: (place: string, date: string) => string;
  whyTheyDiffer: string;
  viewMissing: string;
};

/** Why a mention is marked, and what a reader who does not want it marked can do. */
export type WhyPhrases = {
  /** What was found, and which of the topic's names it is. */
  found: (quote: string, name: string, digest: string) => string;
  always: string;
  page: (topics: readonly string[]) => string;
  nearby: (topics: readonly string[]) => string;
  nearTopic: (topics: readonly string[]) => string;
  heldBack: string;
  ambiguous: string;
  choices: string;
  /** Each choice, what its button says once it is made, and what that means. */
  hideHere: Choice;
  mute: Choice;
  siteOff: Choice;
  /** Added where what was chosen holds for a private window only. */
  untilClosed: string;
  failed: string;
};

type Choice = { label: string; done: string; means: string };

/** What can be done with one claim beyond copying and keeping it. */
export type ToolPhrases = {
  copyAs: string;
  formats: { plain: string; markdown: string; bibtex: string; ris: string; 'csl-json': string };
  copyLink: string;
  copied: (what: string) => string;
  copiedLink: string;
  copyFailed: string;
  report: string;
  reportLabel: string;
  /** `isAdded`: the reader installed the digest. */
  reportHint: (editors: string, isAdded: boolean) => string;
  copyReport: string;
  copiedReport: string;
  /** The report itself, as it goes onto the clipboard. */
  reportText: (report: { digest: string; revision: string; claim: string; text: string; words: string }) => string;
};
