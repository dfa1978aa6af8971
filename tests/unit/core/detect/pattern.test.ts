import { describe, expect, test } from 'vitest';
import { chainsOf } from '@/core/detect/endings/ending-table';
import { endingTableFor } from '@/core/detect/endings/tables';
import { buildPattern, createEndingSets } from '@/core/detect/pattern';
import { firstPlaceholder } from '@/core/detect/placeholder';
import { listQuotes, openNames, openTopics } from '@/tests/fixtures/lexicon';

/** A pattern with its placeholders shown as a star. */
function patternOf(text: string, lang: string, match?: { inflects?: boolean }): string {
  const pattern = buildPattern({ text, lang, ...(match ? { match } : {}) }, createEndingSets());
  return [...pattern].map((unit) => (unit.charCodeAt(0) >= firstPlaceholder ? '*' : unit)).join('');
}

describe('a pattern', () => {
  test.each([
    ['folded, where the language has no table', 'Nagorno–KARABAKH', 'en', 'nagorno karabakh'],
    ['an ending for each word', 'Минская группа', 'ru', 'минск* групп*'],
    ['an ending for the last word', 'Dağlıq Qarabağ', 'az', 'daglıq qarabag*'.replace('ı', 'i')],
    ['none for acronyms', 'ОБСЕ', 'ru', 'обсе'],
    ['none for numbers', 'война 2020', 'ru', 'воин* 2020'],
    ['none for short words', 'за мир', 'ru', 'за мир*'],
    ['none for prepositions', 'борьба против войны', 'ru', 'борьб* против воин*'],
    ['none for words with punctuation', 'О’Нил, Совет', 'ru', "о'нил, совет*"],
    ['no quotation marks around it', '«Карабах», клуб «Карабах»', 'ru', 'карабах\u0001, клуб* \u0001карабах'],
    ['nothing for nothing', '—', 'ru', ''],
  ])('has %s', (_what, text, lang, pattern) => {
    expect(patternOf(text, lang)).toBe(pattern);
  });

  test('has no ending where the name opts out', () => {
    expect(patternOf('Минская группа', 'ru', { inflects: false })).toBe('минская группа');
  });

  test('shares its sets of endings with other names', () => {
    const sets = createEndingSets();
    buildPattern({ text: 'Нагорный Карабах', lang: 'ru' }, sets);
    const count = sets.all.length;
    buildPattern({ text: 'Красный Октябрьск', lang: 'ru' }, sets);
    expect(sets.all).toHaveLength(count);
  });
});

test('a language’s table is found by its primary subtag, and most have none', () => {
  expect(endingTableFor('ru-RU')).toBe(endingTableFor('ru'));
  expect(endingTableFor('az-Latn')).toBe(endingTableFor('tr'));
  expect(endingTableFor('en')).toBeUndefined();
  expect(endingTableFor('constructor')).toBeUndefined();
});

test('chains take one piece of each slot, each chain once', () => {
  expect(
    chainsOf([
      ['', 'a'],
      ['', 'b', 'ab'],
    ]),
  ).toEqual(['', 'b', 'ab', 'a', 'aab']);
});

