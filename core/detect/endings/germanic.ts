/**
 * Swedish, Norwegian and Danish: the article and the genitive at the end of a name. German: genitive, weak and strong adjective endings, and the closed compounds that news writes after a place name
 * (hyphenated compounds need no table: the hyphen is a word edge).
 */
import type { EndingTable } from './ending-table';

const adjective = ['e', 'er', 'es', 'en', 'em'];
const tails = [
  'konflikt',
  'konflikts',
  'konfliktes',
  'krieg',
  'kriegs',
  'krieges',
  'kriege',
  'krise',
  'frage',
  'region',
  'politik',
  'abkommen',
  'gespräche',
];

export const german: EndingTable = {
  changes: 'every-word',
  minimumLetters: 5,
  fixed: ['gegen', 'unter', 'zwischen', 'sicherheit', 'menschenrechte', 'menschlichkeit', 'beziehungen'],
  rules: [
    { dictionary: 'e', becomes: [...adjective, ''] },
    { dictionary: 'er', becomes: [...adjective, 'ers', 'ern'] },
    { dictionary: 'es', becomes: adjective },
    { dictionary: 'ung', becomes: ['ung', 'ungen'] },
    { dictionary: 'en', becomes: ['en', 'ens', ...tails.map((tail) => `en${tail}`)] },
    { dictionary: '', becomes: ['', 's', 'es', 'e', 'en', ...tails] },
  ],
};

export const scandinavian: EndingTable = {
  changes: 'last-word',
  minimumLetters: 5,
  rules: [{ dictionary: '', becomes: ['', 's', 'en', 'ens', 'et', 'ets', 'n', 'ns', 'na', 'nas', 'er', 'erna', 'ernas', 'ene'] }],
};
