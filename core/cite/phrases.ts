/** The sentences a citation is written in beside the panel's own, as the shape it needs; `locales/` holds them. */
import type { PanelSentences } from '../panel/phrases';

export type CiteSentences = PanelSentences & { cite: CitePhrases };

/** `dated`, `documentDated`, `notInDocument` and `digest` are whole sentences, and `speaker` is one without its full stop, the others parts of one. */
export type CitePhrases = {
  /** Before a source, and a colon. */
  source: string;
  noAuthor: string;
  speaker: (name: string, role: string | undefined) => string;
  /** Who holds a view that a source gives, and not as its own: where it can be read. */
  asToldIn: (place: string) => string;
  /** When what a claim says was so; `basis` is how the editors know. */
  dated: (date: string, basis: string | undefined) => string;
  /** For a date that year, month and day cannot say. */
  documentDated: (date: string) => string;
  fields: Record<KnownField, string>;
  /** `fields` are like "author (outside: reposts of the text)". */
  notInDocument: (fields: string[]) => string;
  digest: (digest: { title: string; revision: string; editors: readonly string[]; licence: string; lastDay: string }) => string;
};

/** The bibliographic fields that a citation shows and that can be known from outside the document. */
export type KnownField = 'author' | 'title' | 'container-title' | 'publisher' | 'issued' | 'URL';
