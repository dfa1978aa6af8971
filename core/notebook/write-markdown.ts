/** The notebook as CommonMark: a heading for each collection, each claim with its citation, the reader's notes under it. */
import { buildClaimText } from '../cite/citation-text';
import { flatten, flattenTexts } from '../cite/flatten';
import { type Paragraph, writeMarkdown } from '../cite/marked-text';
import { describeSince, splitNote } from './note-text';
import type { WrittenSentences } from './phrases';
import type { NotebookToWrite, WrittenEntry } from './write';

export function writeMarkdownNotes({ title, day, groups }: NotebookToWrite, sentences: WrittenSentences): string {
  const { written } = sentences.notebook;
  const blocks = groups
    .filter(({ claims }) => claims.length > 0)
    .flatMap(({ name = written.unsorted, claims }) => [
      `## ${line(name)}`,
      claims.map((entry) => writeMarkdown(entryText(entry, sentences))).join('\n\n---\n\n'),
    ]);
  return `${[`# ${line(title)}`, line(written.made(day)), ...blocks].join('\n\n')}\n`;
}

function entryText({ snapshot, note, now }: WrittenEntry, sentences: WrittenSentences): Paragraph[] {
  const { written } = sentences.notebook;
  const since = describeSince(now, written);
  return [
    ...buildClaimText(flattenTexts(snapshot), sentences),
    ...(since === undefined ? [] : [[since]]),
    ...splitNote(note).map((paragraph, index) => (index === 0 ? [`${written.ownNote}: `, paragraph] : [paragraph])),
  ];
}

function line(text: string): string {
  return writeMarkdown([[flatten(text)]]);
}
