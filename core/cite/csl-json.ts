/**
 * CSL-JSON for Zotero, Pandoc and citeproc: the source's own record, with its date in the structured form that all of them read.
 *
 * Everything else is in `note`, the one field that none of them drops. They also look into it for fields ("{:author: …}", or a line that
 * begins "Author:"), so it is one line that begins with a sentence of ours, and what could open such a field is broken.
 */
import { formatDate } from '../digest/date';
import type { DigestDate } from '../digest/schema';
import { readDateParts, readSeason } from './document-date';
import type { CitedRecord } from './record';
import { findSourceUrl } from './text-fragment';

/** A list, as every reader of the format expects. */
export function writeCslJson(records: readonly CitedRecord[]): string {
  const items = records.map(({ key, source, remarks, account }) => {
    const { issued: edtf, ...csl } = source.csl;
    const note = [remarks, account].filter((part) => part !== undefined).join(' ');
    return {
      id: key,
      ...csl,
      issued: source.issued === undefined ? edtf && { literal: edtf } : date(source.issued),
      URL: findSourceUrl(source),
      note: note === '' ? undefined : note.replaceAll('{:', '{ :'),
    };
  });
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

/** Numbers where they say it all or `circa` says the rest; else words, which are printed as they are. */
function date(issued: DigestDate): object {
  const { start, end, interval, edtf } = issued;
  const parts = [readDateParts(start), ...(interval ? [readDateParts(end)] : [])];
  if (parts.includes(undefined)) return { literal: formatDate(issued) };
  const isCirca = [start, end].some((point) => point?.approximate === true || point?.uncertain === true);
  return { 'date-parts': parts, season: readSeason(edtf), circa: isCirca ? true : undefined };
}
