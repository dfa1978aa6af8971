/**
 * Folding: the one idea of "the same letter" that names and page text are compared under.
 *
 * Every UTF-16 unit folds to one unit (or, rarely, to a short string), so a position in the page's text never has to be mapped
 * back: the matcher reads the original text and folds as it goes. Case, diacritics, typographic quotes, dashes, spaces,
 * invisible characters, ligatures and full-width forms fold away. Units below `firstWordUnit` are not part of words.
 *
 * Units are learnt on first sight and kept in a flat table, because text uses few different ones and `normalize` is slow.
 */

/** Zero-width, joiner and combining characters: they are skipped, wherever they stand, and end no word. */
export const ignorableUnit = 0xffff;
/** Every space, hyphen and dash. A run of them counts as one. */
export const gapUnit = 0x20;
/** Every apostrophe and single quotation mark: a word edge, but one that names may contain. */
const apostropheUnit = 0x27;
/** Everything from here on is a letter or digit; below it only edges. */
export const firstWordUnit = 0x30;
/** From here to the expansions letters stand without spaces between words (Han, kana, Hangul), so any position is a word edge. */
export const firstUnspacedUnit = 0x2e80;
const firstExpansionUnit = 0xe000;
const lastExpansionUnit = 0xf8ff;
/** Everything else: symbols, most punctuation, halves of surrogate pairs. */
export const otherUnit = 1;

/**
 * Letters that Unicode does not decompose, or decomposes in a way that readers would not. Armenian ւ is վ here: the two spellings of
 * "ev" (եւ, եվ) and its one letter և then read alike.
 */
const special: Record<string, string> = {
  ə: 'e', ı: 'i', ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', ſ: 's', ɢ: 'g',
  ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', և: 'եվ', ւ: 'վ', ς: 'σ', ў: 'у', ґ: 'г', ی: 'ي', ک: 'ك', ى: 'ي', ة: 'ه',
}; // prettier-ignore

const apostrophes = "'`´ʹʻʼʽˈ՚׳‘’‚‛′＇";
const keptPunctuation = '&,./';

const table = new Uint16Array(0x10000);
const expansions: string[] = [];

/** The folded unit of one UTF-16 unit; where `isExpansion` holds, `expansionOf` gives the string it stands for. */
export function foldUnit(unit: number): number {
  return table[unit] || learn(unit);
}

/** Whether a folded unit is a letter of a script that puts no spaces between words. */
export function isUnspaced(folded: number): boolean {
  return folded >= firstUnspacedUnit && folded < firstExpansionUnit;
}

export function isExpansion(folded: number): boolean {
  return folded >= firstExpansionUnit && folded <= lastExpansionUnit;
}

export function expansionOf(folded: number): string {
  return expansions[folded - firstExpansionUnit] ?? '';
}

/** Whether a unit is a mark that belongs to the letter before it and does not make it another: accents, points, harakat. */
export function isCombining(unit: number): boolean {
  // Not the vowel signs of Indic scripts: those spell other syllables.
  if (unit < 0x300) return false;
  const mark = String.fromCharCode(unit);
  return /(?=\p{Mn})[\p{sc=Zinh}\p{sc=Arab}\p{sc=Hebr}\p{sc=Cyrl}]/u.test(mark);
}

/** A whole text as the matcher sees it: folded, ignorable characters dropped, runs of gaps made one, ends trimmed. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit === ignorableUnit) continue;
    if (isExpansion(unit)) folded += expansionOf(unit);
    else if (unit !== gapUnit || !folded.endsWith(' ')) folded += String.fromCharCode(unit);
  }
  return folded.trim();
}

function learn(unit: number): number {
  const folded = unitFor(unit);
  table[unit] = folded;
  return folded;
}

function unitFor(unit: number): number {
  const character = String.fromCharCode(unit);
  // Default-ignorable covers soft hyphens, joiners, direction marks and variation selectors; U+0640 only stretches a word.
  if (/[\p{DI}\u0640\uff9e\uff9f]/u.test(character) || isCombining(unit)) return ignorableUnit;
  if (/[\s\p{Pd}\u0085\u2212]/u.test(character)) return gapUnit;
  // A lone half of a surrogate pair, or a private-use unit: nothing a name contains.
  if (unit >= 0xd800 && unit <= lastExpansionUnit) return otherUnit;
  if (apostrophes.includes(character)) return apostropheUnit;
  if (keptPunctuation.includes(character)) return unit;
  if (unit >= 0xac00 && unit <= 0xd7a3) return unit;
  const letters = lettersOf(character);
  if (letters === '') return otherUnit;
  if (letters.length === 1) return letters.charCodeAt(0) < firstExpansionUnit ? letters.charCodeAt(0) : otherUnit;
  return expansionUnit(letters);
}

/** The folded letters and digits of one character; empty where it has none. */
function lettersOf(character: string): string {
  let letters = '';
  for (const piece of character.normalize('NFKC').toLowerCase()) {
    const known = special[piece];
    const parts = known ?? piece.normalize('NFD');
    for (const part of parts) {
      const unit = part.charCodeAt(0);
      if (part.length === 1 && !isCombining(unit) && /[\p{L}\p{M}\p{N}]/u.test(part)) letters += special[part] ?? part;
    }
  }
  return letters;
}

function expansionUnit(letters: string): number {
  if (!expansions.includes(letters)) expansions.push(letters);
  const unit = firstExpansionUnit + expansions.indexOf(letters);
  // Unicode has a few hundred such characters; past the private-use area they would read as something else.
  return unit > lastExpansionUnit ? otherUnit : unit;
}
