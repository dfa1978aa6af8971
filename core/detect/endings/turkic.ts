/**
 * Suffix chains of Turkish and Azerbaijani nouns: plural, possessive, case, and the relative -ki (Göksel & Kerslake, "Turkish",
 * ch. 8). Written in folded letters, where vowel harmony leaves a, e, i, u. Only a name's last word changes. After an
 * apostrophe, as Turkish writes on proper names, no table is needed: the name ends there.
 */
import { chainsOf } from './ending-table';
import type { EndingTable } from './ending-table';

const plural = ['', 'lar', 'ler'];
const possessive = ['', 'i', 'u', 'si', 'su'];
const cases = [
  '', 'i', 'u', 'yi', 'yu', 'ni', 'nu', 'a', 'e', 'ya', 'ye', 'na', 'ne', 'da', 'de', 'ta', 'te', 'nda', 'nde', 'dan', 'den', 'tan', 'ten',
  'ndan', 'nden', 'in', 'un', 'nin', 'nun', 'la', 'le', 'yla', 'yle', 'daki', 'deki', 'taki', 'teki', 'ndaki', 'ndeki', 'dir', 'dur',
]; // prettier-ignore

export const turkic: EndingTable = {
  changes: 'last-word',
  minimumLetters: 3,
  rules: [{ dictionary: '', becomes: chainsOf([plural, possessive, cases]) }],
};
