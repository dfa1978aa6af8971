/** A source's card: what it is, who wrote it, when, from where and how much of that the document itself says. */
import { formatDate } from '../digest/date';
import type { DigestHead, Source } from '../digest/schema';
import type { DatedDeskSentences, DeskSentences } from './desk-phrases';
import { inLanguage, type LanguageText } from './language-text';
import { comparePageDate } from './page-time';
import { fullNames, isInDocument, publication, sentenceCase, sourceHeading } from './source-view';

/** A field of a card: what it says and, where the document itself does not say it, how it is known. */
export type SourceField = { label: string; value: LanguageText; known?: string };

export type SourceCardView = {
  id: string;
  /** The same short label that claims carry. */
  label: LanguageText;
  /** In quotation marks: a headline is its author's, and must not be taken for the panel's own. */
  title: LanguageText;
  titleKnown?: string;
  genre: string;
  genreSentence: LanguageText;
  fields: SourceField[];
  note?: LanguageText;
  url?: string;
};

export function buildSourceCard(source: Source, digest: DigestHead, sentences: DatedDeskSentences): SourceCardView {
  const titleKnown = knownFrom(source, 'title', sentences);
  return {
    id: source.id,
    label: sourceHeading(source, digest, sentences.panel),
    title: inLanguage(sentences.panel.quote(source.csl.title), source.csl.language ?? digest.language),
    ...(titleKnown === undefined ? {} : { titleKnown }),
    genre: sentences.panel.genreKind[source.genre],
    genreSentence: inLanguage(source.genreSentence, digest.language),
    fields: listFields(source, digest, sentences),
    ...(source.note === undefined ? {} : { note: inLanguage(source.note, digest.language) }),
    ...(source.csl.URL === undefined ? {} : { url: source.csl.URL }),
  };
}

function listFields(source: Source, digest: DigestHead, sentences: DatedDeskSentences): SourceField[] {
  const { desk } = sentences;
  const { sourceFields: label } = desk;
  const lang = source.csl.language ?? digest.language;
  const { name: where, field: whereField } = publication(source);
  const perspective = digest.perspectives.find((candidate) => candidate.id === source.perspective);
  const inOwn = (text: string) => inLanguage(text, digest.language);
  const names = fullNames(source);
  // A name from elsewhere stands nowhere as the document's own signature.
  const isSigned = names === undefined || isInDocument(source, 'author');
  const author = isSigned ? inLanguage(names ?? desk.noAuthor, lang) : inOwn(sentenceCase(sentences.panel.unsigned(names)));

  return [
    field(label.author, author, knownFrom(source, 'author', sentences)),
    field(label.published, inOwn(writtenWhen(source, sentences)), knownFrom(source, 'issued', sentences)),
    ...(where === undefined ? [] : [field(label.where, inLanguage(where, lang), knownFrom(source, whereField, sentences))]),
    ...(perspective === undefined ? [] : [field(label.perspective, inOwn(perspective.label))]),
    ...(source.perspectiveBasis === undefined ? [] : [field(label.basis, inOwn(source.perspectiveBasis))]),
    field(label.coverage, inOwn(desk.coverage(source.coverage.drawnOn, source.coverage.content))),
  ];
}

/** "19 April 2021, 3 days before this article". */
function writtenWhen({ issued }: Source, { panel, pageDate }: DatedDeskSentences): string {
  if (issued === undefined) return panel.noDate;
  const time = pageDate && comparePageDate(pageDate, issued);
  return time === undefined ? formatDate(issued) : `${formatDate(issued)}, ${panel.pageTime(time)}`;
}

function field(label: string, value: LanguageText, known?: string): SourceField {
  return known === undefined ? { label, value } : { label, value, known };
}

/** `established` is written by editors as "in the file", "outside: where" or "inferred: from what"; nothing said means in the file. */
function knownFrom(source: Source, name: string, { desk }: DeskSentences): string | undefined {
  const established = source.established[name];
  if (established === undefined) return undefined;
  const [, grade, basis = ''] = /^(outside|inferred)\s*:?\s*(.*)$/isu.exec(established) ?? [];
  if (grade === undefined) return undefined;
  return grade.toLowerCase() === 'outside' ? desk.knownFromOutside(basis) : desk.knownByInference(basis);
}
