import { inLanguage, type LanguageText } from './language-text';
import type { PanelPhrases } from './phrases';

export type NoteView = { label: string; text: LanguageText };

/** A note, where there is one, with its mark. Editors who write the mark themselves do not get it twice. */
export function buildNote(note: string | undefined, lang: string, phrases: Pick<PanelPhrases, 'editorsNote'>): NoteView | undefined {
  if (note === undefined) return undefined;
  const mark = `${plain(phrases.editorsNote)}:`;
  const text = plain(note).startsWith(mark) ? note.slice(mark.length).trim() : note;
  return { label: phrases.editorsNote, text: inLanguage(text.charAt(0).toUpperCase() + text.slice(1), lang) };
}

/** As long as it was, with typewriter apostrophes. */
function plain(text: string): string {
  return text.replaceAll('’', "'").toLowerCase();
}
