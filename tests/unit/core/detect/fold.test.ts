import { describe, expect, test } from 'vitest';
import { expansionOf, foldText, foldUnit, ignorableUnit, isCombining, isExpansion } from '@/core/detect/fold';
import { firstPlaceholder } from '@/core/detect/placeholder';

describe('these are the same word', () => {
  test.each([
    ['capitals', 'NATO', 'nato'],
    ['Turkish capital İ', 'İLHAM', 'ilham'],
    ['Turkish dotless ı', 'Hacıyev', 'Haciyev'],
    ['ASCII I in Turkish text', 'HACIYEV', 'hacıyev'],
    ['diacritics', 'Erdoğan Taşpınar', 'Erdogan Taspinar'],
    ['Azerbaijani ə', 'Əliyev', 'Eliyev'],
    ['ł', 'Łaczyn', 'Laczyn'],
    ['đ', 'Đakovica', 'Dakovica'],
    ['ø', 'Ørsted', 'Orsted'],
    ['ß', 'Straße', 'STRASSE'],
    ['capital ẞ', 'STRAẞE', 'Strasse'],
    ['æ', 'Ælfgar', 'Aelfgar'],
    ['œ', 'Cœur', 'COEUR'],
    ['Armenian և', 'Ալիև', 'Ալիեւ'],
    ['Armenian և in capitals, as Unicode has it', 'Ալիև', 'ԱԼԻԵՒ'],
    ['Armenian և in capitals, as the Republic writes it', 'Ալիև', 'ԱԼԻԵՎ'],
    ['Armenian և at the start of a sentence, as the Republic writes it', 'և', 'Եվ'],
    ['Russian ё', 'Орёл', 'ОРЕЛ'],
    ['Greek final sigma', 'ΑΝΤΌΝΙΟΣ', 'Αντόνιος'],
    ['Georgian capitals', 'ᲥᲐᲠᲗᲔᲚᲘ', 'ქართელი'],
    ['NFD', 'Türkiye'.normalize('NFD'), 'Türkiye'],
    ['NFD Cyrillic й', 'Степанакертский'.normalize('NFD'), 'Степанакертский'],
    ['NFD kana', 'アゼルバイジャン'.normalize('NFD'), 'アゼルバイジャン'],
    ['half-width kana', 'ｱｾﾞﾙﾊﾞｲｼﾞｬﾝ', 'アゼルバイジャン'],
    ['ligature ﬁ', 'ﬁrst', 'first'],
    ['ligature ﬄ', 'waﬄe', 'waffle'],
    ['Armenian ligature ﬓ', 'ﬓ', 'մն'],
    ['Arabic presentation forms', 'ﺁﺭﺗﺴﺎﺥ', 'آرتساخ'],
    ['full-width letters and digits', 'ＮＡＴＯ　２０２０', 'NATO 2020'],
    ['Arabic vowel marks', 'أَرْمِينِيَا', 'أرمينيا'],
    ['Persian and Arabic yeh and kaf', 'ارمنی کرد', 'ارمني كرد'],
    ['Hebrew points', 'אַרְמֶנְיָה', 'ארמניה'],
    ['superscript digits', 'n²', 'n2'],
  ])('%s: %s, %s', (_what, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });
});

test.each([
  ['HYPHEN-MINUS', 0x2d], ['HYPHEN', 0x2010], ['NON-BREAKING HYPHEN', 0x2011], ['FIGURE DASH', 0x2012], ['EN DASH', 0x2013],
  ['EM DASH', 0x2014], ['HORIZONTAL BAR', 0x2015], ['MINUS SIGN', 0x2212], ['ARMENIAN HYPHEN', 0x58a], ['HEBREW MAQAF', 0x5be],
  ['SMALL HYPHEN-MINUS', 0xfe63], ['FULL-WIDTH HYPHEN-MINUS', 0xff0d], ['TWO-EM DASH', 0x2e3a],
  ['TAB', 9], ['LINE FEED', 0xa], ['CARRIAGE RETURN', 0xd], ['NEXT LINE', 0x85], ['NO-BREAK SPACE', 0xa0], ['OGHAM SPACE', 0x1680],
  ['EN QUAD', 0x2000], ['EM SPACE', 0x2003], ['FIGURE SPACE', 0x2007], ['THIN SPACE', 0x2009], ['HAIR SPACE', 0x200a],
  ['LINE SEPARATOR', 0x2028], ['PARAGRAPH SEPARATOR', 0x2029], ['NARROW NO-BREAK SPACE', 0x202f], ['MEDIUM MATHEMATICAL SPACE', 0x205f],
  ['IDEOGRAPHIC SPACE', 0x3000],
])('%s is a gap like any other, and a run of gaps is one', (_name, unit) => {
  const gap = String.fromCharCode(unit);
  expect(foldText(`Nagorno${gap}Karabakh`)).toBe('nagorno karabakh');
  expect(foldText(`${gap}Nagorno ${gap}${gap}-Karabakh${gap}`)).toBe('nagorno karabakh');
}); // prettier-ignore

