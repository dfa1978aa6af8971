import { describe, expect, test } from 'vitest';
import { listQuotes, listReadings, openNames, openTopics } from '@/tests/fixtures/lexicon';

const minsk = openNames('en', 'Minsk Group');

describe('a name ends where a word ends', () => {
  test.each([
    ['alone', 'Minsk Group', ['Minsk Group']],
    ['in a sentence', 'The Minsk Group met.', ['Minsk Group']],
    ['before a possessive', 'the Minsk Group’s chairs', ['Minsk Group']],
    ['before a straight possessive', "the Minsk Group's chairs", ['Minsk Group']],
    ['before a bare possessive', 'Minsk Group’', ['Minsk Group']],
    ['in quotation marks', '«Minsk Group»', ['Minsk Group']],
    ['in brackets', '(Minsk Group)', ['Minsk Group']],
    ['before a hyphen', 'Minsk Group-led talks', ['Minsk Group']],
    ['after a slash', 'OSCE/Minsk Group', ['Minsk Group']],
    ['before a full stop and a letter', 'Minsk Group.It', ['Minsk Group']],
    ['after an emoji', '🕊Minsk Group🕊', ['Minsk Group']],
    ['twice', 'Minsk Group Minsk Group', ['Minsk Group', 'Minsk Group']],
    ['in a longer word', 'Minsk Groups', []],
    ['behind a longer word', 'Preminsk Group', []],
    ['before a digit', 'Minsk Group7', []],
    ['before a combining mark, which belongs to the word', 'Minsk Group\u0301', ['Minsk Group\u0301']],
    ['before a combining mark and more of the word', 'Minsk Group\u0301s', []],
    ['before a zero-width joiner and a letter', 'Minsk Group\u200ds', []],
    ['near miss: a word between', 'the Minsk Peace Group', []],
    ['near miss: “and” between', 'Minsk and Group', []],
    ['near miss: a comma between', 'Minsk, Group', []],
    ['near miss: a full stop between', 'Minsk. Group', []],
    ['near miss: an object between', 'Minsk \u{FFFC} Group', []],
    ['cut off', 'Minsk Grou', []],
    ['nothing', '', []],
  ])('%s', (_what, text, quotes) => {
    expect(listQuotes(text, minsk)).toEqual(quotes);
  });
});

test.each([
  ['ß', 'Gro', 'Groß'],
  ['æ', 'Lin', 'Linæus'],
  ['և', 'Ալի', 'Ալիև'],
  ['ﬁ', 'Con', 'Conﬁrm'],
  ['… at its start', 'ssen', 'Grußen'],
  ['… at its start, Armenian', 'եւան', 'Երևան'],
])('a letter that folds to two is a letter like any other, and no edge: %s', (_what, name, text) => {
  expect(listQuotes(text, openNames('en', name))).toEqual([]);
});

test('an acronym with full stops ends only where its initials end', () => {
  const initials = openNames('en', 'U.S.', 'E.U');
  expect(listQuotes('the U.S. said', initials)).toEqual(['U.S.']);
  expect(listQuotes('the U.S.', initials)).toEqual(['U.S.']);
  expect(listQuotes('the E.U.', initials)).toEqual(['E.U']);
  expect(listQuotes('the U.S.S.R. fell', initials)).toEqual([]);
  expect(listQuotes('the E.U.F.A. said', initials)).toEqual([]);
});

test('the only name of a lexicon is found', () => {
  expect(listQuotes('The Minsk Group met.', openTopics({ it: ['Minsk Group'] }))).toEqual(['Minsk Group']);
  expect(listQuotes('The Minsk Group met.', openTopics({ it: ['Minsk Group'], also: ['minsk group'] }))).toHaveLength(2);
});

describe('names are found whatever stands between and in their letters', () => {
  test.each([
    ['line break', 'Minsk\n   Group'],
    ['no-break space', 'Minsk\u00a0Group'],
    ['en dash', 'Minsk–Group'],
    ['minus', 'Minsk−Group'],
    ['soft hyphen', 'Min\u00adsk Gro\u00adup'],
    ['zero-width characters', 'M\u200bi\u200cn\u200ds\u2060k\ufeff Group'],
    ['bidi marks about the gap', 'Minsk\u200e \u200fGroup'],
    ['full-width', 'Ｍｉｎｓｋ　Ｇｒｏｕｐ'],
    ['capitals', 'MINSK GROUP'],
    ['dots and hooks', 'Mińsk Ğroup'],
  ])('%s', (_what, text) => {
    expect(listReadings(`(${text})`, minsk)).toEqual([{ start: 1, end: 1 + text.length, quote: text, topic: 'it' }]);
  });

  test('invisible characters around a name are not in its quote', () => {
    expect(listReadings('\u200b\u00adMinsk Group\u200b\u00ad, \u200b', minsk)).toMatchObject([{ start: 2, end: 13 }]);
    expect(listQuotes('в Карабахе\u200b.', openNames('ru', 'Карабах'))).toEqual(['Карабахе']);
    expect(listQuotes('в Карабахе\u00ad', openNames('ru', 'Карабах'))).toEqual(['Карабахе']);
  });
});

