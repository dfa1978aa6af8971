/**
 * The door between the two page scripts. The detector runs everywhere and is tiny; the panel's script is injected on first
 * intent into the same isolated world and leaves its door under `panelDoorKey` on that world's global object, which the
 * page cannot see. Neither script imports the other: all that a reader does on a page is carried out behind the door.
 */
import type { LoadDesk } from '@/components/panel-desk';
import type { ClaimPlace, PanelActions } from '@/core/panel/actions';
import type { PanelAnswer, TopicAnswer } from '@/core/panel/answer';
import type { PageSentences } from '@/locales/sentences';
import type { StepDirection } from './page-calls-door';
import type { PageMention } from './page-record';

/** What a panel opens on: a mention, some text the reader has selected, or a topic alone, shown in a corner of the window. */
export type PanelTarget = { topic: string; mention?: PageMention; selected?: Range };

/** What both scripts ask of the extension; messaging/protocol.ts says what each question means. */
export type PanelQuestions = {
  topicsFound: (topics: number) => void;
  getTopic: (topic: string) => TopicAnswer;
  loadTitles: (topics: readonly string[]) => Record<string, string>;
  injectPanel: (script: 'panel' | 'panel-desk') => boolean;
  showPanelInTopFrame: (topic: string) => boolean;
  keepClaim: (choice: ClaimPlace & { keep: boolean }) => boolean;
  findKept: (places: readonly ClaimPlace[]) => ClaimPlace[];
  muteTopic: (choice: { topic: string; muted: boolean }) => boolean;
  turnSiteOff: (off: boolean) => boolean;
  chooseName: (choice: { topic: string; name?: string }) => boolean;
};

/** What the detector's entrypoint hands in: the way to the extension. */
export type PanelLinks = {
  /** Rejects where the extension has gone. */
  ask: <Question extends keyof PanelQuestions>(
    question: Question,
    given: Parameters<PanelQuestions[Question]>[0],
  ) => Promise<ReturnType<PanelQuestions[Question]>>;
  /** False once the extension was updated or removed under this page. */
  isAlive: () => boolean;
};

/** The page as its detector knows it now. */
export type PanelPage = {
  /** The mentions a reader steps through, in reading order. */
  listStepped: () => readonly PageMention[];
  /** Takes a topic's highlights out of this document until it is loaded again, or puts them back. */
  setHidden: (topic: string, hidden: boolean) => void;
  /** The topic that a text names, read by itself; undefined for any other text. */
  readName: (text: string) => string | undefined;
};

/** `findPage` answers undefined while no detector works here. */
export type PanelOptions = { links: PanelLinks; findPage: () => PanelPage | undefined; signal: AbortSignal };

/** Follows a reader to and from mentions, by pointer and by key, and opens and closes panels accordingly. */
export type PanelControl = {
  /** The pointer is on a mention, and has been for `restedMs` when the control first hears of it. */
  enter: (mention: PageMention, restedMs: number) => void;
  leave: () => void;
  /** Opens at once by the reader's explicit act, with the focus in the panel. */
  summon: (target: PanelTarget) => void;
  /** Closes the panel if its mention has gone from the page. */
  forgetLost: (mentions: readonly PageMention[]) => void;
  /** The detector has stopped working here: panels close, but not one in which the reader has just said so. */
  pause: () => void;
  hasCurrent: () => boolean;
  step: (direction: StepDirection, entering: boolean) => boolean;
  jumpTo: (topic: string) => boolean;
  openCurrent: () => boolean;
  /** Opens the panel of the topic that the selected text names; false where it names none. */
  lookUp: () => boolean;
};

/** `sentences` are for the second script, which does not bring them again. */
export type PanelDoor = { createControl: (options: PanelOptions) => PanelControl; sentences: PageSentences };

/** What a panel is placed against: some text's client rects, read afresh at every call, or a corner of the window. */
export type PanelAnchor = { getClientRects: () => DOMRect[]; contextElement: Element } | 'corner';

export type PanelRequest = {
  anchor: PanelAnchor;
  topic: string;
  /** The answer for `topic`, usually already on its way when the door opens. */
  answer: Promise<PanelAnswer>;
  /** Asks for another topic when the reader follows a related one. */
  loadTopic: (topic: string) => Promise<PanelAnswer>;
  loadDesk: LoadDesk;
  actions: Omit<PanelActions, 'copy'>;
  /** Opened by keyboard or by an explicit act: focus moves to the panel's heading, and back on close. */
  takeFocus: boolean;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  /** Called once, after the panel's element has left the page, however it was closed. */
  onClosed: (how: 'escape' | 'outside' | 'button' | 'asked' | 'removed') => void;
};

export type PanelHandle = { close: () => void };

export type PanelOpener = (request: PanelRequest) => PanelHandle;

export const panelDoorKey = 'sidelightPanelDoor';
