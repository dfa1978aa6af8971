/**
 * The one element Sidelight ever puts into a page, and only while a panel is open.
 *
 * An element with a random name holds a closed shadow root, and in it a popover, which the browser draws above everything in the page.
 * The page's styles end at the host, its policy does not reach a constructed style sheet, its handlers do not hear what happens inside,
 * and closing takes everything away again through one AbortController. What is shown is PanelSession's affair.
 */
import { h, render } from 'preact';
import { panelStyles } from '@/components/panel-styles';
import { PanelSession } from '@/components/PanelSession';
import { SentencesProvider } from '@/components/sentences-context';
import type { Sentences } from '@/locales/sentences';
import type { PanelHandle, PanelOpener, PanelRequest } from './panel-door';
import hostStyles from './panel-host.css?inline';
import { findPanelParent } from './panel-layer';
import { watchPlace } from './panel-place';
import { readPageTheme } from './panel-theme';
import { watchRemoval } from './panel-removal';

type Closing = Parameters<PanelRequest['onClosed']>[0];

/** What a page would take for its own if it came out of the panel. Moves are left alone: they are many and mean nothing. */
const keptEvents =
  'keydown keypress keyup beforeinput input change focusin focusout copy cut paste selectstart dragstart wheel click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchmove touchend'.split(
    ' ',
  );

/** Opens one panel at a time: opening another closes the one before. */
export function createPanelOpener(sentences: Sentences): PanelOpener {
  let current: PanelHandle | undefined;
  return (request) => {
    current?.close();
    current = openPanel(request, sentences);
    return current;
  };
}

function openPanel(request: PanelRequest, sentences: Sentences): PanelHandle {
  const ending = new AbortController();
  const { signal } = ending;
  const { anchor } = request;
  const focusedBefore = deepestFocus();
  const { host, root, box } = createHost(anchor === 'corner' ? document.body : anchor.contextElement);
  const holds = (event: Event) => event.composedPath().includes(host);

  const close = (how: Closing) => {
    if (signal.aborted) return;
    const hadFocus = document.activeElement === host;
    ending.abort();
    render(null, box);
    host.remove();
    // A press outside moves focus by itself, to where the reader pressed.
    if (hadFocus && how !== 'outside' && focusedBefore?.isConnected) focusedBefore.focus({ preventScroll: true });
    request.onClosed(how);
  };

  findPanelParent(anchor === 'corner' ? undefined : anchor.contextElement).append(host);
  box.showPopover();
  watchRemoval(host, () => close('removed'), signal);
  watchPlace(box, anchor, signal);
  watchDismissal({ holds, close, signal });
  for (const type of keptEvents) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  box.addEventListener('pointerenter', request.onPointerEnter, { signal });
  box.addEventListener('pointerleave', request.onPointerLeave, { signal });

  const { topic, answer, loadTopic, takeFocus } = request;
  const session = h(PanelSession, { topic, answer, loadTopic, takeFocus, onClose: () => close('button') });
  render(h(SentencesProvider, { value: sentences }, session), box);

  return { close: () => close('asked'), holds };
}

function createHost(behind: Element): { host: HTMLElement; root: ShadowRoot; box: HTMLElement } {
  const host = document.createElement(randomElementName());
  // In the element itself and important: nothing a page's style sheet says outranks that.
  host.style.cssText =
    'all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; display: block !important; position: fixed !important; width: 0 !important; height: 0 !important';
  const root = host.attachShadow({ mode: import.meta.env.SIDELIGHT_OPEN_ROOT === '1' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...panelStyles, hostStyles].join('\n'));
  root.adoptedStyleSheets.push(sheet);

  const box = document.createElement('div');
  box.className = 'sidelight box';
  box.popover = 'manual';
  const theme = readPageTheme(behind);
  if (theme !== undefined) box.dataset['theme'] = theme;
  root.append(box);
  return { host, root, box };
}

/** Valid for an element of a page's own making, and different in every page and panel: nothing to recognise Sidelight by. */
function randomElementName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `x-${number.toString(36)}`;
}

/** Heard on the window before the page hears it, so that one Esc closes the panel and nothing else. */
function watchDismissal({
  holds,
  close,
  signal,
}: {
  holds: (event: Event) => boolean;
  close: (how: Closing) => void;
  signal: AbortSignal;
}): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    swallowRelease();
    close('escape');
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  const onPress = (event: PointerEvent) => {
    if (!holds(event)) close('outside');
  };
  window.addEventListener('pointerdown', onPress, { capture: true, signal });
}

/** The key that closed the panel comes up again when the panel is gone; a page that listens for that must not hear half a key. */
function swallowRelease(): void {
  const released = new AbortController();
  const onRelease = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopImmediatePropagation();
    released.abort();
  };
  window.addEventListener('keyup', onRelease, { capture: true, signal: released.signal });
}

function deepestFocus(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
