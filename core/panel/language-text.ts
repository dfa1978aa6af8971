/** A text together with what a browser must know to shape, hyphenate and speak it. */
export type LanguageText = { text: string; lang: string; dir: 'ltr' | 'rtl' };

/** Languages written from right to left unless their tag names another script. */
const rightToLeftLanguages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const rightToLeftScripts = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'rohg', 'syrc', 'thaa']);

/** Pairs a text with its language. The direction follows from the tag alone: a script subtag decides, then the language. */
export function inLanguage(text: string, lang: string): LanguageText {
  return { text, lang, dir: directionOf(lang) };
}

/** A piece of one language inside a sentence of another: kept to itself where they run in different directions, else as it is. */
export function isolate(text: string, lang: string, within: string): string {
  return directionOf(lang) === directionOf(within) ? text : `\u2068${text}\u2069`;
}

/** Which way a language runs, by its tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = lang.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/u.test(subtag));
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeftLanguages.has(language) ? 'rtl' : 'ltr';
}
