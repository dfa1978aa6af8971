/**
 * How highlights look. Everything is mixed from the text's own colour, so it is legible on light and dark pages alike, keeps its
 * contrast wherever the page sets one, and shows by an underline, never by colour alone.
 */

import type { Line } from '@/core/settings';

export type HighlightStyle = {
  /** Adds the rule, where it is missing, to the document and to these shadow roots: Firefox does not carry it into them by itself. */
  add: (shadowRoots: readonly ShadowRoot[]) => void;
  remove: () => void;
};

export function createHighlightStyle(name: string, line: Line): HighlightStyle {
  const sheet = new CSSStyleSheet();
  // On screen only: paper shows the page alone. Forced colours need no rule: Chromium follows none, Firefox drops backgrounds itself.
  // Without blanks: every page loads them.
  sheet.replaceSync(
    `@media screen{::highlight(${name}){` +
      `text-decoration:underline ${line} 2px color-mix(in srgb,currentColor 62%,rgb(38 120 200));` +
      'background-color:color-mix(in srgb,currentColor 5%,transparent)}}',
  );
  const styled = new Set<Document | ShadowRoot>();

  return {
    add(shadowRoots) {
      for (const root of styled) if (!root.isConnected) styled.delete(root);
      for (const root of [document, ...shadowRoots]) {
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
        styled.add(root);
      }
    },
    remove() {
      for (const root of styled) {
        const at = root.adoptedStyleSheets.indexOf(sheet);
        if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
      }
      styled.clear();
    },
  };
}
