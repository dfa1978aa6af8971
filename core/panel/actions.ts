/**
 * What a reader can do from a panel beyond reading it. The components offer it, the page and the background carry it out: components
 * know nothing of either. Everything answers whether it was done, so that the panel can say so plainly.
 */
import type { Rule } from '../detect/weigh';

/** A claim by its place: the digest's id and the claim's. */
export type ClaimPlace = { digest: string; claim: string };

/** Why the mention a panel was opened on is marked. `quote` is the page's own text and never leaves the page. */
export type MentionReason = {
  quote: string;
  /** The digests whose name it is; `ordinal` says which of the topic's names, in the first of them. */
  digests: string[];
  ordinal: number;
  rule: Rule | 'ambiguous';
  /** Topics whose mentions on the page speak for this one. */
  evidence: string[];
};

/** The day a page says it was published or changed, as it says so: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PageDate = { day: string; basis: 'json-ld' | 'meta' | 'time' };

/** What goes onto the clipboard in one piece: plain always, rich text beside it where given. */
export type ClipboardText = { plain: string; html?: string };

export type PanelActions = {
  /** Absent for a panel that was not opened on a mention. */
  reason?: MentionReason;
  /** Absent where the page does not say. */
  pageDate?: PageDate;
  /** In a private window nothing is kept, and choices are forgotten with the window. */
  isPrivate: boolean;
  /** The titles of topics by id, for the evidence; those no digest knows are left out. */
  loadTitles: (topics: readonly string[]) => Promise<Record<string, string>>;
  copy: (text: ClipboardText) => Promise<boolean>;
  /** Keeps a claim in the notebook, or takes it out again. */
  keepClaim: (place: ClaimPlace, keep: boolean) => Promise<boolean>;
  /** Which of these claims the notebook holds. */
  findKept: (places: readonly ClaimPlace[]) => Promise<ClaimPlace[]>;
  /** "Not this here": hides this mention's topic on this page until it is loaded again; false shows it again. */
  hideHere: (hidden: boolean) => Promise<boolean>;
  /** "Mute this topic": on no page, until unmuted. */
  muteTopic: (topic: string, muted: boolean) => Promise<boolean>;
  /** "Sidelight off on this site". */
  turnSiteOff: (off: boolean) => Promise<boolean>;
  /** Which of the topic's names (its text) panels lead with; undefined for the digest's own choice. */
  chooseName: (topic: string, name: string | undefined) => Promise<boolean>;
  /** Loads the page again, where only that helps. */
  reload: () => void;
  /** Keeps the panel while reading on; a pinned panel closes only by its button or Esc and can be dragged by its bar. */
  pin: (pinned: boolean) => void;
};
