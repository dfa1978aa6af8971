/**
 * When the detector is in a document: from the moment settings and lexicon allow it, until they no longer do, a newer detector
 * comes, or the extension goes away. Frames with next to no text wait until they have some.
 */
import { openLexicon } from '@/core/detect/open-lexicon';
import type { StoredLexicon } from '@/core/detect/stored-lexicon';
import { createDetector } from './detector';
import type { Choices, Detector } from './detector';
import { createIntent } from './intent';
import type { PanelLinks } from './panel-door';

/** What decides whether and how the detector works here. */
export type Conditions = Choices & { lexicon: StoredLexicon | undefined; enabled: boolean };

export type Presence = {
  /** Works under these conditions from now on; the detector, where they let one work. */
  adopt: (conditions: Conditions) => Detector | undefined;
};

/** Frames with less text hold advertisements and counters, not news. In UTF-16 units. */
const leastFrameText = 200;

/** Ends its wait when the document holds enough text to be worth reading; at once for a top document. */
export async function waitForText(signal: AbortSignal): Promise<void> {
  if (hasEnough()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!hasEnough()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
  });
}

export function createPresence(links: PanelLinks, signal: AbortSignal): Presence {
  let detector: Detector | undefined;
  let ending: AbortController | undefined;
  let hash: string | undefined;
  const hidden = new Set<string>();
  // Outlives each detector: a panel in which the reader switches the site off stays, to offer undoing that.
  const intent = createIntent({ links, findPage: () => detector, signal });

  function leave(): void {
    ending?.abort();
    intent.control()?.pause();
    detector = undefined;
    ending = undefined;
  }
  signal.addEventListener('abort', leave);

  return {
    adopt({ lexicon: stored, enabled, ...choices }) {
      if (signal.aborted) return undefined;
      if (detector && enabled && stored?.hash === hash) {
        detector.choose(choices);
        return detector;
      }
      leave();
      const lexicon = enabled ? openLexicon(stored) : undefined;
      if (!lexicon) return undefined;
      hash = stored?.hash;
      ending = new AbortController();
      detector = createDetector({ ...choices, lexicon, intent, hidden, signal: ending.signal });
      return detector;
    },
  };
}

function hasEnough(): boolean {
  return window === top || (document.body?.textContent ?? '').length >= leastFrameText;
}
