/**
 * The sentences the view model is written in, as the shape it needs. `locales/` holds the sentences themselves; core never imports
 * them, so the same view model speaks any language it is handed, in a page, in a worker and on the command line.
 */
import type { Claim, Source, Topic } from '../digest/schema';
import type { PageDate } from './actions';
import type { PageTime } from './page-time';

/** `language` is the reader's: names in it come first, numbers are written its way. */
export type PanelSentences = { language: string; panel: PanelPhrases };

/** With the day of the page that a panel stands in. Left out where there is no page, or it does not say. */
export type DatedSentences = PanelSentences & { pageDate?: PageDate | undefined };

export type PanelPhrases = {
  /** Stands at the head of every panel, and says whose digest it is. */
  horizon: (lastDay: string, isAdded: boolean) => string;
  /** The day is left out where it is not the same for all. */
  horizons: (digests: number, lastDay: string | undefined) => string;
  /** The page is younger than everything in the digest. */
  pageIsLater: (pageDay: string) => string;
  /** Some of what the panel holds is younger than the page. */
  pageIsEarlier: (pageDay: string) => string;
  /** The topic is an event that the page is older than. */
  pageIsBeforeEvent: (pageDay: string) => string;
  /** Follows a date: where it lies from the page's own. */
  pageTime: (time: PageTime) => string;
  missingVoices: (voices: readonly string[]) => string;
  storedInMemory: string;
  fromDigest: (title: string, revision: string) => string;
  /** Of a digest that the reader installed. */
  addedByReader: string;
  topicKind: Record<Topic['kind'], string>;
  period: (dates: string) => string;

  /** Why the mention that a panel was opened on is marked; the topics, possibly none, are other names that the page holds. */
  namesHeading: string;
  usedBy: (who: string) => string;

  moreNames: (names: number) => string;

  whoHeading: string;
  /** A document that names no author; `others`: whom copies of it elsewhere name. */
  unsigned: (others: string | undefined) => string;
  /** How many of the digest's sources are heard. */
  sourcesHeard: (heard: number, of: number) => string;
  /** How much of a panel a source speaks for. */
  sourceClaims: (claims: number) => string;
  /** How many of the claims are from sources that the digest's editors give one perspective. */
  leaning: (claims: number, of: number, perspective: string) => string;
  showAllSources: (sources: number) => string;
  /** Who speaks in the summary. */
  summaryBy: (digest: string) => string;
  differ: (questions: number) => string;
  claimsHeading: string;
  claimCount: (count: number) => string;
  showAllClaims: (count: number) => string;
  showFewerClaims: string;
  /** Of a claim that has no date but its document's. */
  undated: (sourceDate: string | undefined) => string;
  inferred: (date: string) => string;
  /** Of a time that only begins or only ends. */
  openTime: (date: string) => string;
  /** The first half of a status line. */
  standing: (voice: Claim['voice'], kind: Claim['kind']) => string;
  /** `older`: how many of the others were written before the date of the claim. */
  carried: (by: number, of: number, older: number) => string;
  notCompared: string;
  onlySource: string;
  /** Where other sources say the same, each with its paragraphs. */
  agreeing: (places: readonly string[]) => string;
  /** `others`: how many more questions it is part of. */
  contested: (question: string, others: number) => string;
  paragraphs: (numbers: number[]) => string;
  quote: (words: string) => string;
  editorsNote: string;
  aboutClaim: string;
  noDate: string;
  /** One amount, or the ends of a range, of which one may be open. */
  figure: (figure: Record<'value' | 'low' | 'high' | 'date', string | undefined> & { unit: string; approximate: boolean }) => string;

  /** Ways to the parts of a panel in which several digests speak. */
  digestsHeading: string;

  relatedHeading: string;
  limitationsHeading: string;
  genreKind: Record<Source['genre'], string>;
};
