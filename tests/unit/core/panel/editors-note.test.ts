import { expect, it } from 'vitest';
import { buildNote } from '@/core/panel/editors-note';
import { en } from '@/locales/en';

it.each([
  ['the report does not say when.', 'The report does not say when.'],
  ["Editor's note: the report does not say when.", 'The report does not say when.'],
  ['Editor’s note: The report does not say when.', 'The report does not say when.'],
  ['EDITOR’S NOTE:  a slip.', 'A slip.'],
  ['An editor’s note: a slip.', 'An editor’s note: a slip.'],
])('the note “%s” carries its mark once', (note, text) => {
  expect(buildNote(note, 'en', en.panel)).toEqual({ label: en.panel.editorsNote, text: { text, lang: 'en', dir: 'ltr' } });
});
