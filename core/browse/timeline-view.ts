/** All dated claims of all digests in order of time, as a page of it is shown: who says what, where, and when with what precision. */
import { dayNumber, formatDate } from '../digest/date';
import type { Source } from '../digest/schema';
import { inLanguage, isolate, type LanguageText } from '../panel/language-text';
import type { CiteSentences } from '../cite/phrases';
import { describeIssued, sentenceCase, sourceHeading } from '../panel/source-view';
import { isDoubtful } from '../panel/page-time';
import { findContested } from '../panel/claim-view';
import { countKinds, type DateKind, findDatingDocument, type KindCounts } from '../panel/date-kind';
import type { DigestQuestions } from './listed';
import { keyOfPeriod, type Period, type Zoom, zooms } from './periods';
import {
  cutPage,
  type DatedClaim,
  groupByPeriod,
  listDated,
  type PageFound,
  type PageStart,
  type PeriodGroup,
  type TimelineItem,
} from './timeline-page';
import { buildStrip, type StripView } from './timeline-strip';

/** How the date is drawn: a day, a longer time not told closer, or an interval; and whether it is about, uncertain or inferred. */
export type DateMark = { shape: 'day' | 'part' | 'interval'; vague: boolean };

/** `issued`: when it was written, where that is known; the date of a claim says nothing of it. */
export type CreditedSource = { label: LanguageText; issued?: string };

export type TimelineEntryView = {
  digest: string;
  claim: string;
  /** The first of its topics: where it can be read in full. */
  topic: string;
  date: string;
  mark: DateMark;
  kind: DateKind;
  /** Where `kind` is that of its document: which it is, what date it has, and a number that grows with the first day of that. */
  document?: { id: string; date: string; order: number; label: LanguageText };
  text: LanguageText;
  speaker: LanguageText;
  sources: (CreditedSource & { paragraphs: string })[];
  /** That it is a side of a question, and the first such. */
  contested?: { label: string; disagreement: string };
};

/** `counts` are those of the whole period, of which a page may show a part. */
export type TimelinePeriodView = { key: string; period: Period; count: number; counts: KindCounts; entries: TimelineEntryView[] };

/** A page before or after this one: where it begins, from which to which period it goes, and how many claims are there. */
export type PageWay = { start: PageFound; first: Period; last: Period; count: number };

export type TimelineBrowseView = {
  before?: PageWay;
  after?: PageWay;
  zoom: Zoom;
  total: number;
  /** How many claims have no date and so are not here. */
  undated: number;
  periods: TimelinePeriodView[];
  strip?: StripView;
};

export type TimelineWish = PageStart & { zoom?: string | undefined };

/** As much as is quick to lay out: a page that cuts a year in two hides what a reader came for. */
const maxOnPage = 150;
/** Over a longer time, a reader begins with decades. */
const maxYearsAtFirst = 40;

/** Everything but the page: what stays the same while a reader goes through it. Cost: sorting the claims. */
export type DatedClaims = { given: readonly DigestQuestions[]; items: readonly TimelineItem[]; total: number };

export function prepareTimeline(given: readonly DigestQuestions[]): DatedClaims {
  const items = listDated(given);
  return { given, items, total: given.reduce((sum, { claims }) => sum + claims.length, 0) };
}

/** Cost: one look at each claim's date. */
export function buildBrowseTimeline(
  { given, items, total }: DatedClaims,
  wish: TimelineWish,
  sentences: CiteSentences,
): TimelineBrowseView {
  const zoom = zooms.find((one) => one === wish.zoom) ?? chooseZoom(items);
  const groups = groupByPeriod(items, zoom);
  const paging = { items, groups, most: maxOnPage };
  const { parts, before, after } = cutPage(paging, wish);
  const wayTo = (start: PageFound, until: number): PageWay[] => {
    const there = cutPage(paging, start)
      .parts.filter(({ from }) => from < until)
      .map((part) => ({ ...part, to: Math.min(part.to, until) }));
    const [first, last] = [there[0], there.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ start, first: first.period, last: last.period, count: last.to - first.from }];
  };
  const [back] = before === undefined ? [] : wayTo(before, parts[0]?.from ?? 0);
  const [on] = after === undefined ? [] : wayTo(after, items.length);
  const strip = buildStrip({ items, groups, shown: parts, zoom });
  return {
    zoom,
    total: items.length,
    undated: total - items.length,
    periods: parts.map((part) => buildPeriod(part, { groups, items, given, sentences })),
    ...(strip === undefined ? {} : { strip }),
    ...(back === undefined ? {} : { before: back }),
    ...(on === undefined ? {} : { after: on }),
  };
}

