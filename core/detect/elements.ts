/**
 * What an element means for running text, by its tag alone. The page judges only candidate mentions by computed style; the
 * command line has nothing but tags and attributes (`tests/e2e` lists where a browser differs).
 */

/**
 * `flow`: text runs on through it. `block`: text ends before and after it. `gap`: counts as a space. `object`: something stands
 * there that is no text. `skip`: what it holds is not read. `note`: read unless it is a footnote mark.
 */
export type ElementRole = 'flow' | 'block' | 'gap' | 'object' | 'skip' | 'note';

const tags: [role: ElementRole, names: string][] = [
  [
    'block',
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
      'H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE RT SECTION SLOT SUMMARY SVG TABLE TBODY TD TEXT TFOOT TH ' +
      'THEAD TR UL',
  ],
  ['gap', 'BR'],
  ['object', 'IMG INPUT'],
  // Elements that can have no content need no mention here.
  [
    'skip',
    'AUDIO CANVAS CODE DATALIST DEFS DESC HEAD IFRAME KBD MATH METADATA NOSCRIPT OBJECT SAMP SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE TT VAR VIDEO',
  ],
  ['note', 'SUP'],
];

const roles = new Map<string, ElementRole>();
for (const [role, names] of tags) for (const name of names.split(' ')) roles.set(name, role);

/** The role of an element by its `nodeName`, in any case. Unknown and custom elements flow, as browsers lay them out. */
export function roleOf(nodeName: string): ElementRole {
  const known = roles.get(nodeName);
  if (known !== undefined) return known;
  const role = roles.get(nodeName.toUpperCase()) ?? 'flow';
  // XHTML and SVG spell tags in lower case; remembering the spelling keeps the walk to one look-up an element. Bounded: a page
  // could otherwise invent names without end.
  if (roles.size < 2000) roles.set(nodeName, role);
  return role;
}

/** Whether the text of a superscript is a footnote mark ("[12]", "3", "a", "*"), which readers read past. */
export function isFootnoteMark(text: string): boolean {
  return /^\s*[[(]?\s*(?:(?:note |nb )?\d{1,3}|\p{L}|[*†‡§¶]+)\s*[\])]?\s*$/u.test(text);
}
