/** Case endings of Russian, Ukrainian, Polish and Czech nouns and adjectives (any school grammar's declension tables). */
import type { EndingTable } from './ending-table';

export const russian: EndingTable = {
  changes: 'every-word',
  minimumLetters: 3,
  fixed: ['без', 'для', 'над', 'под', 'при', 'про', 'против', 'между', 'имени'],
  rules: [
    { dictionary: 'ый', becomes: ['ый', 'ого', 'ому', 'ым', 'ом', 'ые', 'ых', 'ыми'] },
    { dictionary: 'ий', becomes: ['ий', 'ого', 'его', 'ому', 'ему', 'им', 'ом', 'ем', 'ия', 'ию', 'ии', 'ием', 'ие', 'их', 'ими'] },
    { dictionary: 'ой', becomes: ['ой', 'ого', 'ому', 'ым', 'им', 'ом'] },
    { dictionary: 'ая', becomes: ['ая', 'ой', 'ую', 'ою', 'ые', 'ых', 'ым', 'ыми', 'ие', 'их', 'им', 'ими'] },
    { dictionary: 'яя', becomes: ['яя', 'ей', 'юю', 'ею'] },
    { dictionary: 'ое', becomes: ['ое', 'ого', 'ому', 'ым', 'им', 'ом'] },
    { dictionary: 'ее', becomes: ['ее', 'его', 'ему', 'им', 'ем'] },
    { dictionary: 'ые', becomes: ['ые', 'ых', 'ым', 'ыми'] },
    { dictionary: 'ие', becomes: ['ие', 'ия', 'ию', 'ием', 'ии', 'их', 'им', 'ими', 'ий', 'иям', 'иями', 'иях'] },
    { dictionary: 'ия', becomes: ['ия', 'ии', 'ию', 'ией', 'иею', 'ий', 'иям', 'иями', 'иях'] },
    { dictionary: 'ка', becomes: ['ка', 'ки', 'ке', 'ку', 'кой', 'кою', 'ок', 'ек', 'кам', 'ками', 'ках'] },
    { dictionary: 'а', becomes: ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей', '', 'ам', 'ами', 'ах'] },
    { dictionary: 'я', becomes: ['я', 'и', 'е', 'ю', 'ей', 'ею', 'ь', 'й', 'ям', 'ями', 'ях'] },
    { dictionary: 'ь', becomes: ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью', 'ей', 'ям', 'ями', 'ях'] },
    { dictionary: 'й', becomes: ['й', 'я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях'] },
    { dictionary: 'о', becomes: ['о', 'а', 'у', 'ом', 'е', 'ам', 'ами', 'ах', ''] },
    { dictionary: 'е', becomes: ['е', 'я', 'ю', 'ем', 'и'] },
    { dictionary: 'ы', becomes: ['ы', 'ов', 'ев', 'ам', 'ами', 'ах', ''] },
    { dictionary: 'и', becomes: ['и', 'ей', 'ов', 'ев', 'ам', 'ям', 'ами', 'ями', 'ах', 'ях', ''] },
    { dictionary: '', becomes: ['', 'а', 'у', 'ом', 'ем', 'ым', 'е', 'ы', 'и', 'ов', 'ев', 'ам', 'ами', 'ах'] },
  ],
};

export const ukrainian: EndingTable = {
  changes: 'every-word',
  minimumLetters: 3,
  fixed: ['без', 'для', 'над', 'під', 'при', 'про', 'проти', 'між', 'імені'],
  rules: [
    { dictionary: 'ий', becomes: ['ий', 'ого', 'ому', 'им', 'ім'] },
    { dictionary: 'ій', becomes: ['ій', 'ього', 'ьому', 'ім', 'ія', 'ію', 'ієм'] },
    { dictionary: 'ія', becomes: ['ія', 'ії', 'ію', 'ією', 'іє', 'ій', 'іям', 'іями', 'іях'] },
    { dictionary: 'а', becomes: ['а', 'и', 'і', 'у', 'ою', 'ої', 'ій', '', 'ам', 'ами', 'ах'] },
    { dictionary: 'я', becomes: ['я', 'і', 'ї', 'ю', 'ею', 'єю', 'ь', 'ям', 'ями', 'ях'] },
    { dictionary: 'і', becomes: ['і', 'их', 'им', 'ими', 'ів', 'ей', 'ам', 'ами', 'ах'] },
    { dictionary: 'и', becomes: ['и', 'ів', 'ам', 'ами', 'ах', ''] },
    { dictionary: 'ь', becomes: ['ь', 'я', 'ю', 'ем', 'і', 'ею', 'ям', 'ями', 'ях'] },
    { dictionary: 'о', becomes: ['о', 'а', 'у', 'ом', 'і'] },
    { dictionary: 'е', becomes: ['е', 'ого', 'ому', 'им', 'ім', 'я', 'ю', 'ем', 'і'] },
    { dictionary: '', becomes: ['', 'а', 'у', 'ові', 'ом', 'ем', 'і', 'и', 'ів', 'ам', 'ами', 'ах'] },
  ],
};

export const polish: EndingTable = {
  changes: 'every-word',
  minimumLetters: 4,
  fixed: ['przy', 'przeciw', 'między'],
  rules: [
    { dictionary: 'ki', becomes: ['ki', 'kiego', 'kiemu', 'kim'] },
    { dictionary: 'gi', becomes: ['gi', 'giego', 'giemu', 'gim'] },
    { dictionary: 'y', becomes: ['y', 'ego', 'emu', 'ym', 'ów', 'om', 'ami', 'ach', 'ych'] },
    { dictionary: 'ja', becomes: ['ja', 'ji', 'i', 'ję', 'ją'] },
    { dictionary: 'ia', becomes: ['ia', 'ii', 'i', 'ię', 'ią'] },
    { dictionary: 'a', becomes: ['a', 'y', 'i', 'e', 'ie', 'ę', 'ą', 'ej', ''] },
    { dictionary: 'e', becomes: ['e', 'ego', 'emu', 'ym', 'ych', 'a', 'u', 'em'] },
    { dictionary: 'ć', becomes: ['ć', 'ci', 'cią'] },
    { dictionary: '', becomes: ['', 'u', 'a', 'owi', 'em', 'iem', 'ie', 'e', 'y', 'i', 'ów', 'om', 'ami', 'ach'] },
  ],
};

export const czech: EndingTable = {
  changes: 'every-word',
  minimumLetters: 4,
  fixed: ['proti', 'mezi'],
  rules: [
    { dictionary: 'ý', becomes: ['ý', 'ého', 'ému', 'ém', 'ým'] },
    { dictionary: 'í', becomes: ['í', 'ího', 'ímu', 'ím', 'ích', 'ími'] },
    { dictionary: 'á', becomes: ['á', 'é', 'ou'] },
    { dictionary: 'ie', becomes: ['ie', 'ii', 'ií'] },
    { dictionary: 'e', becomes: ['e', 'i', 'í'] },
    { dictionary: 'o', becomes: ['o', 'a', 'u', 'em', 'ě'] },
    { dictionary: 'a', becomes: ['a', 'y', 'ě', 'e', 'u', 'ou', ''] },
    { dictionary: 'ost', becomes: ['ost', 'osti', 'ostí'] },
    { dictionary: '', becomes: ['', 'u', 'e', 'em', 'a', 'ovi', 'i', 'y', 'ě', 'ů', 'ům', 'ech'] },
  ],
};
