/**
 * Hungarian: plural or possessive, then case, on a name's last word (Rounds, "Hungarian", ch. 3 to 5). Written in folded letters, where
 * vowel harmony leaves a, e, o, u; "with" takes the consonant before it ("Pasinjánnal").
 */
import { chainsOf } from './ending-table';
import type { EndingTable } from './ending-table';

const owned = ['', 'a', 'e', 'ja', 'je', 'k', 'ak', 'ek', 'ok', 'ai', 'ei', 'jai', 'jei'];
const cases = [
  '', 't', 'at', 'et', 'ot', 'ban', 'ben', 'ba', 'be', 'bol', 'tol', 'rol', 'nak', 'nek', 'hoz', 'hez', 'on', 'en', 'n', 'ra', 're', 'ert', 'ig',
  'val', 'vel', 'nal', 'nel', 'kal', 'kel', 'gal', 'gel', 'tal', 'tel', 'sal', 'sel', 'bal', 'bel',
]; // prettier-ignore

export const hungarian: EndingTable = {
  changes: 'last-word',
  minimumLetters: 4,
  rules: [{ dictionary: '', becomes: chainsOf([owned, cases]) }],
};