/** The nearest zoom in a direction; the same at either end. */
export function nextZoom(zoom: Zoom, direction: -1 | 1): Zoom {
  return zooms[zooms.indexOf(zoom) + direction] ?? zoom;
}

function chooseZoom(items: readonly TimelineItem[]): Zoom {
  const years = (items.at(-1)?.order ?? 0) - (items[0]?.order ?? 0);
  return years / 10_000 > maxYearsAtFirst ? 'decade' : 'year';
}

type Context = Pick<DatedClaims, 'given' | 'items'> & { groups: readonly PeriodGroup[]; sentences: CiteSentences };

function buildPeriod({ period, from, to }: PeriodGroup, { groups, items, given, sentences }: Context): TimelinePeriodView {
  const key = keyOfPeriod(period);
  const whole = groups.find((group) => keyOfPeriod(group.period) === key) ?? { from, to };
  return {
    key,
    period,
    count: whole.to - whole.from,
    counts: countKinds(items.slice(whole.from, whole.to).map(({ kind }) => kind)),
    entries: items.slice(from, to).flatMap(({ of, claim, kind }) => {
      const home = given[of];
      return home === undefined ? [] : [buildEntry({ claim, kind }, home, sentences)];
    }),
  };
}

type EntryGiven = { claim: DatedClaim; kind: DateKind };

function buildEntry({ claim, kind }: EntryGiven, home: DigestQuestions, sentences: CiteSentences): TimelineEntryView {
  const { panel, cite, language } = sentences;
  const { digest } = home;
  const { head } = digest;
  const own = (text: string) => isolate(text, head.language, language);
  const sources = [...new Set(claim.at.map(({ source }) => source))].flatMap((id) => findSource(home.sources, id));
  const document = kind === 'document' ? findDatingDocument(claim, sources) : undefined;
  const contested = findContested(claim, { ...home, digest: head }, sentences);
  return {
    digest: digest.id,
    claim: claim.id,
    topic: claim.topics[0] ?? '',
    date: sentenceCase(claim.dating === 'inferred' ? panel.inferred(formatDate(claim.when)) : formatDate(claim.when)),
    mark: markOf(claim),
    kind,
    ...(document?.issued === undefined
      ? {}
      : {
          document: {
            id: document.id,
            date: describeIssued(document, panel) ?? formatDate(document.issued),
            order: dayNumber(document.issued.from),
            label: sourceHeading(document, head, panel),
          },
        }),
    text: inLanguage(claim.text, head.language),
    speaker: inLanguage(
      cite.speaker(own(claim.speaker.name), claim.speaker.role === undefined ? undefined : own(claim.speaker.role)),
      language,
    ),
    sources: sources.map((source) => {
      const issued = describeIssued(source, panel);
      return {
        label: sourceHeading(source, head, panel),
        ...(issued === undefined ? {} : { issued }),
        paragraphs: panel.paragraphs(claim.at.filter(({ source: at }) => at === source.id).map(({ paragraph }) => paragraph)),
      };
    }),
    ...(contested === undefined ? {} : { contested }),
  };
}

function findSource(sources: readonly Source[], id: string): Source[] {
  return sources.filter((source) => source.id === id).slice(0, 1);
}

function markOf({ when, dating }: DatedClaim): DateMark {
  const { interval, start } = when;
  const vague = isDoubtful(when) || dating === 'inferred';
  if (interval) return { shape: 'interval', vague };
  return { shape: start?.day === undefined ? 'part' : 'day', vague };
}
