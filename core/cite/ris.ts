/**
 * RIS, as its specification of 2011 has it and Zotero, EndNote and Mendeley read it. It has no escapes: a line break would begin a new
 * tag (texts come without any), and commas part names, so a name loses its own.
 */
import { formatDate } from '../digest/date';
import type { DigestDate, Source } from '../digest/schema';
import { isPlainDate, readDateParts } from './document-date';
import type { CitedRecord } from './record';
import { findSourceUrl } from './text-fragment';

type Csl = Source['csl'];

/** Types with no counterpart are generic. */
const types: { [type in Csl['type']]?: string } = {
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  'paper-conference': 'CPAPER',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
};

export function writeRis({ key, source, remarks, account }: CitedRecord): string {
  const { csl, issued } = source;
  const year = readDateParts(issued?.start)?.[0];
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', types[csl.type] ?? 'GEN'],
    ...(csl.author ?? []).map((author): [string, string] => ['AU', name(author)]),
    ['TI', csl.title],
    ['T2', csl['container-title']],
    ['PB', csl.publisher],
    ['PY', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['DA', issued && date(issued)],
    ['UR', findSourceUrl(source)],
    ['LA', csl.language],
    ['N1', remarks],
    ['N1', account],
    ['ID', key],
  ];
  const written = lines.filter(([, value]) => value !== undefined && value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

function name({ family, given, literal }: NonNullable<Csl['author']>[number]): string {
  const known = literal === undefined ? [family, given] : [literal];
  return known
    .filter((part) => part !== undefined)
    .map((part) => part.replaceAll(/ *, */gu, ' '))
    .join(', ');
}

/** `YYYY/MM/DD/other`, with all its strokes: what is no plain date goes into the last part in words. */
function date(issued: DigestDate): string {
  const [year, month, day] = readDateParts(issued.start) ?? [];
  const digits = [year && String(year).padStart(4, '0'), month && String(month).padStart(2, '0'), day && String(day).padStart(2, '0')];
  return [...digits, isPlainDate(issued) ? '' : formatDate(issued).replaceAll('/', '-')].join('/');
}
