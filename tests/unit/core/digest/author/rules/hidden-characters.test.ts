import { expect, test } from 'vitest';
import { findBidiControls } from '@/core/digest/author/rules/hidden-characters';
import { authorHarbourBridge } from '@/tests/fixtures/digests/patched';

test('they are found in every kind of text, names and anchors too', () => {
  const { authored } = authorHarbourBridge(
    { file: 'topics/mayor-tarrant.yaml', find: 'text: NBT', put: 'text: "N\\u200FBT"' },
    { file: 'claims/engineers-note.yaml', find: 'anchor: designed by', put: 'anchor: \u202Bdesigned by' },
  );
  expect(findBidiControls(authored).map(({ file, message }) => `${file} ${message}`)).toEqual([
    expect.stringContaining('topics/mayor-tarrant.yaml names[1].text holds an invisible character'),
    expect.stringContaining('claims/engineers-note.yaml claim engineers-note-design: anchor holds an invisible character'),
  ]);
});
