/**
 * The sentences the view model is written in, as the shape it needs. `locales/` holds the sentences themselves; core never imports
 * them, so the same view model speaks any language it is handed, in a page, in a worker and on the command line.
 */
import type { Claim, Disagreement, Source, Topic } from '../digest/schema';
import type { PageDate } from './actions';
import type { PageTime } from './page-time';

/** `language` is the reader's: names in it come first, numbers are written its way. */
export type PanelSentences = { language: string; panel: PanelPhrases };

/** With the day of the page that a panel stands in. Left out where there is no page, or it does not say. */
export type DatedSentences = PanelSentences & { pageDate?: PageDate | undefined };

export type PanelPhrases = {
  /** Stands at the head of every panel. */
  horizon: (lastDay: string) => string;
  horizons: (digests: number, lastDay: string) => string;
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
  /** How much of a panel a source speaks for. */
  sourceClaims: (claims: number) => string;
  showAllSources: (sources: number) => string;
  /** Who speaks in the summary. */
  summaryBy: (digest: string) => string;
  differ: (questions: number) => string;
  claimsHeading: string;
  claimCount: (count: number) => string;
  showAllClaims: (count: number) => string;
  showFewerClaims: string;
  undated: (sourceDate: string | undefined) => string;
  /** By voice, then by kind: the first half of a status line. */
  standing: Record<Claim['voice'], Record<Claim['kind'], string>>;
  /** `earlier`: how many of the others cannot have said it, being older than what it is about. */
  carried: (by: number, of: number, earlier: number) => string;
  notCompared: string;
  onlySource: string;
  /** Where other sources say the same, each with its paragraphs. */
  agreeing: (places: readonly string[]) => string;
  contested: (questions: number) => string;
  paragraphs: (numbers: number[]) => string;
  quote: (words: string) => string;
  editorsNote: string;
  aboutClaim: string;
  speaker: (name: string, role: string | undefined) => string;
  noDate: string;
  /** One amount, or the ends of a range, of which one may be open. */
  figure: (figure: Record<'value' | 'low' | 'high' | 'date', string | undefined> & { unit: string; approximate: boolean }) => string;

  othersHeading: string;
  /** How many points more than one source makes; 0: none is known to. */
  agree: (points: number) => string;
  /** How many of the digest's sources say nothing about a topic; never 0. */
  silentHere: (sources: number, of: number) => string;
  /** Ways to the parts of a panel in which several digests speak. */
  digestsHeading: string;
  disagreementKind: Record<Disagreement['kind'], string>;
  side: (number: number, of: number) => string;
  behindSides: (claims: number) => string;
  silent: (sources: string[]) => string;
  /** Of sources that are older than anything a disagreement is about. */
  tooEarly: (sources: string[]) => string;
  /** Who holds a view that a source gives, and not as its own: where it can be read. */
  asToldIn: (place: string) => string;
  whyTheyDiffer: string;
  viewMissing: string;

  relatedHeading: string;
  limitationsHeading: string;
  genreKind: Record<Source['genre'], string>;
};
