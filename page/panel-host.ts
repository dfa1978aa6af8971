/**
 * A panel in a page: its element, what closes it, and what keeps it apart from the page. The page's handlers do not hear what happens
 * inside, and closing takes everything away again through one AbortController. What is shown is PanelSession's affair.
 */
import { h, render } from 'preact';
import { panelStyles } from '@/components/panel-styles';
import { PanelSession } from '@/components/PanelSession';
import { SentencesProvider } from '@/components/sentences-context';
import type { PageSentences } from '@/locales/sentences';
import { watchDismissal } from './panel-dismissal';
import type { PanelHandle, PanelOpener, PanelRequest } from './panel-door';
import hostStyles from './panel-host.css?inline';
import { findPanelParent } from './panel-layer';
import { watchPlace } from './panel-place';
import { readPageTheme } from './panel-theme';
import { watchRemoval } from './panel-removal';
import { createTopLayer } from './top-layer';

type Closing = Parameters<PanelRequest['onClosed']>[0];

/** What a page would take for its own if it came out of the panel. Moves are left alone: they are many and mean nothing. */
const keptEvents =
  'keydown keypress keyup beforeinput input change focusin focusout copy cut paste selectstart dragstart wheel click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchmove touchend'.split(
    ' ',
  );

/** Opens panels; where one stands beside a pinned one, Esc closes that one first. */
export function createPanelOpener(sentences: PageSentences): PanelOpener {
  const hosts: HTMLElement[] = [];

  return (request) => {
    const ending = new AbortController();
    const { signal } = ending;
    const { anchor, actions, loadDesk } = request;
    const focusedBefore = deepestFocus();
    const { host, root, box } = createTopLayer('sidelight box', [...panelStyles, hostStyles]);
    const theme = readPageTheme(anchor === 'corner' ? document.body : anchor.contextElement);
    if (theme !== undefined) box.dataset['theme'] = theme;

    function close(how: Closing): void {
      if (signal.aborted) return;
      const hadFocus = document.activeElement === host;
      ending.abort();
      hosts.splice(hosts.indexOf(host), 1);
      render(null, box);
      host.remove();
      // A press outside moves focus by itself, to where the reader pressed.
      if (hadFocus && how !== 'outside' && focusedBefore?.isConnected) focusedBefore.focus({ preventScroll: true });
      request.onClosed(how);
    }

    hosts.push(host);
    findPanelParent(anchor === 'corner' ? undefined : anchor.contextElement).append(host);
    box.showPopover();
    watchRemoval(host, () => close('removed'), signal);
    const placing = watchPlace(box, { anchor, mayScroll: request.takeFocus, signal });
    let dragging: AbortController | undefined;

    function pin(isPinned: boolean): void {
      dragging?.abort();
      box.toggleAttribute('data-pinned', isPinned);
      actions.pin(isPinned);
      if (!isPinned) return;
      placing.release();
      dragging = new AbortController();
      const options = { moveBy: placing.moveBy, signal: AbortSignal.any([signal, dragging.signal]) };
      // Where the second script cannot be had, the card stays where it is.
      void loadDesk().then((desk) => options.signal.aborted || desk?.watchDrag(box, options));
    }

    watchDismissal({
      holds: (event) => event.composedPath().includes(host),
      isFirstToClose: () => hosts.length === 1 || !box.hasAttribute('data-pinned'),
      isPinned: () => box.hasAttribute('data-pinned'),
      close,
      signal,
    });
    for (const type of keptEvents) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
    box.addEventListener('pointerenter', request.onPointerEnter, { signal });
    box.addEventListener('pointerleave', request.onPointerLeave, { signal });

    const { topic, answer, loadTopic, takeFocus } = request;
    const session = h(PanelSession, {
      topic,
      answer,
      loadTopic,
      loadDesk,
      takeFocus,
      actions: { ...actions, pin, copy: async (text) => (await loadDesk())?.copy(text) ?? false },
      onClose: () => close('button'),
    });
    render(h(SentencesProvider, { value: sentences }, session), box);

    const handle: PanelHandle = { close: () => close('asked') };
    return handle;
  };
}

function deepestFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
