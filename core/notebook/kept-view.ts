/** What the notebook shows of a kept claim: what it says and who says it, each in its own language, with ways to where it stands. */
import { buildNote, type NoteView } from '../panel/editors-note';
import { describeNote, describePlace, describeSpeaker, listCitedSources } from '../cite/describe';
import type { CiteSentences } from '../cite/phrases';
import { findPassageUrl } from '../cite/text-fragment';
import { type ClaimView, describeDate, findContested } from '../panel/claim-view';
import { inLanguage, isolate, type LanguageText } from '../panel/language-text';
import { describeIssued, sentenceCase } from '../panel/source-view';
import { isSame } from './claim-now';
import type { LiveClaim } from './content';
import type { KeptSnapshot } from './kept-claim';

export type KeptView = {
  text: LanguageText;
  /** Who says it, in a word or two, and in a sentence. */
  name: LanguageText;
  speaker: string;
  /**
   * `where` is the place in it, as a citation writes it; `place` is title and paragraphs alone, and says where somebody else tells it:
   * nobody's words may look like their own document.
   */
  sources: {
    id: string;
    title: LanguageText;
    /** What kind of text it is, where that was kept. */
    genre?: string;
    publication?: LanguageText;
    issued?: string;
    where: string;
    place: LanguageText;
    url?: string;
  }[];
  /** When it was, or that the claim gives no date and when its document was written. */
  dated: string;
  /** When its first source was written, where `dated` does not say that: a claim's own date beside a document looks like the document's. */
  written?: string;
  /** The question on which it is part of a side, where its digest is there to say so. */
  contested: ClaimView['contested'];
  editorsNote: string | undefined;
  note: NoteView | undefined;
};

/** `live` is the claim as its digest has it now: on which question it is, and of the date that was kept, whether it is inferred. */
export function buildKeptView(snapshot: KeptSnapshot, sentences: CiteSentences, live?: LiveClaim): KeptView {
  const { claim, digest } = snapshot;
  const dating = live !== undefined && isSame(live.claim.when, claim.when) ? live.claim.dating : undefined;
  const { panel, language } = sentences;
  const [first] = listCitedSources(snapshot);
  const written = first && describeIssued(first, panel);
  const isDatedByDocument = claim.when === undefined || dating === 'document';
  return {
    text: inLanguage(claim.text, digest.language),
    name: inLanguage(sentenceCase(claim.speaker.name), digest.language),
    speaker: describeSpeaker(claim, sentences),
    sources: listCitedSources(snapshot).map((source) => {
      const lang = source.csl.language ?? digest.language;
      const { title, 'container-title': container, publisher } = source.csl;
      const publication = container ?? publisher;
      const url = findPassageUrl(claim, source);
      const issued = describeIssued(source, panel);
      const genre = snapshot.sources.find(({ id }) => id === source.id)?.genre;
      return {
        id: source.id,
        title: inLanguage(panel.quote(title), lang),
        ...(genre === undefined ? {} : { genre: panel.genreKind[genre] }),
        where: describePlace(claim, source, sentences),
        place: describeTelling(source.id, isolate(panel.quote(title), lang, language)),
        ...(publication === undefined ? {} : { publication: inLanguage(publication, lang) }),
        ...(issued === undefined ? {} : { issued }),
        ...(url === undefined ? {} : { url }),
      };
    }),
    dated: describeDate({ ...(claim.when && { when: claim.when }), ...(dating && { dating }) }, first, panel),
    ...(written === undefined || isDatedByDocument ? {} : { written }),
    contested: live && findContested(live.claim, live, sentences),
    editorsNote: describeNote(snapshot, sentences)[0],
    note: buildNote(claim.note, digest.language, panel),
  };

  function describeTelling(source: string, title: string): LanguageText {
    const paragraphs = panel.paragraphs(claim.at.filter((place) => place.source === source).map(({ paragraph }) => paragraph));
    const place = `${title}, ${paragraphs}`;
    const isOwn = claim.voice === undefined || claim.voice === 'author';
    return inLanguage(isOwn ? place : sentences.cite.asToldIn(place), language);
  }
}
