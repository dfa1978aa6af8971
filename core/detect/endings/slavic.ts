/** Case endings of nouns and adjectives in Slavic languages (any school grammar's declension tables). */
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
    { dictionary: 'ка', becomes: ['ка', 'ки', 'ку', 'ці', 'кою', 'кої', 'кій', 'ок', 'кам', 'ками', 'ках'] },
    { dictionary: 'ки', becomes: ['ки', 'ок', 'кам', 'ками', 'ках', 'ків'] },
    { dictionary: 'ія', becomes: ['ія', 'ії', 'ію', 'ією', 'іє', 'ій', 'іям', 'іями', 'іях'] },
    { dictionary: 'а', becomes: ['а', 'и', 'і', 'у', 'ою', 'ої', 'ій', '', 'ам', 'ами', 'ах'] },
    { dictionary: 'я', becomes: ['я', 'і', 'ї', 'ю', 'ею', 'єю', 'ь', 'ям', 'ями', 'ях'] },
    { dictionary: 'і', becomes: ['і', 'их', 'им', 'ими', 'ів', 'ей', 'ам', 'ами', 'ах'] },
    { dictionary: 'и', becomes: ['и', 'ів', 'ам', 'ами', 'ах', ''] },
    { dictionary: 'ь', becomes: ['ь', 'я', 'ю', 'ем', 'і', 'ею', 'ям', 'ями', 'ях'] },
    { dictionary: 'о', becomes: ['о', 'а', 'у', 'ом', 'і'] },
    { dictionary: 'е', becomes: ['е', 'ого', 'ому', 'им', 'ім', 'я', 'ю', 'ем', 'і'] },
    { dictionary: '', becomes: ['', 'а', 'у', 'ові', 'ом', 'ем', 'им', 'і', 'и', 'ів', 'ам', 'ами', 'ах'] },
  ],
};

export const polish: EndingTable = {
  changes: 'every-word',
  minimumLetters: 4,
  fixed: ['przy', 'przeciw', 'między'],
  rules: [
    { dictionary: 'ki', becomes: ['ki', 'kiego', 'kiemu', 'kim', 'kie', 'kich', 'kimi', 'ek', 'ków', 'kom', 'kami', 'kach'] },
    { dictionary: 'gi', becomes: ['gi', 'giego', 'giemu', 'gim'] },
    { dictionary: 'kie', becomes: ['kie', 'kich', 'kim', 'kimi', 'kiego', 'kiemu'] },
    { dictionary: 'ka', becomes: ['ka', 'ki', 'ce', 'kę', 'ką', 'kiej', 'kie', 'kich', 'kim', 'kimi', 'ek', 'kom', 'kami', 'kach'] },
    { dictionary: 'ga', becomes: ['ga', 'giej', 'gą', 'gi', 'dze', 'gę'] },
    { dictionary: 'ń', becomes: ['ń', 'nia', 'niowi', 'niu', 'niem'] },
    { dictionary: 'y', becomes: ['y', 'ego', 'emu', 'ym', 'ów', 'om', 'ami', 'ach', 'ych', 'ymi', ''] },
    { dictionary: 'ja', becomes: ['ja', 'ji', 'i', 'ję', 'ją'] },
    { dictionary: 'ia', becomes: ['ia', 'ii', 'i', 'ię', 'ią'] },
    { dictionary: 'a', becomes: ['a', 'y', 'i', 'e', 'ie', 'ę', 'ą', 'ej', '', 'ych', 'ym', 'ymi', 'om', 'ami', 'ach'] },
    { dictionary: 'e', becomes: ['e', 'ego', 'emu', 'ym', 'ych', 'ymi', 'a', 'u', 'em'] },
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
    { dictionary: 'á', becomes: ['á', 'é', 'ou', 'ých', 'ým', 'ými'] },
    { dictionary: 'é', becomes: ['é', 'ého', 'ému', 'ém', 'ým', 'ých', 'ými'] },
    { dictionary: 'ka', becomes: ['ka', 'ky', 'ce', 'ku', 'kou', 'ek', 'kám', 'kách', 'kami'] },
    { dictionary: 'ky', becomes: ['ky', 'ek', 'kám', 'kách', 'kami'] },
    { dictionary: 'y', becomes: ['y', '', 'ů', 'ám', 'ách', 'ami', 'ům', 'ech'] },
    { dictionary: 'ie', becomes: ['ie', 'ii', 'ií'] },
    { dictionary: 'e', becomes: ['e', 'i', 'í'] },
    { dictionary: 'o', becomes: ['o', 'a', 'u', 'em', 'ě'] },
    { dictionary: 'a', becomes: ['a', 'y', 'ě', 'e', 'u', 'ou', ''] },
    { dictionary: 'ost', becomes: ['ost', 'osti', 'ostí'] },
    { dictionary: '', becomes: ['', 'u', 'e', 'em', 'a', 'ovi', 'i', 'y', 'ě', 'ů', 'ům', 'ech'] },
  ],
};

