/**
 * Whether a page is light or dark where a panel opens. The system's preference says nothing about a page that has one look only, and a
 * black card on a white newspaper is a hole in it; so the background behind the mention decides.
 */

/** `undefined`: nothing behind the element is opaque and the page declares no scheme, so the reader's system may decide. */
export function readPageTheme(element: Element): 'light' | 'dark' | undefined {
  for (let ancestor: Element | undefined = element; ancestor !== undefined; ancestor = composedParent(ancestor)) {
    const lightness = lightnessOf(getComputedStyle(ancestor).backgroundColor);
    if (lightness !== undefined) return lightness > 0.5 ? 'light' : 'dark';
  }
  // A page can declare its schemes in a meta element instead, which its computed style does not show.
  const declared = document.querySelector('meta[name="color-scheme"]')?.getAttribute('content') ?? '';
  const schemes = `${getComputedStyle(document.documentElement).colorScheme} ${declared}`;
  if (schemes.includes('dark')) return schemes.includes('light') ? undefined : 'dark';
  return 'light';
}

/** The parent as it is rendered: slots and shadow roots are walked through. */
export function composedParent(element: Element): Element | undefined {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** Perceived lightness, 0 to 1, of a computed colour; nothing for one that lets half or more of what is behind it through. */
export function lightnessOf(colour: string): number | undefined {
  const [, space = '', body = ''] = /^(\w+)\((.*)\)$/u.exec(colour) ?? [];
  const isNamedSpace = space === 'color';
  const numbers = (body.match(/-?[\d.]+(?:e-?\d+)?%?/gu) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part),
  );
  // The name of a colour space may hold a digit: "color(display-p3 1 1 1)".
  const [first, second, third, alpha = 1] = isNamedSpace && /^\S*\d/u.test(body) ? numbers.slice(1) : numbers;
  if (first === undefined || second === undefined || third === undefined || alpha < 0.5) return undefined;
  if (space === 'lab' || space === 'lch') return first > 1 ? first / 100 : first;
  if (space === 'oklab' || space === 'oklch') return first;
  const scale = isNamedSpace ? 1 : 255;
  return Math.sqrt(0.2126 * (first / scale) ** 2 + 0.7152 * (second / scale) ** 2 + 0.0722 * (third / scale) ** 2);
}