test.each([
  ['SOFT HYPHEN', 0xad], ['ZERO WIDTH SPACE', 0x200b], ['ZERO WIDTH NON-JOINER', 0x200c], ['ZERO WIDTH JOINER', 0x200d],
  ['LEFT-TO-RIGHT MARK', 0x200e], ['RIGHT-TO-LEFT MARK', 0x200f], ['RIGHT-TO-LEFT OVERRIDE', 0x202e], ['WORD JOINER', 0x2060],
  ['LEFT-TO-RIGHT ISOLATE', 0x2066], ['POP DIRECTIONAL ISOLATE', 0x2069], ['BYTE ORDER MARK', 0xfeff], ['VARIATION SELECTOR-16', 0xfe0f],
  ['COMBINING GRAPHEME JOINER', 0x34f], ['ARABIC TATWEEL', 0x640], ['ARABIC LETTER MARK', 0x61c], ['MONGOLIAN VOWEL SEPARATOR', 0x180e],
  ['HANGUL FILLER', 0x3164], ['COMBINING ACUTE', 0x301],
])('%s is passed over', (_name, unit) => {
  expect(foldText(`Nag${String.fromCharCode(unit)}orno`)).toBe('nagorno');
  expect(foldUnit(unit)).toBe(ignorableUnit);
}); // prettier-ignore

test.each([..."'`´ʹʻʼʽ‘’‚‛′＇"])('%s is an apostrophe', (mark) => {
  expect(foldText(`l${mark}Union`)).toBe("l'union");
});

test('letters that differ for readers stay different', () => {
  for (const [one, other] of [
    ['հ', 'ղ'],
    ['şah', 'çah'],
    ['и', 'ы'],
  ] as const)
    expect(foldText(one), `${one} is not ${other}`).not.toBe(foldText(other));
});

test('a character that folds to several letters says which', () => {
  const unit = foldUnit('ß'.charCodeAt(0));
  expect(isExpansion(unit)).toBe(true);
  expect(expansionOf(unit)).toBe('ss');
  expect(isExpansion(foldUnit('s'.charCodeAt(0)))).toBe(false);
});

test('only marks combine', () => {
  expect(isCombining(0x301)).toBe(true);
  expect(isCombining(0x200b)).toBe(false);
  expect(isCombining('e'.charCodeAt(0))).toBe(false);
});

describe('over all letters of the plane', () => {
  const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter((letter) => /\p{L}/u.test(letter));

  test('none folds to a placeholder, since a name is made of folded letters', () => {
    const clashing = letters.filter((letter) => [...foldText(letter)].some((unit) => unit.charCodeAt(0) >= firstPlaceholder));
    expect(clashing).toEqual([]);
  });

  test('each European and Caucasian one agrees with its capital, its small letter, its NFD and its NFKC form', () => {
    const european = letters.filter((letter) => /\p{sc=Latin}|\p{sc=Cyrillic}|\p{sc=Greek}|\p{sc=Armenian}|\p{sc=Georgian}/u.test(letter));
    const odd = european.filter((letter) => {
      const forms = [letter.toUpperCase(), letter.toLowerCase(), letter.normalize('NFD'), letter.normalize('NFKC')];
      return new Set([letter, ...forms].map(foldText)).size > 1;
    });
    // No news writes these: Catalan Ŀ and ŉ as one character, Old Cyrillic, Greek with an iota that capitals write out.
    expect(odd.filter((letter) => !/[ŉĿŀͺ\u{1c80}-\u{1c88}\u{1f80}-\u{1ffc}]/u.test(letter))).toEqual([]);
  });
});
