/** The notebook, or a part of it, as a file for other programs. Whatever a digest or a reader wrote is text in all of them. */
import { citeClaims } from '../cite/cite';
import type { NotebookEntry } from './content';
import type { WrittenSentences } from './phrases';
import { writeCsv } from './write-csv';
import { writeHandout } from './write-handout';
import { writeMarkdownNotes } from './write-markdown';

export type NotebookFormat = (typeof notebookFormats)[number];
export const notebookFormats = ['markdown', 'html', 'csv', 'bibtex', 'ris'] as const;

export type WrittenEntry = Pick<NotebookEntry, 'snapshot' | 'note' | 'keptAt' | 'now'>;

/** `name` is left out for what is unsorted; `day` is today as the reader writes it. */
export type NotebookToWrite = {
  title: string;
  day: string;
  groups: readonly { name?: string; claims: readonly WrittenEntry[] }[];
};

export type WrittenFile = { name: string; type: string; text: string };

const endings = { markdown: 'md', html: 'html', csv: 'csv', bibtex: 'bib', ris: 'ris' } as const satisfies Record<NotebookFormat, string>;
const types = {
  markdown: 'text/markdown',
  html: 'text/html',
  csv: 'text/csv',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
} as const satisfies Record<NotebookFormat, string>;

/** `stem` is the file's name without its ending. Reference managers get the citations; the other formats the reader's notes as well. */
export function writeNotebook(
  notebook: NotebookToWrite,
  format: NotebookFormat,
  { stem, sentences }: { stem: string; sentences: WrittenSentences },
): WrittenFile {
  return { name: `${stem}.${endings[format]}`, type: `${types[format]};charset=utf-8`, text: write(notebook, format, sentences) };
}

/** Nothing that any file system minds: letters, digits and single hyphens. */
export function buildStem(...parts: readonly string[]): string {
  const words = parts.flatMap(
    (part) =>
      part
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
  return [...words.join('-')].slice(0, 80).join('').replace(/-$/u, '');
}

function write(notebook: NotebookToWrite, format: NotebookFormat, sentences: WrittenSentences): string {
  switch (format) {
    case 'markdown':
      return writeMarkdownNotes(notebook, sentences);
    case 'html':
      return writeHandout(notebook, sentences);
    case 'csv':
      return writeCsv(notebook, sentences);
    case 'bibtex':
    case 'ris':
      return citeClaims(notebook.groups.flatMap(({ claims }) => claims.map(({ snapshot }) => snapshot)), format, sentences); // prettier-ignore
  }
}
