/** The keyboard's way through the mentions: a current one, the next and the previous, always brought into view. */
import { isVisible, rangeOf } from './page-record';
import type { PageMention } from './page-record';
import type { StepDirection } from './page-calls-door';

export type Stepping = {
  current: () => PageMention | undefined;
  /** False when there is none further in that direction; the current one is then given up. */
  step: (direction: StepDirection, entering: boolean) => boolean;
  jumpTo: (topic: string) => boolean;
  clear: () => void;
};

type Options = { listMentions: () => readonly PageMention[]; onCurrent: (mention: PageMention | undefined) => void };

export function createStepping({ listMentions, onCurrent }: Options): Stepping {
  let current: PageMention | undefined;

  function setCurrent(mention: PageMention | undefined): boolean {
    current = mention;
    onCurrent(mention);
    if (mention) bringIntoView(mention);
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
    clear: () => void setCurrent(undefined),
  };
}

function bringIntoView(mention: PageMention): void {
  const range = rangeOf(mention);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'auto';
  const box = range.getBoundingClientRect();
  if (box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth) return;
  // Scrolls every scroller on the way; a long paragraph may still leave the mention outside.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  const after = range.getBoundingClientRect();
  if (after.top < 0 || after.bottom > innerHeight) scrollBy({ top: after.top - innerHeight / 2, behavior });
}
