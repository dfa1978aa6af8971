/**
 * A citation in sentences. The claim never stands alone: with it go who says it, what the editors remark on it and the last day that its
 * digest knows of. What a document does not say about itself is in square brackets, as in a library's catalogue.
 */
import { isInDocument } from '../panel/source-view';
import {
  type CitedClaim,
  type CitedSource,
  describeDigest,
  describeNote,
  describeOrigins,
  describePlace,
  describeSpeaker,
  listCitedSources,
} from './describe';
import { describeDocumentDate } from './document-date';
import type { Paragraph, Piece } from './marked-text';
import type { CiteSentences, KnownField } from './phrases';
import { findPassageUrl, findSourceUrl } from './text-fragment';

/** The claim, who says it and when, its sources, the editors' note, and the digest. */
export function buildClaimText(cited: CitedClaim, sentences: CiteSentences): Paragraph[] {
  const { claim, digest } = cited;
  return [
    [{ text: claim.text, lang: digest.language }],
    [describeSpeaker(claim, sentences)],
    ...listCitedSources(cited).flatMap((source) => buildSourceText(source, sentences, cited)),
    ...describeNote(cited, sentences).map((sentence) => [sentence]),
    [describeDigest(digest, sentences)],
  ];
}

/** Author, title, publication, date and, for a claim, where in it; linked where the source has an address. Then what is from outside. */
export function buildSourceText(source: CitedSource, sentences: CiteSentences, cited?: CitedClaim): Paragraph[] {
  const { cite, panel } = sentences;
  const { csl } = source;
  const { 'container-title': container, publisher } = csl;
  const lang = csl.language ?? cited?.digest.language ?? sentences.language;
  const url = cited === undefined ? findSourceUrl(source) : findPassageUrl(cited.claim, source);
  const authors = listAuthors(source).join(', ');
  const date = describeDocumentDate(source);
  const known = (field: KnownField, piece: Piece): Piece[] => (isInDocument(source, field) ? [piece] : ['[', piece, ']']);

  const parts: Piece[][] = [
    authors === '' ? [cite.noAuthor] : known('author', { text: authors, lang }),
    known('title', { text: panel.quote(csl.title), lang, url }),
    ...(container === undefined ? [] : [known('container-title', { text: container, lang, italic: true })]),
    ...(publisher === undefined ? [] : [known('publisher', { text: publisher, lang })]),
    date === undefined ? [panel.noDate] : known('issued', date),
    ...(cited === undefined ? [] : [[describePlace(cited.claim, source, sentences)]]),
  ];
  const line = parts.flatMap((part, index) => [index === 0 ? `${cite.source}: ` : ', ', ...part]);
  return [[...line, '.'], ...describeOrigins(source, sentences).map((sentence) => [sentence])];
}

function listAuthors({ csl }: CitedSource): string[] {
  const names = (csl.author ?? []).map(
    ({ literal, given, family }) => literal ?? [given, family].filter((part) => part !== undefined).join(' '),
  );
  return names.filter((name) => name !== '');
}