/** Serbian, Croatian and Bosnian in either script: both scripts' endings are in one table, and no word mixes them. */
export const serbian: EndingTable = {
  changes: 'every-word',
  minimumLetters: 3,
  fixed: ['oko', 'među', 'protiv', 'око', 'међу', 'против'],
  rules: [
    { dictionary: 'ki', becomes: ['ki', 'kog', 'koga', 'kom', 'kome', 'kim', 'ke', 'kih', 'ku'] },
    { dictionary: 'ke', becomes: ['ke', 'kih', 'kim', 'kima'] },
    { dictionary: 'ka', becomes: ['ka', 'ke', 'koj', 'ku', 'kom', 'ki', 'kih', 'kim'] },
    { dictionary: 'ni', becomes: ['ni', 'nog', 'noga', 'nom', 'nome', 'nim', 'ne', 'nih'] },
    { dictionary: 'a', becomes: ['a', 'e', 'i', 'u', 'om', 'oj', 'ama', ''] },
    { dictionary: 'e', becomes: ['e', 'a', 'u', 'em', 'ima', 'ih', 'im', 'og', 'om', 'eg', 'ama'] },
    { dictionary: 'i', becomes: ['i', 'a', 'e', 'ima', 'ih', 'im', 'og', 'om'] },
    { dictionary: 'o', becomes: ['o', 'og', 'om', 'a', 'e', 'u'] },
    { dictionary: 'о', becomes: ['о', 'ог', 'ом', 'а', 'е', 'у'] },
    { dictionary: 'ки', becomes: ['ки', 'ког', 'кога', 'ком', 'коме', 'ким', 'ке', 'ких', 'ку'] },
    { dictionary: 'ке', becomes: ['ке', 'ких', 'ким', 'кима'] },
    { dictionary: 'ка', becomes: ['ка', 'ке', 'кој', 'ку', 'ком', 'ки', 'ких', 'ким'] },
    { dictionary: 'ни', becomes: ['ни', 'ног', 'нога', 'ном', 'номе', 'ним', 'не', 'них'] },
    { dictionary: 'а', becomes: ['а', 'е', 'и', 'у', 'ом', 'ој', 'ама', ''] },
    { dictionary: 'е', becomes: ['е', 'а', 'у', 'ем', 'има', 'их', 'им', 'ог', 'ом', 'ег', 'ама'] },
    { dictionary: 'и', becomes: ['и', 'а', 'е', 'има', 'их', 'им', 'ог', 'ом'] },
    { dictionary: '', becomes: ['', 'a', 'u', 'om', 'em', 'e', 'i', 'ima', 'а', 'у', 'ом', 'ем', 'е', 'и', 'има'] },
  ],
};

/** Bulgarian and Macedonian have no cases; the article is the ending. */
export const bulgarian: EndingTable = {
  changes: 'every-word',
  minimumLetters: 4,
  fixed: ['против', 'между', 'върху'],
  rules: [
    { dictionary: 'ски', becomes: ['ски', 'ския', 'ският', 'ската', 'ските'] },
    { dictionary: 'на', becomes: ['на', 'ната', 'ни', 'ните'] },
    { dictionary: 'но', becomes: ['но', 'ното', 'ни', 'ните'] },
    { dictionary: 'ен', becomes: ['ен', 'ния', 'ният', 'ни', 'ните', 'ена'] },
    { dictionary: 'а', becomes: ['а', 'ата', 'и', 'ите'] },
    { dictionary: 'я', becomes: ['я', 'ята', 'и', 'ите'] },
    { dictionary: 'и', becomes: ['и', 'ите'] },
    { dictionary: 'е', becomes: ['е', 'ето', 'та', 'тата'] },
    { dictionary: 'о', becomes: ['о', 'ото', 'а', 'ата'] },
    { dictionary: '', becomes: ['', 'а', 'ът', 'я', 'ят', 'и', 'ите', 'ове', 'овете', 'та'] },
  ],
};
