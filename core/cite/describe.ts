/** The sentences that every format of a citation is made of. What a document does not say about itself is always said to be so. */
import { formatDate } from '../digest/date';
import type { Claim, DigestHead, Source } from '../digest/schema';
import { buildNote } from '../panel/editors-note';
import { isInDocument } from '../panel/source-view';
import { describeDocumentDate, isPlainDate } from './document-date';
import type { CiteSentences, KnownField } from './phrases';

/** No more of a source than a citation needs, so that what keeps one need not keep its digest. */
export type CitedSource = Pick<Source, 'id' | 'csl' | 'issued' | 'established'>;

/** A panel's section has the three of them. `sources` are all that the claim names, in any order; others are left out. */
export type CitedClaim = {
  claim: Pick<Claim, 'id' | 'text' | 'speaker' | 'when' | 'whenBasis' | 'at' | 'anchor' | 'note'>;
  sources: readonly CitedSource[];
  digest: Pick<DigestHead, 'id' | 'title' | 'revision' | 'language' | 'licence' | 'editors' | 'asOf'>;
};

const knownFields: KnownField[] = ['author', 'title', 'container-title', 'publisher', 'issued', 'URL'];

/** Each once, in the order in which the claim names them. */
export function listCitedSources({ claim, sources }: CitedClaim): CitedSource[] {
  const ids = [...new Set(claim.at.map((place) => place.source))];
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

export function describeSpeaker({ speaker, when, whenBasis }: CitedClaim['claim'], { cite }: CiteSentences): string {
  const said = `${cite.speaker(speaker.name, speaker.role)}.`;
  return when === undefined ? said : `${said} ${cite.dated(formatDate(when), whenBasis)}`;
}

/** "¶ 1, 3 (“a few words of it”)", without a full stop: the anchor stands in the first source that a claim names. */
export function describePlace({ at, anchor }: CitedClaim['claim'], source: CitedSource, { panel }: CiteSentences): string {
  const paragraphs = panel
    .paragraphs(at.filter((place) => place.source === source.id).map((place) => place.paragraph))
    // What is copied is set by others.
    .replace('\u00A0', ' ');
  return at[0]?.source === source.id ? `${paragraphs} (${panel.quote(anchor)})` : paragraphs;
}

/** One sentence where any field is known from outside the document or inferred; else none. */
export function describeOrigins(source: CitedSource, { cite }: CiteSentences): string[] {
  const foreign = knownFields.filter((field) => source.csl[field] !== undefined && !isInDocument(source, field));
  const origins = foreign.map((field) => `${cite.fields[field]} (${source.established[field]})`);
  return origins.length === 0 ? [] : [cite.notInDocument(origins)];
}

/** The editors' note flags what is likely wrong in the source, so no citation leaves it behind. */
export function describeNote({ claim, digest }: CitedClaim, { panel }: CiteSentences): string[] {
  const note = buildNote(claim.note, digest.language, panel);
  return note === undefined ? [] : [`${note.label}: ${note.text.text}`];
}

export function describeDigest({ title, revision, editors, licence, asOf }: CitedClaim['digest'], { cite }: CiteSentences): string {
  return cite.digest({ title, revision, editors, licence, lastDay: formatDate(asOf) });
}

/** For formats with fields, the claim itself with everything about it but its source. */
export function describeClaim(cited: CitedClaim, sentences: CiteSentences): string {
  const { claim, digest } = cited;
  return [claim.text, describeSpeaker(claim, sentences), ...describeNote(cited, sentences), describeDigest(digest, sentences)].join(' ');
}

/** For formats with fields, the place in the source and what its fields cannot say; can be empty for a source by itself. */
export function describeRemarks(source: CitedSource, sentences: CiteSentences, cited?: CitedClaim): string {
  const date = describeDocumentDate(source);
  const isSaidByFields = source.issued !== undefined && isPlainDate(source.issued);
  return [
    ...(cited === undefined ? [] : [`${describePlace(cited.claim, source, sentences)}.`]),
    ...(date === undefined || isSaidByFields ? [] : [sentences.cite.documentDated(date)]),
    ...describeOrigins(source, sentences),
  ].join(' ');
}
