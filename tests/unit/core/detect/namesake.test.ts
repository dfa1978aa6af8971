import { expect, test } from 'vitest';
import { findGivenName, withoutOthers } from '@/core/detect/namesake';
import { detectMentions } from '@/core/detect/detect';
import { readName } from '@/core/detect/read-name';
import { listQuotes, openTopics } from '@/tests/fixtures/lexicon';
import { buildTitles } from '@/core/detect/titles';

const known = new Set(buildTitles().split(' '));

/** The surname begins at the bar. */
function isAnother(marked: string): boolean {
  return findGivenName(marked.replace('|', ''), marked.indexOf('|'), (word) => known.has(word)) > 0;
}

test.each([
  ['a given name', 'and Heydar |Aliyev’s rule'],
  ['an initial', 'and H. |Aliyev'],
  ['two given names', 'and Natiq Rasul |Aliyev'],
  ['a hyphenated given name', 'by Anne-Marie |Blinken'],
  ['a given name before a particle', 'the primatologist Frans |de Waal'],
  ['Cyrillic', 'а Мехрибан |Алиева'],
  ['Armenian', 'նաև Հեյդար |Ալիևը'],
  ['a given name, a line break between', 'and Heydar\n|Aliyev'],
  ['a given name, wrapped and indented', 'and Heydar\n    |Aliyev'],
  ['a given name, a no-break space between', 'and Heydar\u00a0|Aliyev'],
  ['a given name in NFD', `and ${'Élise'.normalize('NFD')} |Aliyev`],
  ['a hyphenated given name that opens a sentence', 'It was then. Anne-Marie |Blinken spoke'],
  ['an initial behind a title', 'and Prof. H. |Aliyev'],
])('%s makes it another person: %s', (_what, text) => {
  expect(isAnother(text)).toBe(true);
});

test.each([
  ['nothing before it', '|Aliyev said'],
  ['a common word', 'that |Aliyev said'],
  ['a title', 'and President |Aliyev'],
  ['an abbreviated title', 'and Mr. |Aliyev'],
  ['a Russian title', 'что Президент |Алиев'],
  ['a Turkish title', 've Cumhurbaşkanı |Erdoğan'],
  ['a possessive', 'and Azerbaijan’s |Aliyev'],
  ['a plural possessive', 'and the Azerbaijanis’ |Aliyev'],
  ['an acronym', 'and the NATO |Stoltenberg'],
  ['the first word of a sentence', 'It ended. While |Aliyev spoke'],
  ['the first word of a quotation', 'he said: “But |Aliyev spoke'],
  ['the first word of a line', 'He left\nWhen |Aliyev spoke'],
  ['the first word of the text', 'Later |Aliyev spoke'],
  ['a comma', 'with Heydar, |Aliyev'],
  ['a hyphen', 'the Pashinyan-|Aliyev meeting'],
  ['a slash', 'Pashinyan/|Aliyev'],
  ['a dash', 'from Yerevan – |Aliyev'],
  ['a day of the week', 'and on Monday |Aliyev said'],
  ['a month', 'and in September |Aliyev said'],
  // Nothing tells these from "Critics Aliyev" in the languages that write so.
  ['a given name that opens a sentence', 'It was then. Heydar |Aliyev ruled for decades'],
  ['a German office', 'dass Staatschef |Alijew'],
  ['a German office of two words', 'der russische Präsident |Putin'],
  ['an Armenian word with its article', 'երբ պատգամավոր Սարգսյանը |Փաշինյանին հարցրեց'],
  ['a German office behind an acronym', 'dass der EU-Außenbeauftragte |Borrell'],
  ['an abbreviated title in capitals', 'he asked what MR. |Klaar said'],
  ['a verb in a headline', 'Macron Meets |Aliyev in Prague'],
])('after %s it may be ours: %s', (_what, text) => {
  expect(isAnother(text)).toBe(false);
});

