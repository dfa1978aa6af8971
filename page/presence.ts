/**
 * When the detector is in a document: from the moment settings and lexicon allow it, until they no longer do, a newer detector
 * comes, or the extension goes away. Frames with next to no text wait until they have some.
 */
import { openLexicon } from '@/core/detect/open-lexicon';
import type { StoredLexicon } from '@/core/detect/stored-lexicon';
import type { Density } from '@/core/settings';
import { createDetector } from './detector';
import type { Detector } from './detector';
import type { PanelLinks } from './panel-door';

/** What decides whether and how the detector works here. */
export type Conditions = { lexicon: StoredLexicon | undefined; enabled: boolean; density: Density };

export type Presence = {
  /** Works under these conditions from now on; the detector, where they let one work. */
  adopt: (conditions: Conditions) => Detector | undefined;
  openTopic: (topic: string) => boolean;
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

  function leave(): void {
    ending?.abort();
    detector = undefined;
    ending = undefined;
  }
  signal.addEventListener('abort', leave);

  return {
    adopt({ lexicon: stored, enabled, density }) {
      if (signal.aborted) return undefined;
      if (detector && enabled && stored?.hash === hash) {
        detector.setDensity(density);
        return detector;
      }
      leave();
      const lexicon = enabled ? openLexicon(stored) : undefined;
      if (!lexicon) return undefined;
      hash = stored?.hash;
      ending = new AbortController();
      detector = createDetector({ lexicon, density, links, signal: ending.signal });
      return detector;
    },
    openTopic(topic) {
      detector?.openTopic(topic);
      return detector !== undefined;
    },
  };
}

function hasEnough(): boolean {
  return window === top || (document.body?.textContent ?? '').length >= leastFrameText;
}
