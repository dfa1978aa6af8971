/** Greek declensions (Holton, Mackridge & Philippaki-Warburton, "Greek", part II). Accents that wander fold away. */
import type { EndingTable } from './ending-table';

const masculine = ['ος', 'ου', 'ο', 'οι', 'ων', 'ους'];
const feminine = ['η', 'ης', 'ες', 'εις', 'εων', 'εως', 'ων'];
const neuter = ['ο', 'ου', 'α', 'ων'];
const first = ['α', 'ας', 'ες', 'ων'];

export const greek: EndingTable = {
  changes: 'every-word',
  minimumLetters: 4,
  fixed: ['κατά', 'μεταξύ', 'υπέρ'],
  rules: [
    { dictionary: 'ος', becomes: masculine },
    { dictionary: 'ός', becomes: masculine },
    { dictionary: 'οι', becomes: masculine },
    { dictionary: 'οί', becomes: masculine },
    { dictionary: 'η', becomes: feminine },
    { dictionary: 'ή', becomes: feminine },
    { dictionary: 'εις', becomes: ['εις', 'εων', 'ων'] },
    { dictionary: 'ές', becomes: ['ες', 'ων'] },
    { dictionary: 'α', becomes: first },
    { dictionary: 'ά', becomes: first },
    { dictionary: 'ο', becomes: neuter },
    { dictionary: 'ό', becomes: neuter },
    { dictionary: 'ες', becomes: ['ες', 'ης', 'ους', 'εις', 'ων'] },
  ],
};
