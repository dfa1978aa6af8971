/**
 * Citations of claims and of sources, in every format. A pure function of what a digest says and the reader's sentences: the same in
 * a panel, in the notebook and on the command line.
 */
import type { ClipboardText } from '../panel/actions';
import { writeBibtex } from './bibtex';
import { buildClaimText, buildSourceText } from './citation-text';
import { writeCslJson } from './csl-json';
import type { CitedClaim, CitedSource } from './describe';
import { flattenTexts } from './flatten';
import { type Paragraph, writeHtml, writeMarkdown, writePlainText } from './marked-text';
import type { CiteSentences } from './phrases';
import { buildClaimRecords, buildSourceRecord, type CitedRecord } from './record';
import { writeRis } from './ris';

export type CiteFormat = 'plain' | 'html' | 'markdown' | 'bibtex' | 'ris' | 'csl-json';

/** Several claims make one text, or one file that reference managers import: an entry for each source of each claim. */
export function citeClaims(cited: readonly CitedClaim[], format: CiteFormat, sentences: CiteSentences): string {
  const claims = flattenTexts(cited);
  return write(format, {
    texts: () => claims.map((claim) => buildClaimText(claim, sentences)),
    records: () => claims.flatMap((claim) => buildClaimRecords(claim, sentences)),
    language: sentences.language,
  });
}

/** A source by itself, as its card offers it. */
export function citeSource(cited: CitedSource, format: CiteFormat, sentences: CiteSentences): string {
  const source = flattenTexts(cited);
  return write(format, {
    texts: () => [buildSourceText(source, sentences)],
    records: () => [buildSourceRecord(source, sentences)],
    language: sentences.language,
  });
}

/** "Copy with its citation": sentences, with links and languages where rich text is pasted. */
export function buildClipboardText(cited: CitedClaim, sentences: CiteSentences): ClipboardText {
  return { plain: citeClaims([cited], 'plain', sentences), html: citeClaims([cited], 'html', sentences) };
}

type Content = { texts: () => Paragraph[][]; records: () => CitedRecord[]; language: string };

function write(format: CiteFormat, { texts, records, language }: Content): string {
  switch (format) {
    case 'plain':
      return texts().map(writePlainText).join('\n\n');
    case 'html':
      return texts()
        .map((text) => writeHtml(text, language))
        .join('<hr>');
    case 'markdown':
      return texts().map(writeMarkdown).join('\n\n---\n\n');
    case 'bibtex':
      return records().map(writeBibtex).join('\n');
    case 'ris':
      return records().map(writeRis).join('\r\n');
    case 'csl-json':
      return writeCslJson(records());
  }
}
