import { expect, test } from 'vitest';
import { findNameClashes, findSharedNames } from '@/core/digest/author/rules/names';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

const ferry = { file: 'topics/harbour-ferry.yaml', find: '{ text: The Crossing, lang: en, kind: alternative, match: { case: exact } }' };
const mayor = { file: 'topics/mayor-tarrant.yaml', find: '{ text: NBT,' };

test('two topics may share a name when one says what must be near, or both do', () => {
  expect(findSharedNames(authorHarbourBridge().authored)).toEqual([]);
  const both = authorHarbourBridge({
    ...ferry,
    put: '{ text: The Crossing, lang: en, kind: alternative, match: { near: [harbour-ferry] } }',
  });
  expect(findSharedNames(both.authored)).toEqual([]);
});

test('of three that share a name, all but one must say so', () => {
  const three = authorHarbourBridge({ ...mayor, put: '{ text: the-crossing, lang: en, kind: hidden }\n  - { text: NBT,' });
  expect(findSharedNames(three.authored).map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringContaining('topics/mayor-tarrant.yaml names[1].text “the-crossing” is also a name of “harbour-ferry”'),
  ]);
});

test('support from context is not a choice between two topics', () => {
  const supported = authorHarbourBridge({
    file: 'topics/great-harbour-bridge.yaml',
    find: 'context: supported, near: [mayor-tarrant]',
    put: 'context: supported',
  });
  expect(findSharedNames(supported.authored)).toHaveLength(1);
});

test('a topic may spell one name in several ways, and write it the same in two languages', () => {
  const again = authorHarbourBridge({
    ...mayor,
    put: '{ text: ilse-tarrant, lang: en, kind: alternative }\n  - { text: Ilse Tarrant, lang: de, kind: preferred }\n  - { text: NBT,',
  });
  expect([...findSharedNames(again.authored), ...findNameClashes(again.authored)]).toEqual([]);
});

test('hidden before shown is as wrong as shown before hidden', () => {
  const hiddenFirst = authorHarbourBridge({
    ...mayor,
    put: '{ text: Mayor T, lang: de, kind: hidden }\n  - { text: Mayor T, lang: en, kind: alternative }\n  - { text: NBT,',
  });
  expect(findNameClashes(hiddenFirst.authored).map(({ message }) => message)).toEqual(['names[2].text “Mayor T” is both hidden and shown']);
});
