import { describe, expect, test } from 'vitest';
import { buildDigest } from '@/core/digest/author/build';
import { formatProblem } from '@/core/digest/author/check';
import { readHarbourBridge } from '@/tests/fixtures/digests/harbour-bridge';
import { claimsDigests } from './invalid/claims';
import { datesDigests } from './invalid/dates';
import { disagreementsDigests } from './invalid/disagreements';
import { formDigests } from './invalid/form';
import { idsDigests } from './invalid/ids';
import type { InvalidDigest } from './invalid/invalid-digest';
import { namesDigests } from './invalid/names';
import { placesDigests } from './invalid/places';
import { textsDigests } from './invalid/texts';

const kinds = {
  form: formDigests,
  ids: idsDigests,
  names: namesDigests,
  claims: claimsDigests,
  dates: datesDigests,
  places: placesDigests,
  disagreements: disagreementsDigests,
  texts: textsDigests,
};

function check(patches: readonly InvalidDigest[]): string[] {
  const { files, texts } = readHarbourBridge();
  for (const { file, find, put } of patches) {
    const before = files.get(file) ?? '';
    if (find !== undefined && !before.includes(find)) throw new Error(`the patch does not fit: ${file} has no ${find}`);
    files.set(file, find === undefined ? put : before.replace(find, () => put));
  }
  const build = buildDigest(files, texts);
  return build.status === 'invalid' ? build.problems.map(formatProblem) : [];
}

test('the fixture digest has no problems', () => {
  expect(check([])).toEqual([]);
});

describe.each(Object.entries(kinds))('the check of %s refuses', (_kind, digests) => {
  test.each(digests)('$rule', (invalid) => {
    expect(check([invalid])).toEqual(invalid.says);
  });
});

test('every problem is said at once, sorted by file and line', () => {
  const several = [
    'a kind that there is not',
    'an unknown silent source',
    'a name without a letter',
    'a date that is none',
    'a bidi control',
  ];
  const patches = Object.values(kinds).flat().filter(({ rule }) => several.includes(rule)); // prettier-ignore
  expect(check(patches)).toEqual([
    expect.stringMatching(/^claims\/engineers-note\.yaml:14: .*kind must be one of/u),
    expect.stringMatching(/^claims\/engineers-note\.yaml:18: .*when is not a date/u),
    expect.stringMatching(/^disagreements\.yaml:16: .*unknown source: “the-moon”/u),
    expect.stringMatching(/^topics\/harbour-ferry\.yaml:7: .*no letter or digit/u),
    expect.stringMatching(/^topics\/mayor-tarrant\.yaml:5: note holds an invisible character/u),
  ]);
});
