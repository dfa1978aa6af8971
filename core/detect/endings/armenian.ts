/**
 * Endings of Armenian nouns, Eastern and Western: definite article, cases, plural (Dum-Tragut, "Armenian", ch. 2, for the
 * Eastern ones; Western adds the genitives -ու and -ոյ and the ablative -էն). Only a name's last word changes.
 */
import type { EndingTable } from './ending-table';

const singular = ['', 'ը', 'ն', 'ի', 'ին', 'ից', 'ով', 'ում', 'է', 'էն', 'ու', 'ուն', 'ումն', 'իցն', 'ինն'];
const plural = ['եր', 'ներ'].flatMap((marker) =>
  ['', 'ը', 'ն', 'ի', 'ին', 'ից', 'ով', 'ում', 'է', 'էն', 'ու', 'ուն'].map((ending) => marker + ending),
);
const afterVowel = ['', 'ն', 'յի', 'յին', 'յից', 'յով', 'յում', 'յէն', 'յէ', 'ի', 'ին', 'ից', 'ով', 'ում', 'էն'];

export const armenian: EndingTable = {
  changes: 'last-word',
  minimumLetters: 3,
  rules: [
    {
      dictionary: 'ություն',
      becomes: ['ություն', 'ությունը', 'ությունն', 'ության', 'ությանը', 'ությանն', 'ությունից', 'ությամբ', 'ությունում'],
    },
    { dictionary: 'ութիւն', becomes: ['ութիւն', 'ութիւնը', 'ութիւնն', 'ութեան', 'ութեանը', 'ութենէն', 'ութենէ', 'ութեամբ'] },
    { dictionary: 'ում', becomes: ['ում', 'ումը', 'ումն', 'ման', 'մանը', 'մանն', 'ումից', 'մամբ', 'ումով'] },
    { dictionary: 'ումբ', becomes: ['ումբ', 'ումբը', 'ումբն', 'մբի', 'մբին', 'մբից', 'մբով', 'մբում'] },
    { dictionary: 'ուրդ', becomes: ['ուրդ', 'ուրդը', 'ուրդն', 'րդի', 'րդին', 'րդից', 'րդով', 'րդում', 'ուրդի', 'ուրդին'] },
    { dictionary: 'գիր', becomes: ['գիր', 'գիրը', 'գիրն', ...[...singular, ...plural].map((ending) => `գր${ending}`)] },
    { dictionary: 'իա', becomes: ['իա', 'իոյ', 'իոյն', ...afterVowel.map((ending) => `իա${ending}`)] },
    { dictionary: 'ա', becomes: afterVowel.map((ending) => `ա${ending}`) },
    { dictionary: 'ու', becomes: ['ու', 'ուն', 'վի', 'վին', 'վից', 'վով', 'վում', 'ուի', 'ուին', 'ուէն', 'ուից', 'ուով', 'ուում'] },
    { dictionary: 'ո', becomes: afterVowel.map((ending) => `ո${ending}`) },
    { dictionary: 'ի', becomes: ['ի', 'ին', 'իի', 'ու', 'ուն', 'իից', 'ուց', 'իով', 'ում', 'իում'] },
    { dictionary: '', becomes: [...singular, ...plural] },
  ],
};
