/**
 * What a panel says about a topic from the start, as texts that are ready to be put on a screen or a terminal. What it opens to when
 * asked (sources, all names, who says a claim) has views of its own.
 *
 * The panel in a page, `digest show` and the tests read this one model. It decides what is said and in which order, which claims the
 * first screen holds, and what has to be asked for; it knows nothing about elements, colours or widths.
 */
import { formatUnbroken } from '../digest/date';
import type { Claim, DigestHead } from '../digest/schema';
import { topicTitle } from '../digest/topic-title';
import type { PageDate } from './actions';
import type { TopicAnswer, TopicSection } from './answer';
import { buildClaim, type ClaimView } from './claim-view';
import { describeLeaning, listSpeakers, type SpeakerView } from './comparison-view';
import { buildNote, type NoteView } from './editors-note';
import { directionOf, inLanguage, isolate, type LanguageText } from './language-text';
import { buildNames, type NamesView } from './names-view';
import { comparePageDate, parsePageDay } from './page-time';
import type { DatedSentences, PanelPhrases } from './phrases';

export type ReadyAnswer = TopicAnswer & { status: 'ready' };

export type PanelView = {
  /** The language of the labels. */
  lang: string;
  title: LanguageText;
  /** The last day the digest knows of; of several digests, how many there are, and each section has its own. */
  horizon: string;
  /** That the page is younger than all of this, or older than some of it. */
  pageAge?: string | undefined;
  /** Whose voice is missing. With several digests each section says it for itself. */
  missingVoices?: LanguageText | undefined;
  sections: SectionView[];
  /** Why this may not be the digest the reader installed. */
  storage?: string | undefined;
};

/** One digest's part. */
export type SectionView = {
  /** Unique in the panel: the digest's id. */
  id: string;
  horizon: string;
  missingVoices?: LanguageText | undefined;
  /** The digest's own title. */
  digest: LanguageText;
  /** Which digest speaks, for panels in which several do. */
  origin: string;
  /** That nobody but the reader answers for the digest. */
  added?: string | undefined;
  /** Of what the digest says. */
  dir: LanguageText['dir'];
  title: LanguageText;
  kind: string;
  period?: string | undefined;
  names: NamesView;
  namesHeading: string;
  summary: LanguageText;
  summaryBy: string;
  note?: NoteView | undefined;
  /** `leaning`: that most of what is said is said by sources of one perspective. */
  speakers: { heading: string; heard: string; items: SpeakerView[]; leaning?: string | undefined; showAll?: string | undefined };
  claims: ClaimListView;
  /** Those whose sides are open from the start. */
  disagreements: { summary: string; open: string[] };
  related: { heading: string; topics: { id: string; title: LanguageText }[] };
  limitations: { heading: string; text: LanguageText };
};

export type ClaimListView = {
  heading: string;
  count: string;
  /** What the disclosure of every claim is called. */
  moreLabel: string;
  /** In reading order; those with `first: false` wait behind `showAll`. */
  items: (ClaimView & { first: boolean })[];
  showAll?: string | undefined;
  showFewer: string;
};

/** Where several sources speak about a topic, none fills the first screen: volume is not weight. */
const maxFirstPerSource = 2;
/** A topic that only one source speaks about has nobody to make room for; this keeps its first screen a screen. */
const maxFirstOfOnlySource = 4;

/** So few questions are all shown with their sides; of more, only the first are, so that the list of questions can be seen. */
const maxOpenDisagreements = 3;
const maxFirstDisagreements = 1;

/** Pure and cheap: linear in what the sections hold. `pageDate` is left out where a panel is not on a page, or the page does not say. */
export function buildPanelView(answer: ReadyAnswer, sentences: DatedSentences): PanelView {
  const { panel: phrases, pageDate, language } = sentences;
  const sections = answer.sections.map((section) => buildSection(section, sentences, answer.leadNames ?? {}));
  const [lastDay, ...otherDays] = new Set(answer.sections.map(({ digest }) => formatUnbroken(digest.asOf)));
  return {
    lang: language,
    title: sections[0]?.title ?? inLanguage('', language),
    horizon:
      sections.length === 1
        ? (sections[0]?.horizon ?? '')
        : phrases.horizons(sections.length, otherDays.length === 0 ? lastDay : undefined),
    pageAge: pageDate && describePageAge(answer, phrases, pageDate),
    missingVoices: sections.length === 1 ? sections[0]?.missingVoices : undefined,
    sections,
    storage: answer.storedIn === 'memory' ? phrases.storedInMemory : undefined,
  };
}