describe('all readings are reported', () => {
  test('longest, nested and overlapping ones, by start', () => {
    const lexicon = openTopics({
      osce: ['OSCE'],
      group: ['Minsk Group', 'OSCE Minsk Group'],
      chairs: ['Group chairs'],
      minsk: ['Minsk'],
    });
    expect(listReadings('the OSCE Minsk Group chairs', lexicon).map(({ topic, quote }) => `${topic}: ${quote}`)).toEqual([
      'osce: OSCE',
      'group: OSCE Minsk Group',
      'minsk: Minsk',
      'group: Minsk Group',
      'chairs: Group chairs',
    ]);
  });

  test('one for each topic that has the name', () => {
    const lexicon = openTopics({ a: ['ceasefire agreement'], b: ['ceasefire agreement', 'truce'] });
    expect(listReadings('a ceasefire agreement', lexicon).map(({ topic }) => topic)).toEqual(['a', 'b']);
  });
});

describe('letters that fold to two lead on', () => {
  test.each([
    ['in the middle of a trie', ['Strasse', 'Strasburg'], 'Straße', ['Straße']],
    ['over a branch between their letters', ['Strasse', 'Strasburg', 'Strast'], 'Straße', ['Straße']],
    ['into a tail', ['Gras', 'Grasstal'], 'Graßtal', ['Graßtal']],
    ['and past a name to a longer one', ['Grass', 'Grass Valley'], 'Graß Valley', ['Graß', 'Graß Valley']],
    ['in a tail', ['Weissensee'], 'Weißensee', ['Weißensee']],
    ['at the end of a tail', ['Weiss'], 'Weiß', ['Weiß']],
    ['but not to the middle of them', ['Weis'], 'Weiß', []],
    ['at the very start', ['Aegean', 'Aerodrome'], 'Ægean', ['Ægean']],
    ['at the start of a tail', ['Aegean'], 'Ægean', ['Ægean']],
    ['when the name has the letter, too', ['Weiß'], 'Weiss', ['Weiss']],
    ['three at a time', ['waffle', 'wafer'], 'waﬄe', ['waﬄe']],
  ])('%s', (_what, names, text, quotes) => {
    expect(listQuotes(text, openNames('en', ...names))).toEqual(quotes);
  });

  test('and endings may follow them', () => {
    expect(listQuotes('Ալիևի', openNames('hy', 'Ալիև'))).toEqual(['Ալիևի']);
    expect(listQuotes('Ալիեւի', openNames('hy', 'Ալիև', 'Ալիմ'))).toEqual(['Ալիեւի']);
  });
});

describe('endings', () => {
  const karabakh = openNames('ru', 'Нагорный Карабах', 'Карабах', 'Минская группа', 'Минская группа ОБСЕ');
  test.each([
    ['each word of its own', 'из Нагорного Карабаха', ['Нагорного Карабаха', 'Карабаха']],
    ['in the middle of a longer name', 'от Минской группы ОБСЕ', ['Минской группы', 'Минской группы ОБСЕ']],
    [
      'with soft hyphens',
      'из На\u00adгор\u00adно\u00adго Ка\u00adра\u00adба\u00adха',
      ['На\u00adгор\u00adно\u00adго Ка\u00adра\u00adба\u00adха', 'Ка\u00adра\u00adба\u00adха'],
    ],
    ['before a hyphen', 'Карабах-наме', ['Карабах']],
    ['not any letters', 'карабахский', []],
    ['not across a gap', 'Карабах а', ['Карабах']],
  ])('%s', (_what, text, quotes) => {
    expect(listQuotes(text, karabakh)).toEqual(quotes);
  });

  test('a shared stem does not hide the longer name', () => {
    const lexicon = openNames('tr', 'Lâçın', 'Lâçınlı yolu', 'Lâçın koridoru');
    expect(listQuotes('Laçınlı yolunda, Laçın koridorunda', lexicon)).toEqual(['Laçınlı yolunda', 'Laçın', 'Laçın koridorunda']);
  });
});

describe('scripts without spaces', () => {
  const lexicon = openNames('zh', '亚美尼亚', '欧盟', 'NATO', 'アルメニア', '아르메니아');
  test.each([
    ['Chinese', '今天亚美尼亚总理与欧盟会谈', ['亚美尼亚', '欧盟']],
    ['Chinese, at a Latin word', '欧盟EU', ['欧盟']],
    ['a Latin name between Chinese words', '今天NATO总部', ['NATO']],
    ['a Latin name between kana', '今日のNATOは', ['NATO']],
    ['Japanese', '今日アルメニアの首相は', ['アルメニア']],
    ['Korean with a particle', '오늘 아르메니아는', ['아르메니아']],
    ['a Latin name before a Korean particle', 'NATO는', ['NATO']],
  ])('%s', (_what, text, quotes) => {
    expect(listQuotes(text, lexicon)).toEqual(quotes);
  });
});

test('capitals are judged where a name asks for them', () => {
  const lexicon = openTopics({ icc: [{ text: 'ICC', case: 'exact' }], turkey: [{ text: 'Turkey', case: 'exact' }] });
  expect(listQuotes('The ICC, the icc, Turkey, turkey', lexicon)).toEqual(['ICC', 'Turkey']);
});

test('a surname is not taken behind another given name', () => {
  const lexicon = openTopics({ aliyev: { kind: 'person', names: ['Aliyev', 'Ilham Aliyev'] } });
  expect(listQuotes('to Heydar Aliyev, and to Aliyev, and to Ilham Aliyev', lexicon)).toEqual(['Aliyev', 'Ilham Aliyev']);
});
