/**
 * From a name to what the trie holds. A pattern is a folded name in which the changing end of a word is one placeholder unit;
 * the placeholder stands for a set of endings shared by all words of that shape, so a name costs one entry however many forms
 * its language gives it.
 */
import type { Name } from '../digest/schema';
import { endingTableFor } from './endings/tables';
import { foldText, gapUnit, otherUnit } from './fold';
import { firstPlaceholder } from './placeholder';

/** Sets of folded endings, in the order of their placeholders. */
export type EndingSets = { all: string[][]; placeholderOf: Map<string, number> };

export function createEndingSets(): EndingSets {
  return { all: [], placeholderOf: new Map() };
}

/** The pattern of one name. `sets` grows by the sets of endings it needs. */
export function buildPattern({ text, lang, match }: Pick<Name, 'text' | 'lang' | 'match'>, sets: EndingSets): string {
  const table = match?.inflects === false ? undefined : endingTableFor(lang);
  if (!table) return trimPattern(foldText(text));
  const words = text
    .normalize('NFC')
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);
  const parts = words.map((word, index) => {
    const changes = table.changes === 'every-word' || index === words.length - 1;
    const lower = word.toLowerCase();
    const isAcronym = word.length > 1 && word === word.toUpperCase() && word !== lower;
    if (!changes || isAcronym || word.length < table.minimumLetters || table.fixed?.includes(lower) || !/^[\p{L}\p{M}]+$/u.test(word))
      return foldText(word);
    const rule = table.rules.find(({ dictionary }) => lower.endsWith(dictionary));
    if (!rule) return foldText(word);
    const stem = word.slice(0, word.length - rule.dictionary.length);
    return foldText(stem) + String.fromCharCode(placeholderFor(rule.becomes, sets));
  });
  return trimPattern(parts.join(' '));
}

/** Without the symbols around a name ("Club 🕊"): they are no word, so nothing tells where in them it would end. */
function trimPattern(pattern: string): string {
  let start = 0;
  let end = pattern.length;
  const isSymbol = (at: number) => pattern.charCodeAt(at) === otherUnit || pattern.charCodeAt(at) === gapUnit;
  while (start < end && isSymbol(start)) start++;
  while (end > start && isSymbol(end - 1)) end--;
  return pattern.slice(start, end);
}

function placeholderFor(endings: readonly string[], sets: EndingSets): number {
  const folded = [...new Set(endings.map(foldText))].sort();
  const key = folded.join(' ');
  const known = sets.placeholderOf.get(key);
  if (known !== undefined) return known;
  const placeholder = firstPlaceholder + sets.all.length;
  sets.all.push(folded);
  sets.placeholderOf.set(key, placeholder);
  return placeholder;
}
