/**
 * The panel's second script at work: fills the slots a panel gives it, each a small tree of its own, and puts its styles beside the
 * panel's, once for each shadow root. Everything goes when the panel empties its slots or its root leaves the page.
 */
import { h, render } from 'preact';
import { deskStyles } from '@/components/desk-styles';
import { DeskPart } from '@/components/DeskPart';
import type { PanelDesk } from '@/components/panel-desk';
import { SentencesProvider } from '@/components/sentences-context';
import { buildClipboardText } from '@/core/cite/cite';
import type { Sentences } from '@/locales/sentences';
import { copyToClipboard } from './clipboard';
import { watchDrag } from './panel-drag';

/** The sentences a desk speaks in: the panel's, its own and those of citations. */
export type DeskTexts = Pick<Sentences, 'language' | 'panel' | 'controls' | 'desk' | 'cite'>;

export function createPanelDesk(sentences: DeskTexts): PanelDesk {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(deskStyles.join('\n'));
  const dressed = new WeakSet<Node>();

  function dress(slot: HTMLElement): void {
    const root = slot.getRootNode();
    if (dressed.has(root) || !(root instanceof ShadowRoot || root instanceof Document)) return;
    dressed.add(root);
    root.adoptedStyleSheets.push(sheet);
  }

  return {
    render(part, slot) {
      if (part === undefined) {
        render(null, slot);
        return;
      }
      dress(slot);
      render(h(SentencesProvider, { value: sentences }, h(DeskPart, { part })), slot);
    },
    cite(section, id) {
      const claim = section.claims.find((one) => one.id === id);
      if (claim === undefined) throw new Error(`The section has no claim ${id}.`);
      return buildClipboardText({ claim, sources: section.sources, digest: section.digest }, sentences);
    },
    copy: copyToClipboard,
    watchDrag,
  };
}
