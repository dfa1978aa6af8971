/** How a panel names a source in passing, and what of its bibliography stands in the document itself. */
import { formatUnbroken } from '../digest/date';
import type { DigestHead, Source } from '../digest/schema';
import { inLanguage, type LanguageText } from './language-text';
import type { PanelPhrases } from './phrases';

/** A title is cut at a word for the short label; about as much as fits beside a paragraph number on one line. */
const maxLabelLength = 44;
/** A shorter beginning is a label ("Opinion:") rather than a title. */
const minTitleLength = 12;

/**
 * What the digest calls it, and failing that "Poghosyan, commonspace.eu": the author's family name and the publication, of which either will do. A document that names neither
 * is called by its title, so that a name from outside it is never passed off as its signature.
 */
export function sourceLabel(source: Source, digest: DigestHead, phrases: Pick<PanelPhrases, 'quote'>): LanguageText {
  // A title that goes on keeps its three dots.
  if (source.label !== undefined) return inLanguage(source.label.replace(' …', '\u00A0…'), digest.language);
  const lang = source.csl.language ?? digest.language;
  const { name: where, field: whereField } = publication(source);
  const parts = [isInDocument(source, 'author') ? familyNames(source) : undefined, isInDocument(source, whereField) ? where : undefined];
  const known = [...new Set(parts)].filter((part) => part !== undefined);
  return inLanguage(known.length === 0 ? phrases.quote(shorten(source.csl.title)) : known.join(', '), lang);
}

/** The same where it begins a line. */
export function sourceHeading(source: Source, digest: DigestHead, phrases: Pick<PanelPhrases, 'quote'>): LanguageText {
  const label = sourceLabel(source, digest, phrases);
  return source.label === undefined ? label : { ...label, text: sentenceCase(label.text) };
}

/** A name stands as it is; "about May 2020" and "the essay" do not at the head of a line. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where it appeared, and the name under which `established` says how that is known. */
export function publication(source: Pick<Source, 'csl'>): { name: string | undefined; field: string } {
  const container = source.csl['container-title'];
  return container === undefined ? { name: source.csl.publisher, field: 'publisher' } : { name: container, field: 'container-title' };
}

/** Whether a field stands in the document itself, rather than being known from outside of it. */
export function isInDocument(source: Pick<Source, 'established'>, name: string): boolean {
  return !/^(?:outside|inferred)/iu.test(source.established[name] ?? '');
}

/** When it was written, and that its editors inferred so; nothing where that is not known. */
export function describeIssued(
  { issued, established }: Pick<Source, 'issued' | 'established'>,
  phrases: Pick<PanelPhrases, 'inferred'>,
): string | undefined {
  if (issued === undefined) return undefined;
  const date = formatUnbroken(issued);
  return /^inferred/iu.test(established['issued'] ?? '') ? phrases.inferred(date) : date;
}

/** All authors as they are cited; nothing where none is known. */
export function fullNames(source: Source): string | undefined {
  const names = (source.csl.author ?? []).map(
    (author) => author.literal ?? [author.given, author.family].filter((part) => part !== undefined).join(' '),
  );
  const known = names.filter((name) => name !== '');
  return known.length === 0 ? undefined : known.join(', ');
}

function familyNames(source: Source): string | undefined {
  const names = (source.csl.author ?? []).flatMap((author) => author.family ?? author.literal ?? author.given ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}

/** The title up to its subtitle, and never longer than a line. */
function shorten(title: string): string {
  const beforeSubtitle = (title.split(/[:–—]\s/u, 1)[0] ?? title).trim();
  const main = beforeSubtitle.length < minTitleLength ? title : beforeSubtitle;
  if (main.length <= maxLabelLength) return main;
  const cut = main.slice(0, maxLabelLength);
  const atComma = cut.lastIndexOf(',');
  const atWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, atComma > maxLabelLength / 2 ? atComma : Math.max(atWord, 1)).trim()}\u00A0…`;
}
