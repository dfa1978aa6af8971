/** Georgian case endings and the postpositions written together with them (Hewitt, "Georgian", ch. 2). */
import type { EndingTable } from './ending-table';

const afterConsonant = ['ი', 'ის', 'ს', 'მა', 'ით', 'ად', 'ში', 'ზე', 'თან', 'იდან', 'ისთვის', 'ისგან', 'სა'];

export const georgian: EndingTable = {
  changes: 'every-word',
  minimumLetters: 4,
  rules: [
    { dictionary: 'ი', becomes: [...afterConsonant, 'მ', ''] },
    { dictionary: 'ა', becomes: ['ა', 'ის', 'ას', 'ამ', 'ით', 'აში', 'აზე', 'ასთან', 'იდან', 'ისთვის'] },
    { dictionary: '', becomes: ['', 'ს', 'მ', 'ში', 'ზე', 'სთან', 'დან', 'ს'] },
  ],
};