/** The offices of people who are in the news, as languages write them in capitals: with a possessive ending, a case, the office's last word. */
test.each([
  [
    'en, of several',
    'that Presidents |Aliyev and Sargsyan',
    'and Prime Ministers |Pashinyan and Garibashvili',
    'by Professors |Yavuz and Gunter',
    'between Messrs |Putin and Macron',
  ],
  ['fr, of several', 'entre les Présidents |Aliev et Sarkissian', 'et MM. |Poutine et Macron', 'et les Professeurs |Yavuz et Gunter'],
  ['es, of several', 'y los Presidentes |Aliyev y Sargsián', 'y los Profesores |Yavuz y Gunter'],
  ['it, of several', 'e i Presidenti |Aliyev e Sargsyan', 'e i Professori |Yavuz e Gunter'],
  ['pt, of several', 'e os Presidentes |Aliyev e Sargsyan'],
  [
    'de, of several',
    'zwischen den Präsidenten |Alijew und Sargsjan',
    'und die Professoren |Yavuz und Gunter',
    'und die Herren |Putin und Macron',
  ],
  ['ru, of several', 'и Президенты |Алиев и Саргсян', 'у Президентов |Алиева и Саргсяна', 'и Профессора |Явуз и Гюнтер'],
  ['tr, of several', 've Cumhurbaşkanları |Aliyev ve Sarkisyan', 've Devlet Başkanları |Putin ve Macron', 've Profesör |Yavuz'],
  ['az, of several', 'və Prezidentlər |Əliyev və Sarkisyan', 'və Prezidentləri |Əliyev və Putin'],
  ['hy, of several', 'իսկ Նախագահներ |Ալիևը և Սարգսյանը', 'իսկ Պրոֆեսոր |Յավուզը'],
  ['en', 'the Armenian Premier |Pashinyan', 'EU Foreign Policy Chief |Borrell', 'the High Representative |Borrell', 'Kremlin Boss |Putin'],
  ['tr', 've Ermenistan Başbakanı |Paşinyan', 've Devlet Başkanı |Putin', 've Yüksek Temsilcisi |Borrell', 've Genel Sekreteri |Guterres'],
  ['tr in ASCII', 've Ermenistan Basbakani |Pasinyan', 've Azerbaycan Cumhurbaskani |Aliyev', 've Disisleri Bakani |Blinken'],
  ['az', 'və Ermənistanın Baş Naziri |Paşinyan', 'və Rusiya Prezidenti |Putin', 'və Dövlət Katibi |Blinken', 'və Ali Nümayəndə |Borrell'],
  [
    'es',
    'y el Secretario de Estado |Blinken',
    'y el Alto Representante |Borrell',
    'y el Secretario General |Guterres',
    'y el Primer Ministro |Pashinián',
  ],
  [
    'fr',
    'et le Secrétaire d’État |Blinken',
    'et le Secrétaire d’Etat |Blinken',
    'et le Haut Représentant |Borrell',
    'et le Premier Ministre |Pachinian',
  ],
  [
    'it',
    'e il Segretario di Stato |Blinken',
    'e l’Alto Rappresentante |Borrell',
    'e il Primo Ministro |Pashinyan',
    'e il Segretario Generale |Guterres',
  ],
  [
    'pt',
    'e o Secretário de Estado |Blinken',
    'e o Alto Representante |Borrell',
    'e o Primeiro-Ministro |Pashinyan',
    'e o Secretário-Geral |Guterres',
  ],
  [
    'de',
    'von Präsidenten |Alijew',
    'der Kreml-Chef |Putin',
    'für Ministerpräsident |Paschinjan',
    'der Hohe Vertreter |Borrell',
    'der Russe |Putin',
  ],
  ['ru', 'с Президентом |Алиевым', 'у Премьер-Министра |Пашиняна', 'к Генеральному Секретарю |Гутерришу', 'с Госсекретарем |Блинкеном'],
  ['uk', 'з Президентом |Алієвим', 'у Прем’єр-міністра |Пашиняна', 'до Генерального Секретаря |Гутерріша', 'з Держсекретарем |Блінкеном'],
  ['pl', 'z Prezydentem |Alijewem', 'do Premiera |Paszyniana', 'o Sekretarzu Generalnym |Guterresie', 'z Sekretarzem Stanu |Blinkenem'],
  ['cs', 's Prezidentem |Alijevem', 'od Premiéra |Pašinjana', 's Ministrem |Blinkenem'],
  ['hy', 'իսկ Նախագահ |Ալիևը', 'իսկ Վարչապետ |Փաշինյանը', 'իսկ Պետքարտուղար |Բլինքենը', 'իսկ Գլխավոր Քարտուղար |Գուտերեշը'],
  ['nl', 'en Premier |Pasjinian', 'en Minister van Buitenlandse Zaken |Blinken', 'en EU-Buitenlandchef |Borrell'],
  ['sv', 'och President |Alijev', 'och Premiärminister |Pasjinjan', 'och Utrikesminister |Blinken'],
  ['el', 'και ο Πρόεδρος |Αλίεφ', 'και ο Πρωθυπουργός |Πασινιάν', 'του Προέδρου |Πούτιν', 'τον Υπουργό |Μπλίνκεν'],
  ['ro', 'și Președintele |Aliev', 'și Prim-ministrul |Pașinian', 'și Secretarul General |Guterres'],
  ['hu', 'és Elnök |Putyin', 'és Miniszterelnök |Pasinján', 'és Külügyminiszter |Blinken'],
  ['bg', 'и Президентът |Алиев', 'и Премиерът |Пашинян'],
  ['sr', 'и Председник |Алијев', 's Predsednikom |Putinom', 'i Premijer |Pašinjan'],
])('an office tells of no other person: %s', (_language, ...texts) => {
  expect(texts.filter(isAnother)).toEqual([]);
});

test('a word that is part of a name of ours is no given name', () => {
  const surname = { start: 8, end: 14, name: 1, rival: 8 };
  const lexicon = openTopics({ it: ['Kremlin', 'Aliyev'] });
  expect(withoutOthers([surname], lexicon)).toEqual([]);
  expect(withoutOthers([{ start: 0, end: 7, name: 0 }, surname], lexicon)).toHaveLength(2);
});

test('a decoy hides its own topic’s names and no others', () => {
  const lexicon = openTopics({ council: { names: ['Security Council'], decoys: ['Armenia’s Security Council'] }, armenia: ['Armenia'] });
  expect(listQuotes('The secretary of Armenia’s Security Council.', lexicon)).toEqual(['Armenia']);
});

test('a decoy is no mention of its topic, marked or held back, and no whole text’s name', () => {
  const lexicon = openTopics({ place: { names: ['Karabakh'], decoys: ['FC Karabakh', 'Champions League'] } });
  expect(detectMentions(['FC Karabakh', 'The Champions League'], lexicon)).toEqual([[], []]);
  expect(readName('FC Karabakh', lexicon)).toBeUndefined();
});

test('nothing of its topic inside a decoy is a name, and the decoy itself is none', () => {
  const lexicon = openTopics({
    council: { names: ['Security Council', 'Council of Security and Peace'], decoys: ['National Security Council'] },
  });
  expect(listQuotes('The National Security Council and the Security Council met.', lexicon)).toEqual(['Security Council']);
});
