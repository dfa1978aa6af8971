/**
 * The door between the two page scripts. The detector runs everywhere and is tiny; the panel's script is injected on first
 * intent into the same isolated world and leaves its door under `panelDoorKey` on that world's global object, which the
 * page cannot see. Neither script imports the other.
 */
import type { TopicAnswer } from '@/core/panel/answer';
import type { PageMention } from './page-record';

/** What a panel opens on: a mention, or a topic alone, shown in a corner of the window. */
export type PanelTarget = { topic: string; mention?: PageMention };

/** What the detector's entrypoint hands in: the ways to the extension. */
export type PanelLinks = {
  loadTopic: (topic: string) => Promise<TopicAnswer>;
  /** Runs the panel's script in this frame; false where that is impossible. */
  injectPanel: () => Promise<boolean>;
  showInTopFrame: (topic: string) => Promise<boolean>;
};

/** Follows a reader to and from mentions, and opens and closes panels accordingly. */
export type PanelControl = {
  /** The pointer is on a mention, and has been for `restedMs` when the control first hears of it. */
  enter: (mention: PageMention, restedMs: number) => void;
  leave: () => void;
  /** Opens at once by the reader's explicit act, with the focus in the panel. */
  summon: (target: PanelTarget) => void;
  /** Closes the panel if its mention has gone from the page. */
  forgetLost: (mentions: readonly PageMention[]) => void;
};

export type PanelDoor = { createControl: (links: PanelLinks, signal: AbortSignal) => PanelControl };

/** What a panel is placed against: a mention's client rects, read afresh at every call, or a corner of the window. */
export type PanelAnchor = { getClientRects: () => DOMRect[]; contextElement: Element } | 'corner';

export type PanelRequest = {
  anchor: PanelAnchor;
  topic: string;
  /** The answer for `topic`, usually already on its way when the door opens. */
  answer: Promise<TopicAnswer>;
  /** Asks for another topic when the reader follows a related one. */
  loadTopic: (topic: string) => Promise<TopicAnswer>;
  /** Opened by keyboard or by an explicit act: focus moves to the panel's heading, and back on close. */
  takeFocus: boolean;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  /** Called once, after the panel's element has left the page, however it was closed. */
  onClosed: (how: 'escape' | 'outside' | 'button' | 'asked' | 'removed') => void;
};

export type PanelHandle = {
  close: () => void;
  /** Whether an event's path leads through the panel. */
  holds: (event: Event) => boolean;
};

/** Opens one panel at a time. */
export type PanelOpener = (request: PanelRequest) => PanelHandle;

export const panelDoorKey = 'sidelightPanelDoor';