function buildSection(section: TopicSection, sentences: DatedSentences, leadNames: Readonly<Record<string, string>>): SectionView {
  const { digest, topic } = section;
  const { panel: phrases, language } = sentences;
  const title = leadingName(section, language, leadNames[topic.id]);
  const views = new Map(section.claims.map((claim) => [claim.id, buildClaim(claim, section, sentences)]));
  const missing = missingVoices(digest).map((voice) => isolate(voice, digest.language, language));
  const ofTopic = new Set(topic.claims);
  const claims = section.claims.filter((claim) => ofTopic.has(claim.id));
  const speakers = listSpeakers(claims, section, phrases);

  return {
    id: digest.id,
    horizon: phrases.horizon(formatUnbroken(digest.asOf), section.addedByReader === true),
    missingVoices: missing.length === 0 ? undefined : inLanguage(phrases.missingVoices(missing), language),
    digest: inLanguage(digest.title, digest.language),
    origin: phrases.fromDigest(isolate(digest.title, digest.language, language), digest.revision),
    added: section.addedByReader && phrases.addedByReader,
    dir: directionOf(digest.language),
    title,
    kind: phrases.topicKind[topic.kind],
    period: topic.period && phrases.period(formatUnbroken(topic.period)),
    names: buildNames(section, title.text, sentences),
    namesHeading: phrases.namesHeading,
    summary: inLanguage(topic.summary, digest.language),
    summaryBy: phrases.summaryBy(isolate(digest.title, digest.language, language)),
    note: buildNote(topic.note, digest.language, phrases),
    speakers: {
      heading: phrases.whoHeading,
      heard: phrases.sourcesHeard(speakers.length, section.sourceCount),
      items: speakers,
      leaning: describeLeaning(claims, section, sentences),
      showAll: speakers.every(({ first }) => first) ? undefined : phrases.showAllSources(speakers.length),
    },
    claims: buildClaimList(claims, views, phrases),
    disagreements: {
      summary: phrases.differ(section.disagreements.length),
      open: section.disagreements
        .slice(0, section.disagreements.length > maxOpenDisagreements ? maxFirstDisagreements : maxOpenDisagreements)
        .map(({ id }) => id),
    },
    related: {
      heading: phrases.relatedHeading,
      topics: section.related.map(({ id, title: own }) => ({ id, title: inLanguage(leadNames[id] ?? own, digest.language) })),
    },
    limitations: { heading: phrases.limitationsHeading, text: inLanguage(digest.limitations, digest.language) },
  };
}

/** The name that the reader chose where the topic has it, and otherwise the digest's own. */
function leadingName({ topic, digest }: TopicSection, language: string, chosen: string | undefined): LanguageText {
  const own = topicTitle(topic, language);
  const find = (text: string | undefined) => topic.names.find((name) => name.text === text && name.kind !== 'hidden');
  const name = find(chosen) ?? find(own);
  return inLanguage(name?.text ?? own, name?.lang ?? digest.language);
}

function buildClaimList(claims: Claim[], views: ReadonlyMap<string, ClaimView>, phrases: PanelPhrases): ClaimListView {
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
    showAll: first.size < items.length ? phrases.showAllClaims(items.length) : undefined,
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

/** What the first line adds about the page's own date: the strongest of what is true. */
function describePageAge({ sections }: ReadyAnswer, phrases: PanelPhrases, pageDate: PageDate): string | undefined {
  const day = parsePageDay(pageDate.day);
  if (day === undefined) return undefined;
  const dates = sections.flatMap(({ claims }) => claims.flatMap(({ when }) => when ?? []));
  const isLater = (date: Claim['when']) => date !== undefined && comparePageDate(pageDate, date)?.order === 'later';
  if (sections.some(({ topic }) => topic.kind === 'event' && isLater(topic.period))) return phrases.pageIsBeforeEvent(formatUnbroken(day));
  if (dates.some(isLater)) return phrases.pageIsEarlier(formatUnbroken(day));
  const isPast = sections.every(({ digest }) => comparePageDate(pageDate, digest.asOf)?.order === 'earlier');
  return isPast ? phrases.pageIsLater(formatUnbroken(day)) : undefined;
}

/** Whose voice no source of the digest has, as its editors say; a digest that does not say names nobody. */
function missingVoices(digest: DigestHead): readonly string[] {
  return digest.missingVoices ?? [];
}
