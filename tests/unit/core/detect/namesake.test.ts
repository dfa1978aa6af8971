import { expect, test } from 'vitest';
import { findGivenName, withoutOthers } from '@/core/detect/namesake';
import { listQuotes, openTopics } from '@/tests/fixtures/lexicon';
import { titles } from '@/core/detect/titles';

const known = new Set(titles.split(' '));

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
])('after %s it may be ours: %s', (_what, text) => {
  expect(isAnother(text)).toBe(false);
});

test('a word that is part of a name of ours is no given name', () => {
  const surname = { start: 8, end: 14, name: 1, rival: 8 };
  expect(withoutOthers([surname])).toEqual([]);
  expect(withoutOthers([{ start: 0, end: 7, name: 2 }, surname])).toHaveLength(2);
});

test('nothing inside a decoy is a name, and the decoy itself is none', () => {
  const lexicon = openTopics({
    council: { names: ['Security Council', 'Council of Security and Peace'], decoys: ['National Security Council'] },
  });
  expect(listQuotes('The National Security Council and the Security Council met.', lexicon)).toEqual(['Security Council']);
});
