/**
 * What the extension may ask of a page when the reader uses a keyboard command or the toolbar's list. The detector leaves this object
 * under `sidelightPage` on its isolated world's global object, which the page cannot see, in every frame that has it running;
 * messaging/page-calls.ts calls it by running functions in that world.
 */

export type PageCalls = {
  /** The topics with mentions in this document, in the order they first appear, with the number of their mentions. */
  listTopics: () => { topic: string; count: number }[];
  /**
   * Makes the next or previous mention the current one and shows it. `entering`: the step comes from another frame, so it goes to
   * this document's first or last mention. False when there is none further; the current one is then given up.
   */
  stepMention: (direction: StepDirection, entering: boolean) => Promise<boolean>;
  /** Opens the panel on the current mention and moves focus there; false when there is none. */
  openCurrent: () => Promise<boolean>;
  hasCurrent: () => boolean;
  /** Makes a topic's first mention the current one and shows it; false when this document has none. */
  jumpTo: (topic: string) => Promise<boolean>;
  /** Opens the panel of the topic that the selected text names; false when it names none. */
  lookUp: () => Promise<boolean>;
  /** Shows a topic in a corner: asked for by a frame too small for a panel. */
  openTopic: (topic: string) => Promise<boolean>;
};

/** What a frame offers: everything while its detector works, and always a way to end it. */
export type PageDoor = Partial<PageCalls> & {
  /** Takes everything of this detector out of the document: a newer one has come. */
  retire: () => void;
  /** Asks again what the reader has chosen, where that cannot be watched from a page. */
  refresh?: () => void;
};

export type StepDirection = 'next' | 'previous';

declare global {
  /** Absent in frames where the detector does not run, or has left. `var`, because nothing else declares a property of globalThis. */
  var sidelightPage: PageDoor | undefined;
}
