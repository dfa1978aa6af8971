/**
 * What happened around a topic, in order of time: an entry for each event, in which every source that dates it has its say.
 *
 * On a timeline stand claims that something happened, and the background and figures of the same event. What somebody argues or holds
 * about an event is dated by when they wrote it, so it is not here. An event stands where the most exact of its dates puts it: that
 * one source says no more than the year does not move it to January. Distances in time are not drawn to scale, which would push dense
 * weeks together, but long stretches without an entry are named.
 */
import { compareDates, dayNumber } from '../digest/date';
import type { Claim, DigestDate } from '../digest/schema';
import type { TopicSection } from './answer';
import { inLanguage, type LanguageText } from './language-text';
import { describeDate, sourcesOf } from './claim-view';
import type { DeskSentences } from './desk-phrases';
import { sourceLabel } from './source-view';

/** What one source says of the event; `claim` is the id to lead a reader to. The date has the precision it has in the claim. */
export type AccountView = { claim: string; date: string; sources: LanguageText[]; text: LanguageText };

export type TimelineEntryView = {
  /** Unique in the timeline. */
  id: string;
  /** One for each source, in the order of their dates. */
  accounts: AccountView[];
  /** No account has a date but an inferred one. */
  isInferred: boolean;
  /** That several sources tell of one event, where they do. */
  together?: string;
  /** That there are more claims about it than the accounts, and the first of them. */
  more?: { label: string; claim: string };
  /** How long before this entry there is none, where that is long. */
  gap?: string;
  /** Those with `first: false` wait behind `showEarlier`. */
  first: boolean;
};

export type TimelineView = {
  /** Earliest first. */
  entries: TimelineEntryView[];
  showEarlier?: string;
  hideEarlier: string;
};

type DatedClaim = Claim & { when: DigestDate };

/** Fewer are no order: the list of claims shows their dates as well. */
const minEntries = 3;
/** So many are all shown; of more, the latest, because they are what the news is about. */
const maxEntries = 8;
const maxFirst = 6;
/** A stretch is long in years, and among the others of the same timeline. */
const minGapYears = 2;
const minGapShare = 1 / 6;

/** Whether there is one, without building it: that much is in the panel's first script. */
export function hasTimeline(section: TopicSection): boolean {
  return new Set(listTold(section).map(eventOf)).size >= minEntries;
}

/** Nothing where there are too few entries to be in an order. */
export function buildTimeline(section: TopicSection, { panel, desk }: DeskSentences): TimelineView | undefined {
  const { timeline: phrases } = desk;
  const events = listEvents(section);
  if (events.length < minEntries) return undefined;
  const gaps = listGaps(events);
  const hidden = events.length > maxEntries ? events.length - maxFirst : 0;

  const entries = events.map(({ id, claims }, index): TimelineEntryView => {
    const accounts = chooseAccounts(claims);
    const sources = new Set(accounts.flatMap(({ at }) => at.map(({ source }) => source))).size;
    const further = claims.filter((claim) => !accounts.includes(claim));
    const next = further[0];
    const years = gaps[index];
    return {
      id,
      accounts: accounts.map((claim) => ({
        claim: claim.id,
        date: describeDate(claim, sourcesOf(claim, section)[0], panel),
        sources: sourcesOf(claim, section).map((source) => sourceLabel(source, section.digest, panel)),
        text: inLanguage(claim.text, section.digest.language),
      })),
      isInferred: accounts.every(({ dating }) => dating !== undefined),
      ...(sources > 1 ? { together: phrases.together(sources) } : {}),
      ...(next === undefined ? {} : { more: { label: phrases.moreClaims(further.length), claim: next.id } }),
      ...(years === undefined ? {} : { gap: phrases.gap(years) }),
      first: index >= hidden,
    };
  });
  return {
    entries,
    ...(hidden > 0 ? { showEarlier: phrases.showEarlier(hidden) } : {}),
    hideEarlier: phrases.hideEarlier,
  };
}

type Event = { id: string; claims: DatedClaim[] };

/** Earliest first, and so the claims of each. */
function listEvents(section: TopicSection): Event[] {
  const events = new Map<string, DatedClaim[]>();
  for (const claim of listTold(section)) events.set(eventOf(claim), [...(events.get(eventOf(claim)) ?? []), claim]);
  return [...events]
    .map(([id, told]) => ({ id, claims: told.sort(byDate) }))
    .sort((a, b) => byDate(mostExact(a), mostExact(b)) || byDate(a.claims[0], b.claims[0]));
}

/** Of the claims in the panel's list: a reader is led to them there. */
function listTold({ topic, claims }: TopicSection): DatedClaim[] {
  return claims.filter(isTold).filter(({ id }) => topic.claims.includes(id));
}

/** A claim that shares its event with no other is an event by itself. */
function eventOf({ id, event }: Claim): string {
  return event === undefined ? `claim-${id}` : `event-${event}`;
}

function mostExact({ claims }: Event): DatedClaim | undefined {
  return claims.toSorted((a, b) => spanOf(a.when) - spanOf(b.when))[0];
}

/** Grows with the time that a date leaves open. */
function spanOf({ from, to }: DigestDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Of each source the claim that something happened, before background and figures; of several, the earliest. */
function chooseAccounts(claims: readonly DatedClaim[]): DatedClaim[] {
  const chosen = new Map<string, DatedClaim>();
  for (const claim of [...claims.filter(isHappening), ...claims]) {
    const source = claim.at[0]?.source ?? '';
    if (!chosen.has(source)) chosen.set(source, claim);
  }
  return [...chosen.values()].sort(byDate);
}

/** For each event the whole years since the last day of any before it, where they are many; an open end is no day. */
function listGaps(events: readonly Event[]): (number | undefined)[] {
  const days = events.map(({ claims }) => ({
    from: Math.min(...claims.map(({ when }) => dayNumber(when.from))),
    to: Math.max(...claims.map(({ when }) => dayNumber(isOpen(when) ? when.from : when.to))),
  }));
  const last = Math.max(...days.map(({ to }) => to));
  const least = Math.max(minGapYears, yearsBetween(days[0]?.from ?? last, last) * minGapShare);
  return days.map(({ from }, index) => {
    const years = yearsBetween(Math.max(...days.slice(0, index).map(({ to }) => to)), from);
    return index > 0 && years >= least ? years : undefined;
  });
}

/** Day numbers hold the year above the month and the day. */
function yearsBetween(from: number, to: number): number {
  return Math.floor((to - from) / 10_000);
}

function isOpen({ interval, end }: DigestDate): boolean {
  return interval && end === undefined;
}

function isTold(claim: Claim): claim is DatedClaim {
  return claim.when !== undefined && (isHappening(claim) || (claim.event !== undefined && ['background', 'figure'].includes(claim.kind)));
}

function isHappening({ kind }: Claim): boolean {
  return kind === 'event';
}

function byDate(one: DatedClaim | undefined, other: DatedClaim | undefined): number {
  return one === undefined || other === undefined ? 0 : compareDates(one.when, other.when);
}
