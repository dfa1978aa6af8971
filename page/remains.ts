/**
 * What a detector leaves behind that the browser has ended in the middle of its work: Firefox takes the scripts of an updated or removed
 * extension away without telling them, and their highlights and an open panel's element stay in the page with nobody to take them out.
 */

/**
 * Takes out what no script of ours answers for any more. Sent to pages as text, so it uses nothing but its own lines. To be called when no
 * detector works in the document: it cannot tell a dead one's highlights from a living one's.
 */
export function sweepRemains(): void {
  globalThis.sidelightPage?.retire();
  for (const sheet of Array.from(document.adoptedStyleSheets)) {
    const text = [...sheet.cssRules].map(({ cssText }) => cssText).join(' ');
    // Ours style highlights with such names, mixed from the text's own colour (highlight-style.ts).
    const names = [...text.matchAll(/::highlight\((h[0-9a-z]+)\)/gu)].map((found) => found[1] ?? '');
    if (names.length === 0 || !/color-mix\(in srgb, currentcolor 62%/iu.test(text)) continue;
    for (const name of names) CSS.highlights.delete(name);
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
  }
  for (const element of Array.from(document.querySelectorAll<HTMLElement>('*'))) {
    if (!/^x-[0-9a-z]+$/u.test(element.localName) || element.childNodes.length > 0) continue;
    // Asked property by property: Firefox writes `all: initial` out as a hundred of them (top-layer.ts has the style).
    const { style } = element;
    const isOurs = ['position', 'width', 'height'].every((name) => style.getPropertyPriority(name) === 'important');
    if (isOurs && style.position === 'fixed' && style.width === '0px' && style.height === '0px') element.remove();
  }
}
