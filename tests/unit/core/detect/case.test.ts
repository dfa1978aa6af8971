import { expect, test } from 'vitest';
import { caseAgrees } from '@/core/detect/case';

/** The name's place is marked with brackets. */
function agrees(marked: string, name: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return caseAgrees(marked.replace(/[[\]]/gu, ''), { start, end }, name);
}

test.each<[what: string, text: string, name: string, agrees: boolean]>([
  ['an acronym in capitals', 'the [ICC] said', 'ICC', true],
  ['an acronym in small letters', 'the [icc] said', 'ICC', false],
  ['an acronym as a word', 'the [Icc] said', 'ICC', false],
  ['a proper name', 'in [Turkey] today', 'Turkey', true],
  ['a common word', 'roast [turkey] today', 'Turkey', false],
  ['a proper name in a headline', '[TURKEY] SAYS NO', 'Turkey', true],
  ['a name of two words', 'at [Key West] in April', 'Key West', true],
  ['the same as common words', 'a [key west] of here', 'Key West', false],
  ['half a name in capitals', 'a [Key west] of here', 'Key West', false],
  ['a small word in a name', 'the [Bank of China]', 'Bank of China', true],
  ['a name after a line break', 'at [Key\nWest] in', 'Key West', true],
  ['a name with a hyphen for its space', 'at [Key-West] in', 'Key West', true],
  ['a name with a minus for its space', 'at [Key−West] in', 'Key West', true],
  ['a name with a next-line character for its space', 'at [Key\u0085West] in', 'Key West', true],
  ['a name with a soft hyphen', 'at [K\u00adey West] in', 'Key West', true],
  ['a name with a byte order mark', 'at [K\ufeffey West] in', 'Key West', true],
  ['a name with an ending', 'в [Гянджи] нет', 'Гянджа', true],
  ['a name with an ending in capitals', 'В [ГЯНДЖИ] НЕТ', 'Гянджа', true],
  ['a common word with an ending', 'в [гянджи] нет', 'Гянджа', false],
  ['a mixed acronym', 'the [CoE] said', 'CoE', true],
  ['a mixed acronym in small letters', 'the [coe] said', 'CoE', false],
  ['an acronym inside a longer name', 'the [UN Court] said', 'UN Court', true],
  ['the same with a word for the acronym', 'the [Un Court] said', 'UN Court', false],
  ['an acronym with full stops', 'the [U.S.] said', 'U.S.', true],
  ['an Armenian acronym', 'և [ՄԱԿ]-ը', 'ՄԱԿ', true],
  ['an Armenian acronym in small letters', 'և [մակ]-ը', 'ՄԱԿ', false],
  ['Turkish dotted capitals', '[İRAN] dedi', 'İran', true],
  ['a script without case', '[土耳其]', '土耳其', true],
  ['Georgian, whose small letters have capitals that text does not use', '[საქართველო]', 'საქართველო', true],
  ['a short acronym in a headline', 'GIVE [US] PEACE', 'US', false],
  ['a short acronym among short words in capitals', 'LET [US] GO', 'US', false],
  ['a short acronym opening a headline', '[NK] CELLS KILL', 'NK', false],
  ['an acronym of three letters in a headline', 'WHEN [ICJ] RULES', 'ICJ', true],
  ['an acronym of three letters opening a headline', '[ICC] TO HEAR CASE', 'ICC', true],
  ['a short acronym next to another', 'the EU, [US] and UN', 'US', true],
  ['a short acronym in a sentence', 'Then [US] troops left', 'US', true],
  ['a long acronym in a headline', 'TODAY [NATO] MEETS', 'NATO', true],
  ['a short acronym behind a long one', 'the NATO and [US] officials', 'US', true],
  ['a short acronym right behind a long one', 'OSCE, [EU] and others', 'EU', true],
])('%s: %s', (_what, text, name, expected) => {
  expect(agrees(text, name)).toBe(expected);
});
