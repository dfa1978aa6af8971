/**
 * The sentences the view model is written in, as the shape it needs. `locales/` holds the sentences themselves; core never imports
 * them, so the same view model speaks any language it is handed, in a page, in a worker and on the command line.
 */
import type { Claim, Disagreement, Source, Topic } from '../digest/schema';

/** `language` is the reader's: names in it come first, numbers are written its way. */
export type PanelSentences = { language: string; panel: PanelPhrases };

export type PanelPhrases = {
  horizon: (lastDay: string) => string;
  horizons: (digests: number, lastDay: string) => string;
  missingVoices: (voices: readonly string[]) => string;
  storedInMemory: string;
  fromDigest: (title: string, revision: string) => string;
  topicKind: Record<Topic['kind'], string>;
  period: (dates: string) => string;

  namesHeading: string;
  /** Either number can be 0, never both. */
  moreNames: (spellings: number, languages: number) => string;
  /** Names of languages that browsers do not know, by tag. */
  languages: Readonly<Record<string, string>>;
  usedBy: (who: string) => string;

  differ: (questions: number) => string;
  claimsHeading: string;
  claimCount: (count: number) => string;
  showAllClaims: (count: number) => string;
  showFewerClaims: string;
  undated: (sourceDate: string | undefined) => string;
  dateBasis: (basis: string) => string;
  /** By voice, then by kind: the first half of a status line. */
  standing: Record<Claim['voice'], Record<Claim['kind'], string>>;
  carried: (by: number, of: number) => string;
  notCompared: string;
  onlySource: string;
  contested: (questions: number) => string;
  paragraphs: (numbers: number[]) => string;
  quote: (words: string) => string;
  editorsNote: string;
  aboutClaim: string;
  speaker: (name: string, role: string | undefined) => string;
  figure: (figure: { low: string; high: string | undefined; unit: string; approximate: boolean }) => string;

  disagreementsHeading: string;
  disagreementKind: Record<Disagreement['kind'], string>;
  side: (number: number, of: number) => string;
  behindSides: (claims: number) => string;
  silent: (sources: string[]) => string;
  whyTheyDiffer: string;
  viewMissing: string;

  relatedHeading: string;
  limitationsHeading: string;
  sourcesHeading: string;
  sourceFields: { author: string; published: string; where: string; perspective: string; basis: string; coverage: string; link: string };
  /** How a bibliographic field is known, when it does not stand in the document itself. */
  knownFromOutside: (where: string) => string;
  knownByInference: (from: string) => string;
  noAuthor: string;
  noDate: string;
  genreKind: Record<Source['genre'], string>;
  coverage: (drawnOn: number, content: number) => string;
};
