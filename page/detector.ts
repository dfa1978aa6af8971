/**
 * One document's detector: reads it, highlights what is worth highlighting, and answers the reader. Everything it does ends with
 * its signal, and then the document is as if it had never been there.
 */
import type { Lexicon } from '@/core/detect/open-lexicon';
import { readName } from '@/core/detect/read-name';
import type { Density, Line } from '@/core/settings';
import { chooseHighlighted, chooseStepped } from './density';
import type { Intent } from './intent';
import type { PageCalls } from './page-calls-door';
import type { PageMention } from './page-record';
import { createPageText } from './page-text';
import { createPainter } from './painter';
import type { PanelPage } from './panel-door';
import { watchPointing } from './pointing';

/** What the reader has chosen about highlights. */
export type Choices = { density: Density; mutedTopics: readonly string[] };

export type Detector = PageCalls &
  PanelPage & {
    choose: (choices: Choices) => void;
  };

/** `hidden` holds the topics the reader has hidden in this document; it outlives the detector. */
type Options = Choices & {
  line: Line;
  lexicon: Lexicon;
  intent: Intent;
  hidden: Set<string>;
  /** Is told how many topics the document has, each time they have been found anew. */
  announce: (topics: number) => void;
  signal: AbortSignal;
};

export function createDetector({ line, lexicon, intent, hidden, announce, signal, ...chosen }: Options): Detector {
  let { density, mutedTopics }: Choices = chosen;
  const painter = createPainter(line, signal);
  const text = createPageText({ root: document, lexicon, signal, onChange: update });
  watchPointing({
    signal,
    paintedIn: painter.paintedIn,
    listShadowRoots: text.listShadowRoots,
    onEnter: intent.enter,
    onLeave: intent.leave,
    onTap: (mention) => void intent.act((control) => control.summon({ topic: mention.topic, mention })),
  });

  /** The page's mentions without those of topics the reader does not want to see. */
  function listWanted(): PageMention[] {
    return text.listMentions().filter(({ topic }) => !hidden.has(topic) && !mutedTopics.includes(topic));
  }

  function update(): void {
    // All of them: a panel whose topic was muted in it stays, to offer undoing that.
    intent.control()?.forgetLost(text.listMentions());
    painter.show(chooseHighlighted(listWanted(), density), text.listShadowRoots());
    announce(listTopics().length);
  }

  function listTopics(): { topic: string; count: number }[] {
    const counts = new Map<string, number>();
    for (const { topic, marked } of listWanted()) if (marked) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    return [...counts].map(([topic, count]) => ({ topic, count }));
  }

  return {
    choose(choices) {
      ({ density, mutedTopics } = choices);
      update();
    },
    setHidden(topic, isHidden) {
      hidden[isHidden ? 'add' : 'delete'](topic);
      update();
    },
    listStepped: () => chooseStepped(listWanted(), density),
    readName: (quote) => readName(quote, lexicon),
    openTopic: (topic) => intent.act((control) => control.summon({ topic })),
    listTopics,
    stepMention: (direction, entering) => intent.act((control) => control.step(direction, entering)),
    jumpTo: (topic) => intent.act((control) => control.jumpTo(topic)),
    hasCurrent: () => intent.control()?.hasCurrent() ?? false,
    openCurrent: () => intent.act((control) => control.openCurrent()),
    // Asked of every frame at once: one the reader is not in must not fetch the panel's script for it.
    lookUp: () => (document.hasFocus() ? intent.act((control) => control.lookUp()) : Promise.resolve(false)),
  };
}