describe('all forms of a name are found whole', () => {
  test.each([
    ['ru', 'Нагорный Карабах', 'Нагорного Карабаха, Нагорному Карабаху, Нагорным Карабахом, Нагорном Карабахе, НАГОРНОГО КАРАБАХА'],
    ['ru', 'Минская группа', 'Минской группы, Минской группе, Минскую группу, Минской группой'],
    ['ru', 'Лачинский коридор', 'Лачинского коридора, Лачинскому коридору, Лачинским коридором, Лачинском коридоре'],
    ['ru', 'Россия', 'России, Россию, Россией'],
    ['ru', 'Турция', 'Турции, Турцию, Турцией'],
    ['ru', 'Азербайджан', 'Азербайджана, Азербайджану, Азербайджаном, Азербайджане'],
    ['ru', 'Гянджа', 'Гянджи, Гяндже, Гянджу, Гянджой, Гянджей'],
    ['ru', 'Кремль', 'Кремля, Кремлю, Кремлём, Кремлем, Кремле'],
    ['ru', 'Совет Безопасности', 'Совета Безопасности, Совету Безопасности, Советом Безопасности'],
    ['ru', 'российские миротворцы', 'российских миротворцев, российским миротворцам, российскими миротворцами'],
    ['ru', 'этническая чистка', 'этнической чистки, этническую чистку, этнической чисткой, этнические чистки, этнических чисток'],
    ['ru', 'гуманитарный коридор', 'гуманитарные коридоры, гуманитарных коридоров'],
    ['ru', 'самоопределение', 'самоопределения, самоопределению, самоопределением, самоопределении'],
    ['ru', 'Никол Пашинян', 'Никола Пашиняна, Николу Пашиняну, Николом Пашиняном, Николе Пашиняне'],
    ['ru', 'Ильхам Алиев', 'Ильхама Алиева, Ильхаму Алиеву, Ильхамом Алиевым, Ильхаме Алиеве'],
    ['ru', 'Владимир Путин', 'Владимира Путина, Владимиру Путину, Владимиром Путиным'],
    ['ru', 'мирные переговоры', 'мирных переговоров, мирным переговорам, мирными переговорами, мирных переговорах'],
    ['ru', 'линия соприкосновения', 'линии соприкосновения, линию соприкосновения, линией соприкосновения'],
    ['ru', 'Южный Кавказ', 'Южного Кавказа, Южном Кавказе, Южному Кавказу'],
    [
      'ru',
      'вторая карабахская война',
      'второй карабахской войны, вторую карабахскую войну, второй карабахской войной, второй карабахской войне',
    ],
    ['ru', 'Европейский союз', 'Европейского союза, Европейским союзом'],
    [
      'hy',
      'Լեռնային Ղարաբաղ',
      'Լեռնային Ղարաբաղի, Լեռնային Ղարաբաղը, Լեռնային Ղարաբաղն, Լեռնային Ղարաբաղում, Լեռնային Ղարաբաղից, Լեռնային Ղարաբաղով, Լեռնային Ղարաբաղին',
    ],
    ['hy', 'Մինսկի խումբ', 'Մինսկի խմբի, Մինսկի խումբը, Մինսկի խումբն, Մինսկի խմբից, Մինսկի խմբում'],
    ['hy', 'Լաչինի միջանցք', 'Լաչինի միջանցքի, Լաչինի միջանցքը, Լաչինի միջանցքով, Լաչինի միջանցքում'],
    ['hy', 'Թուրքիա', 'Թուրքիայի, Թուրքիան, Թուրքիայից, Թուրքիայում, Թուրքիային'],
    ['hy', 'խաղաղության պայմանագիր', 'խաղաղության պայմանագրի, խաղաղության պայմանագրում, խաղաղության պայմանագիրը, խաղաղության պայմանագրեր'],
    ['pl', 'Erywań', 'Erywania, Erywaniu, Erywaniem'],
    ['pl', 'druga wojna karabaska', 'drugiej wojny karabaskiej, drugą wojnę karabaską'],
    ['cs', 'etnická čistka', 'etnické čistky, etnických čistek, etnickou čistkou, etnické čistce'],
    ['uk', 'Путін', 'Путіна, Путіну, Путіним, Путіні'],
    ['sr', 'Лачински коридор', 'Лачинског коридора, Лачинском коридору, Лачинским коридором'],
    ['hr', 'mirovni sporazum', 'mirovnog sporazuma, mirovnom sporazumu, mirovni sporazumi'],
    ['bg', 'мирен договор', 'мирния договор, мирният договор, мирни договори'],
    ['sv', 'fredsavtal', 'fredsavtalet, fredsavtalets, fredsavtalen'],
    ['el', 'διάδρομος του Λατσίν', 'διαδρόμου του Λατσίν, διάδρομο του Λατσίν'],
    ['hu', 'békeszerződés', 'békeszerződést, békeszerződésről, békeszerződésben, békeszerződések'],
    ['ro', 'Curtea Internațională de Justiție', 'Curții Internaționale de Justiție'],
    ['hy', 'Եվրամիություն', 'Եվրամիության, Եվրամիությունը, Եվրամիությունից, Եվրամիությանը'],
    ['hy', 'Անվտանգության խորհուրդ', 'Անվտանգության խորհրդի, Անվտանգության խորհուրդը, Անվտանգության խորհրդում'],
    ['hy', 'Ալիև', 'Ալիևի, Ալիևը, Ալիևն, Ալիևին, Ալիևից, Ալիեւի'],
    ['hy', 'Նիկոլ Փաշինյան', 'Նիկոլ Փաշինյանի, Նիկոլ Փաշինյանը, Նիկոլ Փաշինյանն, Նիկոլ Փաշինյանին'],
    ['hy', 'ինքնորոշում', 'ինքնորոշման, ինքնորոշումը'],
    ['hy', 'խաղաղապահ', 'խաղաղապահներ, խաղաղապահները, խաղաղապահների, խաղաղապահներին, խաղաղապահներն, խաղաղապահներից'],
    ['hyw', 'Թուրքիա', 'Թուրքիոյ, Թուրքիան, Թուրքիայէն'],
    ['hyw', 'Պաքու', 'Պաքուի, Պաքուէն, Պաքուն'],
    ['az', 'Dağlıq Qarabağ', 'Dağlıq Qarabağın, Dağlıq Qarabağda, Dağlıq Qarabağdan, Dağlıq Qarabağa, Dağlıq Qarabağı, Dağlıq Qarabağdakı'],
    ['az', 'Minsk qrupu', 'Minsk qrupunun, Minsk qrupuna, Minsk qrupunda, Minsk qrupunu, Minsk qrupundan'],
    ['az', 'Laçın dəhlizi', 'Laçın dəhlizinin, Laçın dəhlizində, Laçın dəhlizinə, Laçın dəhlizindən, Laçın dəhlizini'],
    ['az', 'Türkiyə', 'Türkiyənin, Türkiyədə, Türkiyəyə, Türkiyədən, Türkiyəni'],
    ['az', 'Ermənistan', 'Ermənistanın, Ermənistanla, Ermənistana, Ermənistandan, Ermənistandır'],
    ['az', 'İlham Əliyev', 'İlham Əliyevin, İlham Əliyevlə, İlham Əliyevə, İLHAM ƏLİYEV'],
    ['az', 'Xankəndi', 'Xankəndidə, Xankəndinin, Xankəndiyə, Xankəndidəki'],
    ['az', 'sülhməramlı', 'sülhməramlılar, sülhməramlıları, sülhməramlılarının, sülhməramlılarına'],
    ['tr', 'Dağlık Karabağ', 'Dağlık Karabağda, Dağlık Karabağın, Dağlık Karabağdaki'],
    ['tr', 'Minsk Grubu', 'Minsk Grubunun, Minsk Grubuna'],
    ['tr', 'ateşkes anlaşması', 'ateşkes anlaşmasının, ateşkes anlaşmasına, ateşkes anlaşmasıyla'],
    ['de', 'Bergkarabach', 'Bergkarabachs, Bergkarabachkonflikt, Bergkarabachkonflikts'],
    ['de', 'Europäische Union', 'Europäischen Union'],
    ['de', 'Internationaler Gerichtshof', 'Internationalen Gerichtshofs, Internationale Gerichtshof, Internationalem Gerichtshof'],
    ['de', 'ethnische Säuberung', 'ethnischen Säuberung, ethnische Säuberungen, ethnischen Säuberungen'],
    ['de', 'Europarat', 'Europarats, Europarates'],
    ['uk', 'Нагірний Карабах', 'Нагірного Карабаху, Нагірному Карабаху, Нагірним Карабахом'],
    ['pl', 'Górski Karabach', 'Górskiego Karabachu, Górskim Karabachu'],
    ['cs', 'Náhorní Karabach', 'Náhorního Karabachu, Náhorním Karabachu'],
    ['ka', 'მთიანი ყარაბაღი', 'მთიან ყარაბაღში, მთიანი ყარაბაღის'],
  ])('%s: %s', (lang, name, forms) => {
    const lexicon = openNames(lang, name);
    const whole = (form: string) => listQuotes(form, lexicon).includes(form);
    expect([name, ...forms.split(', ')].filter((form) => !whole(form))).toEqual([]);
  });
});

