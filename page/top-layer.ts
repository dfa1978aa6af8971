/**
 * The elements that Sidelight puts into a page, and only while a panel is open or a mention is the reader's current one: a host with a
 * random name, in it a closed shadow root, and in that a popover, which the browser draws above everything in the page. The page's
 * styles end at the host and its policy does not reach a constructed style sheet.
 */

export type TopLayer = { host: HTMLElement; root: ShadowRoot; box: HTMLElement };

/** Made, but not in the page yet; whoever puts it there shows its popover. `box` carries `className`. */
export function createTopLayer(className: string, styles: readonly string[]): TopLayer {
  const host = document.createElement(randomElementName());
  // In the element itself and important: nothing a page's style sheet says outranks that.
  host.style.cssText =
    'all: initial !important; direction: ltr !important; unicode-bidi: isolate !important; display: block !important; position: fixed !important; width: 0 !important; height: 0 !important';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join('\n'));
  root.adoptedStyleSheets.push(sheet);

  const box = document.createElement('div');
  box.className = className;
  box.popover = 'manual';
  root.append(box);
  return { host, root, box };
}

/** Valid for an element of a page's own making, and different in every page and panel: nothing to recognise Sidelight by. */
function randomElementName(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `x-${number.toString(36)}`;
}
