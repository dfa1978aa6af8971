/**
 * The notebook as a table: RFC 4180, a row for each claim. Spreadsheets run what begins like a formula, so such a field gets an
 * apostrophe in front, which they show as text (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import { buildSourceText } from '../cite/citation-text';
import { type CitedClaim, describeNote, listCitedSources } from '../cite/describe';
import { flattenTexts } from '../cite/flatten';
import { writePlainText } from '../cite/marked-text';
import { findPassageUrl } from '../cite/text-fragment';
import { formatDate } from '../digest/date';
import { describeSince, splitNote } from './note-text';
import { type CsvColumn, csvColumns, type WrittenSentences } from './phrases';
import type { NotebookToWrite, WrittenEntry } from './write';

/** Without it Excel takes UTF-8 for something else. */
const byteOrderMark = '\u{FEFF}';

export function writeCsv({ groups }: NotebookToWrite, sentences: WrittenSentences): string {
  const { written } = sentences.notebook;
  const head = csvColumns.map((column) => written.columns[column]);
  const rows = groups.flatMap(({ name = written.unsorted, claims }) =>
    claims.map((entry) => {
      const cells = { ...describe(entry, sentences), collection: name };
      return csvColumns.map((column) => cells[column]);
    }),
  );
  return `${byteOrderMark}${[head, ...rows].map((row) => `${row.map(quoteField).join(',')}\r\n`).join('')}`;
}

/** In quotes, always: what needs them and what does not need not be told apart. */
export function quoteField(text: string): string {
  const clean = text.replaceAll('\r', '').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => (character === '\n' ? '\n' : ' ')).replaceAll(/\p{Cs}/gu, '\u{FFFD}'); // prettier-ignore
  const guarded = /^[\s\p{Cf}"']*[=+\-@＝＋－＠]/u.test(clean) ? `'${clean}` : clean;
  return `"${guarded.replaceAll('"', '""')}"`;
}

function describe({ snapshot, note, keptAt, now }: WrittenEntry, sentences: WrittenSentences): Record<CsvColumn, string> {
  const cited: CitedClaim = flattenTexts(snapshot);
  const { claim, digest } = cited;
  const sources = listCitedSources(cited);
  return {
    collection: '',
    claim: claim.text,
    speaker: claim.speaker.name,
    role: claim.speaker.role ?? '',
    date: claim.when === undefined ? '' : formatDate(claim.when),
    sources: sources
      .map((source) => writePlainText(buildSourceText(withoutLink(source), sentences, cited)).replaceAll('\n', ' '))
      .join('\n'),
    links: sources.flatMap((source) => findPassageUrl(claim, source) ?? []).join('\n'),
    editorsNote: describeNote(cited, sentences).join(' '),
    ownNote: splitNote(note).join('\n'),
    digest: digest.title,
    revision: digest.revision,
    lastDay: formatDate(digest.asOf),
    keptOn: keptAt.slice(0, 10),
    since: describeSince(now, sentences.notebook.written) ?? '',
  };
}

/** Links have a column of their own. */
function withoutLink<Cited extends CitedClaim['sources'][number]>(source: Cited): Cited {
  const { URL: _url, ...csl } = source.csl;
  return { ...source, csl };
}
