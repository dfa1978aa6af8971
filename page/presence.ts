/**
 * When the detector is in a document: from the moment settings and lexicon allow it, until they no longer do, a newer detector
 * comes, or the extension goes away. Frames with next to no text wait until they have some.
 */
import { openLexicon } from '@/core/detect/open-lexicon';
import type { StoredLexicon } from '@/core/detect/stored-lexicon';
import { showAfterMs } from '@/core/panel/timings';
import type { Line } from '@/core/settings';
import { createDetector } from './detector';
import type { Choices, Detector } from './detector';
import { createIntent } from './intent';
import type { PanelLinks } from './panel-door';

/** What decides whether and how the detector works here. */
export type Conditions = Choices & { line: Line; dwellMs: number; lexicon: StoredLexicon | undefined; enabled: boolean };

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
  let made: string | undefined;
  let announced = 0;
  let headStartMs = 0;
  const hidden = new Set<string>();
  // Outlives each detector: a panel in which the reader switches the site off stays, to offer undoing that.
  const intent = createIntent({ links, findPage: () => detector, headStartMs: () => headStartMs, signal });

  function leave(): void {
    ending?.abort();
    intent.control()?.pause();
    detector = undefined;
  }
  signal.addEventListener('abort', leave);

  /** Where it was not heard the extension has gone, and there is no button to show a number on. */
  function announce(topics: number): void {
    if (topics !== announced) links.ask('topicsFound', (announced = topics)).catch(() => {});
  }

  return {
    adopt({ lexicon: stored, enabled, dwellMs, line, ...choices }) {
      if (signal.aborted) return undefined;
      headStartMs = showAfterMs - dwellMs;
      const wanted = line + stored?.hash;
      if (detector && enabled && wanted === made) {
        detector.choose(choices);
        return detector;
      }
      leave();
      const lexicon = enabled ? openLexicon(stored) : undefined;
      if (!lexicon) {
        announce(0);
        return undefined;
      }
      made = wanted;
      ending = new AbortController();
      detector = createDetector({ ...choices, line, lexicon, intent, hidden, announce, signal: ending.signal });
      return detector;
    },
  };
}

function hasEnough(): boolean {
  return window === top || (document.body?.textContent ?? '').length >= leastFrameText;
}
