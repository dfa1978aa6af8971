/**
 * One document's detector: reads it, highlights what is worth highlighting, and answers the reader. Everything it does ends with
 * its signal, and then the document is as if it had never been there.
 */
import type { Lexicon } from '@/core/detect/open-lexicon';
import type { Density } from '@/core/settings';
import { chooseHighlighted, chooseStepped } from './density';
import type { PageCalls } from './page-calls-door';
import { createPageText } from './page-text';
import { createPainter } from './painter';
import { createIntent } from './intent';
import type { PanelLinks } from './panel-door';
import { watchPointing } from './pointing';
import { createStepping } from './stepping';

export type Detector = PageCalls & {
  setDensity: (density: Density) => void;
  /** Shows a topic in a corner: asked for by a frame too small for a panel. */
  openTopic: (topic: string) => void;
};

type Options = { lexicon: Lexicon; density: Density; links: PanelLinks; signal: AbortSignal };

export function createDetector({ lexicon, density: firstDensity, links, signal }: Options): Detector {
  let density = firstDensity;
  const painter = createPainter(signal);
  const intent = createIntent(links, signal);
  const text = createPageText({ root: document, lexicon, signal, onChange: update });
  const stepping = createStepping({
    listMentions: () => chooseStepped(text.listMentions(), density),
    onCurrent: (mention) => painter.showCurrent(mention),
  });
  watchPointing({
    signal,
    paintedIn: painter.paintedIn,
    listShadowRoots: text.listShadowRoots,
    onEnter: intent.enter,
    onLeave: intent.leave,
    onTap: (mention) => intent.summon({ topic: mention.topic, mention }),
  });

  function update(): void {
    const mentions = text.listMentions();
    intent.forgetLost(mentions);
    painter.show(chooseHighlighted(mentions, density), text.listShadowRoots());
  }

  return {
    setDensity(next) {
      density = next;
      update();
    },
    openTopic: (topic) => intent.summon({ topic }),
    listTopics() {
      const counts = new Map<string, number>();
      for (const { topic, marked } of text.listMentions()) if (marked) counts.set(topic, (counts.get(topic) ?? 0) + 1);
      return [...counts].map(([topic, count]) => ({ topic, count }));
    },
    stepMention: stepping.step,
    jumpTo: stepping.jumpTo,
    hasCurrent: () => stepping.current() !== undefined,
    openCurrent() {
      const mention = stepping.current();
      if (mention) intent.summon({ topic: mention.topic, mention });
      return mention !== undefined;
    },
  };
}
