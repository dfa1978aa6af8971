/** What the notebook shows of a kept claim: what it says and who says it, each in its own language, with ways to where it stands. */
import { buildNote, type NoteView } from '../panel/editors-note';
import { describeNote, describePlace, describeSpeaker, listCitedSources } from '../cite/describe';
import type { CiteSentences } from '../cite/phrases';
import { findPassageUrl } from '../cite/text-fragment';
import { formatDate } from '../digest/date';
import { inLanguage, isolate, type LanguageText } from '../panel/language-text';
import type { KeptSnapshot } from './kept-claim';

type DatePhrases = { dated: (date: string) => string; datedByDocument: (date: string) => string };

export type KeptView = {
  text: LanguageText;
  /** Who says it, in a word or two, and in a sentence. */
  name: LanguageText;
  speaker: string;
  /**
   * `where` is the place in it, as a citation writes it; `place` is title and paragraphs alone, and says where somebody else tells it:
   * nobody's words may look like their own document.
   */
  sources: { id: string; title: LanguageText; publication?: LanguageText; where: string; place: LanguageText; url?: string }[];
  /** When it was, or where the claim has no date, of when its document is. */
  dated: string | undefined;
  editorsNote: string | undefined;
  note: NoteView | undefined;
};

export function buildKeptView(snapshot: KeptSnapshot, sentences: CiteSentences & { notebook: DatePhrases }): KeptView {
  const { claim, digest } = snapshot;
  const { panel, language } = sentences;
  return {
    text: inLanguage(claim.text, digest.language),
    name: inLanguage(claim.speaker.name, digest.language),
    speaker: describeSpeaker(claim, sentences),
    sources: listCitedSources(snapshot).map((source) => {
      const lang = source.csl.language ?? digest.language;
      const { title, 'container-title': container, publisher } = source.csl;
      const publication = container ?? publisher;
      const url = findPassageUrl(claim, source);
      return {
        id: source.id,
        title: inLanguage(panel.quote(title), lang),
        where: describePlace(claim, source, sentences),
        place: describeTelling(source.id, isolate(panel.quote(title), lang, language)),
        ...(publication === undefined ? {} : { publication: inLanguage(publication, lang) }),
        ...(url === undefined ? {} : { url }),
      };
    }),
    dated: describeDate(snapshot, sentences.notebook),
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

function describeDate({ claim, sources }: KeptSnapshot, phrases: DatePhrases): string | undefined {
  if (claim.when !== undefined) return phrases.dated(formatDate(claim.when));
  const issued = sources[0]?.issued;
  return issued === undefined ? undefined : phrases.datedByDocument(formatDate(issued));
}
