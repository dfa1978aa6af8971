/**
 * The panel's second script, as the panel sees it: what is needed only when a reader asks for it (all names, a source's card, why a
 * mention is marked, what can be done with a claim, map and time line). It is injected on first need and bundled alone, with a
 * Preact of its own: so the panel never hands it elements or hooks, only an empty element to fill and data to fill it with.
 */
import type { ClipboardText, MentionReason, PageDate, PanelActions } from '@/core/panel/actions';
import type { TopicSection } from '@/core/panel/answer';

/** Every part needs the section it belongs to, as the store answered it. */
export type DeskPart = { section: TopicSection } & (
  | { part: 'names'; leadName: string; onChoose?: (name: string | undefined) => Promise<boolean> }
  | { part: 'source'; source: string; pageDate?: PageDate | undefined }
  | { part: 'claim'; claim: string; pageDate?: PageDate | undefined }
  | ({ part: 'comparison'; reach: PanelReach } & ComparisonState)
  | { part: 'tools'; claim: string; copy: PanelActions['copy']; onDone: (sentence: string) => void }
  | { part: 'why'; topic: string; reason: MentionReason; actions: PanelActions }
  | { part: 'map' }
  | { part: 'timeline'; onClaim: (claim: string) => void }
);

/** Which disagreements show their sides, and the one to lead the reader to; `onShown` is told when that is done. */
export type ComparisonState = {
  open: readonly string[];
  wanted: string | undefined;
  onToggle: (disagreement: string) => void;
  onShown: () => void;
  onClaim: (claim: string) => void;
};

export type PanelDesk = {
  /** Fills an element with a part, or brings what it holds up to date; `undefined` empties it. The element must be in the panel's root. */
  render: (part: DeskPart | undefined, slot: HTMLElement) => void;
  /** A claim with its citation, for the clipboard. */
  cite: (section: TopicSection, claim: string) => ClipboardText;
  /** Puts a text onto the clipboard; false where the browser or the page keeps it from that. */
  copy: (text: ClipboardText) => Promise<boolean>;
  /** Has the reader move a pinned card by its bar. */
  watchDrag: (box: HTMLElement, options: { moveBy: (right: number, down: number) => void; signal: AbortSignal }) => void;
};

/** Injects the second script where it is not there yet. `undefined`: it cannot be had, as after an update under an open page. */
export type LoadDesk = () => Promise<PanelDesk | undefined>;

/** What the parts of a panel share: the reader's actions, the second script, and the one line that confirms what was done. */
export type PanelReach = {
  /** Absent where a panel can only be read. */
  actions: PanelActions | undefined;
  loadDesk: LoadDesk;
  /** Shows and speaks a sentence for a moment. */
  announce: (sentence: string) => void;
  isKept: (digest: string, claim: string) => boolean;
  /** Keeps a claim or takes it out, and says how it went. */
  keep: (digest: string, claim: string, keep: boolean) => void;
  /** Has panels of a topic led by one of its names; undefined for the digest's own choice. */
  lead: (topic: string, name: string | undefined) => Promise<boolean>;
};
