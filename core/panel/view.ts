/**
 * Everything a panel shows about a topic, as texts that are ready to be put on a screen or a terminal.
 *
 * The panel in a page, `digest show` and the tests read this one model. It decides what is said and in which order, which claims the
 * first screen holds, and what has to be asked for; it knows nothing about elements, colours or widths.
 */
import { compareDates, formatDate } from '../digest/date';
import type { Claim, DigestHead } from '../digest/schema';
import { topicTitle } from '../digest/topic-title';
import type { TopicAnswer, TopicSection } from './answer';
import { buildClaim, type ClaimView } from './claim-view';
import { buildDisagreement, type DisagreementView } from './disagreement-view';
import { buildNote, type NoteView } from './editors-note';
import { inLanguage, type LanguageText } from './language-text';
import { buildNames, type NamesView } from './names-view';
import type { PanelPhrases, PanelSentences } from './phrases';
import { buildSourceCard, type SourceCardView } from './source-view';

export type ReadyAnswer = TopicAnswer & { status: 'ready' };

export type PanelView = {
  /** The language of the labels. */
  lang: string;
  title: LanguageText;
  /** The last day the digest knows of; with several digests, the earliest of their last days. */
  horizon: string;
  /** Whose voice is missing. With several digests each section says it for itself. */
  missingVoices?: LanguageText;
  sections: SectionView[];
  /** Why this may not be the digest the reader installed. */
  storage?: string;
};

/** One digest's part. */
export type SectionView = {
  /** Unique in the panel: the digest's id. */
  id: string;
  horizon: string;
  missingVoices?: LanguageText;
  /** Which digest speaks, for panels in which several do. */
  origin: string;
  title: LanguageText;
  kind: string;
  period?: string;
  names: NamesView;
  namesHeading: string;
  summary: LanguageText;
  note?: NoteView;
  claims: ClaimListView;
  /** Those with `first: false` show their question alone until asked. */
  disagreements: { heading: string; summary: string; items: (DisagreementView & { first: boolean })[] };
  related: { heading: string; topics: { id: string; title: LanguageText }[] };
  limitations: { heading: string; text: LanguageText };
  sources: { heading: string; cards: SourceCardView[] };
};

export type ClaimListView = {
  heading: string;
  count: string;
  /** What the disclosure of every claim is called. */
  moreLabel: string;
  /** In reading order; those with `first: false` wait behind `showAll`. */
  items: (ClaimView & { first: boolean })[];
  showAll?: string;
  showFewer: string;
};

/** Where several sources speak about a topic, none fills the first screen: volume is not weight. */
const maxFirstPerSource = 2;
/** A topic that only one source speaks about has nobody to make room for; this keeps its first screen a screen. */
const maxFirstOfOnlySource = 4;

/** So few questions are all shown with their sides; of more, only the first are, so that the list of questions can be seen. */
const maxOpenDisagreements = 3;
const maxFirstDisagreements = 1;

/** Pure and cheap: linear in what the sections hold. */
export function buildPanelView(answer: ReadyAnswer, sentences: PanelSentences): PanelView {
  const sections = answer.sections.map((section) => buildSection(section, sentences));
  const earliest = answer.sections.toSorted((one, other) => compareDates(one.digest.asOf, other.digest.asOf))[0];
  const lastDay = earliest === undefined ? '' : formatDate(earliest.digest.asOf);
  return {
    lang: sentences.language,
    title: sections[0]?.title ?? inLanguage('', sentences.language),
    horizon: sections.length > 1 ? sentences.panel.horizons(sections.length, lastDay) : sentences.panel.horizon(lastDay),
    ...(sections.length === 1 && sections[0]?.missingVoices !== undefined ? { missingVoices: sections[0].missingVoices } : {}),
    sections,
    ...(answer.storedIn === 'memory' ? { storage: sentences.panel.storedInMemory } : {}),
  };
}

function buildSection(section: TopicSection, sentences: PanelSentences): SectionView {
  const { digest, topic } = section;
  const { panel: phrases, language } = sentences;
  const title = titleIn(section, language);
  const views = new Map(section.claims.map((claim) => [claim.id, buildClaim(claim, section, sentences)]));
  const missing = missingVoices(digest);

  return {
    id: digest.id,
    horizon: phrases.horizon(formatDate(digest.asOf)),
    ...(missing.length === 0 ? {} : { missingVoices: inLanguage(phrases.missingVoices(missing), digest.language) }),
    origin: phrases.fromDigest(digest.title, digest.revision),
    title,
    kind: phrases.topicKind[topic.kind],
    ...(topic.period === undefined ? {} : { period: phrases.period(formatDate(topic.period)) }),
    names: buildNames(section, title.text, sentences),
    namesHeading: phrases.namesHeading,
    summary: inLanguage(topic.summary, digest.language),
    ...(topic.note === undefined ? {} : { note: buildNote(topic.note, digest.language, phrases) }),
    claims: buildClaimList(section, views, phrases),
    disagreements: {
      heading: phrases.disagreementsHeading,
      summary: phrases.differ(section.disagreements.length),
      items: section.disagreements.map((disagreement, index) => ({
        ...buildDisagreement(disagreement, views, { section, phrases }),
        first: index < (section.disagreements.length > maxOpenDisagreements ? maxFirstDisagreements : maxOpenDisagreements),
      })),
    },
    related: {
      heading: phrases.relatedHeading,
      topics: section.related.map((related) => ({ id: related.id, title: inLanguage(related.title, digest.language) })),
    },
    limitations: { heading: phrases.limitationsHeading, text: inLanguage(digest.limitations, digest.language) },
    sources: { heading: phrases.sourcesHeading, cards: section.sources.map((source) => buildSourceCard(source, digest, phrases)) },
  };
}

function titleIn(section: TopicSection, language: string): LanguageText {
  const text = topicTitle(section.topic, language);
  return inLanguage(text, section.topic.names.find((name) => name.text === text)?.lang ?? section.digest.language);
}

function buildClaimList(section: TopicSection, views: ReadonlyMap<string, ClaimView>, phrases: PanelPhrases): ClaimListView {
  const ofTopic = new Set(section.topic.claims);
  const claims = section.claims.filter((claim) => ofTopic.has(claim.id));
  const first = chooseFirst(claims);
  const items = claims.flatMap((claim) => {
    const view = views.get(claim.id);
    return view === undefined ? [] : [{ ...view, first: first.has(claim.id) }];
  });
  return {
    heading: phrases.claimsHeading,
    count: phrases.claimCount(items.length),
    moreLabel: phrases.aboutClaim,
    items,
    ...(first.size < items.length ? { showAll: phrases.showAllClaims(items.length) } : {}),
    showFewer: phrases.showFewerClaims,
  };
}

/** The first claims of each source in reading order, counted under the first source that a claim names. */
function chooseFirst(claims: Claim[]): Set<string> {
  const sources = new Set(claims.flatMap((claim) => claim.at.map((place) => place.source)));
  const limit = sources.size > 1 ? maxFirstPerSource : maxFirstOfOnlySource;
  const taken = new Map<string, number>();
  const first = new Set<string>();
  for (const claim of claims) {
    const source = claim.at[0]?.source ?? '';
    const already = taken.get(source) ?? 0;
    if (already >= limit) continue;
    taken.set(source, already + 1);
    first.add(claim.id);
  }
  return first;
}

/** Whose voice no source of the digest has, as its editors say; a digest that does not say names nobody. */
function missingVoices(digest: DigestHead): readonly string[] {
  return digest.missingVoices ?? [];
}
