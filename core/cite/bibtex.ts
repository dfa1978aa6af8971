/**
 * BibTeX that classic styles, BibLaTeX and reference managers read alike: `year` and `month` for the first, `date` (which is EDTF) for
 * the second. `note` is printed by most styles and says where to look and what to mind; `annote` is printed by none and holds the claim.
 *
 * BibTeX counts braces whether or not a backslash stands before them, so braces in a text become commands: no text ends its field.
 */
import type { DigestDate, Source } from '../digest/schema';
import { readDateParts } from './document-date';
import type { CitedRecord } from './record';
import { findSourceUrl } from './text-fragment';

type Csl = Source['csl'];

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Types that must name the publication they are in, and the field it goes into; without one they are `misc`. */
const parts: { [type in Csl['type']]?: [type: string, field: string] } = {
  article: ['article', 'journal'],
  'article-magazine': ['article', 'journal'],
  'article-newspaper': ['article', 'journal'],
  chapter: ['incollection', 'booktitle'],
  'paper-conference': ['inproceedings', 'booktitle'],
};

const commands: Readonly<Record<string, string>> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

export function writeBibtex({ key, source: { csl, issued, ...source }, remarks, account }: CitedRecord): string {
  const { type, container: containerField } = placeOf(csl);
  const [year, month] = readDateParts(issued?.start) ?? [];
  const container = csl['container-title'];
  const lines = [
    braced('author', csl.author?.map(name).filter(Boolean).join(' and ')),
    // Twice, or styles that lower the case of titles would write "paris".
    braced('title', `{${escape(csl.title)}}`),
    braced(containerField, escape(container)),
    braced(type === 'techreport' ? 'institution' : 'publisher', escape(csl.publisher)),
    braced('year', year?.toString()),
    month === undefined ? '' : `  month = ${months[month - 1]},\n`,
    braced('date', issued && biblatexDate(issued)),
    braced('url', findSourceUrl({ ...source, csl })),
    braced('language', escape(csl.language)),
    braced('note', escape(remarks)),
    braced('annote', escape(account)),
  ];
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

/** A date without a beginning, or before our era, trips some readers; and what is no EDTF stays out of a field that is not escaped. */
function biblatexDate({ start, edtf }: DigestDate): string | undefined {
  return start !== undefined && start.year > 0 && /^[\dX~?%/.-]+$/u.test(edtf) ? edtf : undefined;
}

function placeOf({ type, 'container-title': container }: Csl): { type: string; container: string } {
  if (type === 'report') return { type: 'techreport', container: 'howpublished' };
  if (type === 'book') return { type: 'book', container: 'series' };
  const [part, field] = (container === undefined ? undefined : parts[type]) ?? ['misc', 'howpublished'];
  return { type: part, container: field };
}

function braced(field: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : `  ${field} = {${value}},\n`;
}

/** "Family, Given". Braces keep a body's name in one piece, and whatever is more than plain letters away from what parts names. */
function name({ family, given, literal }: NonNullable<Csl['author']>[number]): string {
  if (literal !== undefined || family === undefined || given === undefined) return `{${escape(literal ?? family ?? given)}}`;
  return [family, given].map((part) => (/[,=]|\band\b/iu.test(part) || escape(part) !== part ? `{${escape(part)}}` : part)).join(', ');
}

/** Empty for nothing. Two of the same mark in a row would be set as another: `--` as a dash. */
function escape(text = ''): string {
  return text
    .replaceAll(/[\\{}~^]/gu, (character) => `\\text${commands[character]}{}`)
    .replaceAll(/[$&#%_]/gu, String.raw`\$&`)
    .replaceAll(/([-'`,<>!?])(?=[-'`,<>])/gu, '$1{}');
}