describe('an apostrophe or a hyphen ends the name, whatever follows', () => {
  test.each([
    ['tr', 'Dağlık Karabağ', 'Dağlık Karabağ’ın statüsü'],
    ['tr', 'Karabağ', "Karabağ'da"],
    ['hy', 'ՆԱՏՕ', 'ՆԱՏՕ-ի'],
    ['ru', 'НАТО', 'НАТО-вский'],
    ['az', 'ABŞ', 'ABŞ-ın'],
    ['fr', 'Azerbaïdjan', 'l’Azerbaïdjan'],
    ['it', 'Azerbaigian', "dell'Azerbaigian"],
    ['de', 'Bergkarabach', 'Bergkarabach-Konflikt'],
    ['de', 'Latschin-Korridor', 'Latschin-Korridors'],
  ])('%s: %s in %s', (lang, name, text) => {
    expect(listQuotes(text, openNames(lang, name))).toEqual([text.endsWith('Korridors') ? text : name]);
  });
});

describe('other words that begin like a name are not its forms', () => {
  test.each([
    ['ru', 'Карабах', 'карабахский, карабахцы, Карабахтелеком'],
    ['ru', 'Россия', 'россиянин, российский, Россини'],
    ['ru', 'Алиев', 'Алиевский'],
    ['ru', 'Баку', 'бакинский'],
    ['ru', 'мир', 'мировой, миротворец, мирный'],
    ['hy', 'Հայաստան', 'հայաստանյան, հայաստանցի'],
    ['hy', 'Ղարաբաղ', 'ղարաբաղյան, ղարաբաղցի, ղարաբաղցիներ'],
    ['hy', 'Ռուսաստան', 'ռուսաստանյան'],
    ['az', 'Azərbaycan', 'azərbaycanlı, azərbaycanlılar'],
    ['az', 'Rusiya', 'rusiyalı'],
    ['az', 'Gəncə', 'gənclər, gəncəli'],
    ['tr', 'Türkiye', 'Türkiyeli'],
    ['tr', 'Ermenistan', 'Ermenistanlı'],
    ['de', 'Türkei', 'Türkeikenner'],
    ['de', 'Armenien', 'armenisch, Armenier'],
  ])('%s: %s', (lang, name, words) => {
    expect(listQuotes(words, openNames(lang, name))).toEqual([]);
  });
});

test('a name that opts out of endings is found as written only', () => {
  const lexicon = openTopics({ a: [{ text: 'Минская группа', lang: 'ru', inflects: false }], b: ['Other'] });
  expect(listQuotes('Минская группа, Минской группы', lexicon)).toEqual(['Минская группа']);
});
