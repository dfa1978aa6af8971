/** How a panel names a source in passing, and what its card says about where the source comes from and who writes it. */
import { formatDate } from '../digest/date';
import type { DigestHead, Source } from '../digest/schema';
import { inLanguage, type LanguageText } from './language-text';
import type { PanelPhrases } from './phrases';

/** A field of a card: what it says and, where the document itself does not say it, how it is known. */
export type SourceField = { label: string; value: LanguageText; known?: string };

export type SourceCardView = {
  id: string;
  /** The same short label that claims carry. */
  label: LanguageText;
  title: LanguageText;
  titleKnown?: string;
  genre: string;
  genreSentence: LanguageText;
  fields: SourceField[];
  note?: LanguageText;
  url?: string;
};

/** A title is cut at a word for the short label; about as much as fits beside a paragraph number on one line. */
const maxLabelLength = 44;

/**
 * "Poghosyan, commonspace.eu": the author's family name and the publication, of which either will do. A document that names neither
 * is called by its title, so that a name from outside it is never passed off as its signature.
 */
export function sourceLabel(source: Source, digest: DigestHead, phrases: PanelPhrases): LanguageText {
  const lang = source.csl.language ?? digest.language;
  const { name: where, field: whereField } = publication(source);
  const parts = [isInDocument(source, 'author') ? familyNames(source) : undefined, isInDocument(source, whereField) ? where : undefined];
  const known = [...new Set(parts)].filter((part) => part !== undefined);
  return inLanguage(known.length === 0 ? phrases.quote(shorten(source.csl.title)) : known.join(', '), lang);
}

export function buildSourceCard(source: Source, digest: DigestHead, phrases: PanelPhrases): SourceCardView {
  const titleKnown = knownFrom(source, 'title', phrases);
  return {
    id: source.id,
    label: sourceLabel(source, digest, phrases),
    title: inLanguage(source.csl.title, source.csl.language ?? digest.language),
    ...(titleKnown === undefined ? {} : { titleKnown }),
    genre: phrases.genreKind[source.genre],
    genreSentence: inLanguage(source.genreSentence, digest.language),
    fields: listFields(source, digest, phrases),
    ...(source.note === undefined ? {} : { note: inLanguage(source.note, digest.language) }),
    ...(source.csl.URL === undefined ? {} : { url: source.csl.URL }),
  };
}

function listFields(source: Source, digest: DigestHead, phrases: PanelPhrases): SourceField[] {
  const { sourceFields: label } = phrases;
  const lang = source.csl.language ?? digest.language;
  const { name: where, field: whereField } = publication(source);
  const perspective = digest.perspectives.find((candidate) => candidate.id === source.perspective);

  return [
    field(label.author, inLanguage(fullNames(source) ?? phrases.noAuthor, lang), knownFrom(source, 'author', phrases)),
    field(
      label.published,
      inLanguage(source.issued === undefined ? phrases.noDate : formatDate(source.issued), digest.language),
      knownFrom(source, 'issued', phrases),
    ),
    ...(where === undefined ? [] : [field(label.where, inLanguage(where, lang), knownFrom(source, whereField, phrases))]),
    ...(perspective === undefined ? [] : [field(label.perspective, inLanguage(perspective.label, digest.language), undefined)]),
    ...(source.perspectiveBasis === undefined ? [] : [field(label.basis, inLanguage(source.perspectiveBasis, digest.language), undefined)]),
    field(label.coverage, inLanguage(phrases.coverage(source.coverage.drawnOn, source.coverage.content), digest.language), undefined),
  ];
}

/** Where it appeared, and the name under which `established` says how that is known. */
function publication(source: Source): { name: string | undefined; field: string } {
  const container = source.csl['container-title'];
  return container === undefined ? { name: source.csl.publisher, field: 'publisher' } : { name: container, field: 'container-title' };
}

function field(label: string, value: LanguageText, known: string | undefined): SourceField {
  return known === undefined ? { label, value } : { label, value, known };
}

/** `established` is written by editors as "in the file", "outside: where" or "inferred: from what"; nothing said means in the file. */
function knownFrom(source: Source, name: string, phrases: PanelPhrases): string | undefined {
  const established = source.established[name];
  if (established === undefined) return undefined;
  const [, grade, basis = ''] = /^(outside|inferred)\s*:?\s*(.*)$/isu.exec(established) ?? [];
  if (grade === undefined) return undefined;
  return grade.toLowerCase() === 'outside' ? phrases.knownFromOutside(basis) : phrases.knownByInference(basis);
}

/** Whether a field stands in the document itself, rather than being known from outside of it. */
export function isInDocument(source: Source, name: string): boolean {
  return !/^(?:outside|inferred)/iu.test(source.established[name] ?? '');
}

function familyNames(source: Source): string | undefined {
  const names = (source.csl.author ?? []).flatMap((author) => author.family ?? author.literal ?? author.given ?? []);
  return joinNames(names);
}

function fullNames(source: Source): string | undefined {
  const names = (source.csl.author ?? []).map(
    (author) => author.literal ?? [author.given, author.family].filter((part) => part !== undefined).join(' '),
  );
  return joinNames(names.filter((name) => name !== ''));
}

function joinNames(names: string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(', ');
}

/** A shorter beginning is a label ("Opinion:") rather than a title. */
const minTitleLength = 12;

/** The title up to its subtitle, and never longer than a line. */
function shorten(title: string): string {
  const beforeSubtitle = (title.split(/[:–—]\s/u, 1)[0] ?? title).trim();
  const main = beforeSubtitle.length < minTitleLength ? title : beforeSubtitle;
  if (main.length <= maxLabelLength) return main;
  const cut = main.slice(0, maxLabelLength);
  const atComma = cut.lastIndexOf(',');
  const atWord = cut.lastIndexOf(' ');
  return `${cut.slice(0, atComma > maxLabelLength / 2 ? atComma : Math.max(atWord, 1)).trim()} …`;
}
