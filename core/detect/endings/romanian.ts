/** Romanian: the article at the end of a noun, the genitive and dative, the plural (Gönczöl-Davies, "Romanian", ch. 2 and 3). */
import type { EndingTable } from './ending-table';

export const romanian: EndingTable = {
  changes: 'every-word',
  minimumLetters: 4,
  fixed: ['pentru', 'între', 'securitate', 'justiție', 'drepturilor'],
  rules: [
    { dictionary: 'ul', becomes: ['ul', 'ului', ''] },
    { dictionary: 'tea', becomes: ['tea', 'tei', 'ții'] },
    { dictionary: 'ele', becomes: ['ele', 'elor', 'e'] },
    { dictionary: 'ii', becomes: ['ii', 'iilor', 'ilor', 'i'] },
    { dictionary: 'ia', becomes: ['ia', 'iei', 'ie', 'ii'] },
    { dictionary: 'ie', becomes: ['ie', 'ia', 'iei', 'ii', 'iile'] },
    { dictionary: 'a', becomes: ['a', 'ei', 'e', 'ă'] },
    { dictionary: 'ă', becomes: ['ă', 'a', 'e', 'ei', 'ele', 'elor'] },
    { dictionary: 'e', becomes: ['e', 'ea', 'ei', 'i', 'ele', 'elor'] },
    { dictionary: 'i', becomes: ['i', 'ii', 'ilor'] },
    { dictionary: '', becomes: ['', 'ul', 'ului', 'uri', 'urile', 'urilor', 'i', 'ii', 'ilor'] },
  ],
};
