/** The keyboard's way through the mentions: a current one, the next and the previous, always brought into view. */
import { bringIntoView } from './bring-into-view';
import { isVisible, rangeOf } from './page-record';
import type { PageMention } from './page-record';
import type { StepDirection } from './page-calls-door';

export type Stepping = {
  current: () => PageMention | undefined;
  /** False when there is none further in that direction; the current one is then given up. */
  step: (direction: StepDirection, entering: boolean) => boolean;
  jumpTo: (topic: string) => boolean;
  /** Gives up the current mention if the page no longer has it. */
  forgetLost: (mentions: readonly PageMention[]) => void;
  clear: () => void;
};

type Options = { listMentions: () => readonly PageMention[]; onCurrent: (mention: PageMention | undefined) => void };

export function createStepping({ listMentions, onCurrent }: Options): Stepping {
  let current: PageMention | undefined;

  function setCurrent(mention: PageMention | undefined): boolean {
    current = mention;
    onCurrent(mention);
    const range = mention && rangeOf(mention);
    if (range) bringIntoView(range);
    return mention !== undefined;
  }

  return {
    current: () => (current?.record.run.block.isConnected ? current : undefined),
    step(direction, entering) {
      const mentions = listMentions().filter(isVisible);
      const at = entering || !current ? -1 : mentions.indexOf(current);
      const ahead = direction === 'next' ? mentions.slice(at + 1) : (at < 0 ? mentions : mentions.slice(0, at)).toReversed();
      return setCurrent(ahead[0]);
    },
    jumpTo: (topic) => setCurrent(listMentions().find((mention) => mention.topic === topic && isVisible(mention))),
    forgetLost: (mentions) => void (current && !mentions.includes(current) && setCurrent(undefined)),
    clear: () => void (current && setCurrent(undefined)),
  };
}
