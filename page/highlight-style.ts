/**
 * How highlights look. Everything is mixed from the text's own colour, so it is legible on light and dark pages alike, keeps its
 * contrast wherever the page sets one, and shows by an underline, never by colour alone.
 */

export type HighlightStyle = {
  /** Adds the rule to the document and to these shadow roots: Firefox does not carry it into them by itself. */
  add: (shadowRoots: readonly ShadowRoot[]) => void;
  remove: () => void;
  isPresent: () => boolean;
};

export function createHighlightStyle(allName: string, currentName: string): HighlightStyle {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    ::highlight(${allName}) {
      text-decoration: underline dotted 2px color-mix(in srgb, currentColor 62%, rgb(38 120 200));
      background-color: color-mix(in srgb, currentColor 5%, transparent);
    }
    ::highlight(${currentName}) {
      color: rgb(20 20 20);
      background-color: rgb(255 214 90);
      text-decoration: underline solid 2px rgb(20 20 20);
    }
    @media (forced-colors: active) {
      ::highlight(${allName}) { background-color: transparent; }
      ::highlight(${currentName}) { color: HighlightText; background-color: Highlight; }
    }
  `);
  const styled = new Set<Document | ShadowRoot>();

  return {
    add(shadowRoots) {
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
    isPresent: () => document.adoptedStyleSheets.includes(sheet),
  };
}
