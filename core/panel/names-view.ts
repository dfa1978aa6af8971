/**
 * Names as a reader meets them. A place name is itself a position, so the names in the reader's language are gathered by who uses
 * them. A panel's head has room for the first few; `all-names-view.ts` has them all. Hidden names are matched, never shown.
 */
import type { DigestHead, Name } from '../digest/schema';
import type { TopicSection } from './answer';
import { inLanguage, isolate, type LanguageText } from './language-text';
import type { PanelSentences } from './phrases';

/** Names that the same people use; without `usedBy`, names that nobody in particular does. */
export type NameGroup = { names: LanguageText[]; usedBy?: LanguageText };

export type NamesView = {
  /** Names in the reader's language, without the one that is the panel's heading unless it says who uses it. */
  own: NameGroup[];
  /** How many more of these there are where not all are in sight: a list that looks whole must not leave out one side's name. */
  more?: string | undefined;
  /** Whether there is any name to show beyond the heading. */
  any: boolean;
};

/** As many as can be taken in at a glance: names that say whose they are go before spellings. */
const maxGroupsInSight = 3;
const maxSpellingsInSight = 3;

/** `lead` is the name the heading already shows. */
export function buildNames({ topic, digest }: TopicSection, lead: string, { panel, language }: PanelSentences): NamesView {
  const shown = listShownNames(topic.names);
  const ownNames = shown.filter((name) => isIn(name, language) && (name.text !== lead || name.usedBy !== undefined));
  const groups = groupByUser(ownNames, digest, { panel, language });
  const own = groups.filter((group) => group.usedBy !== undefined || group.names.length <= maxSpellingsInSight).slice(0, maxGroupsInSight);
  const rest = countNames(groups) - countNames(own);
  return {
    own,
    more: rest === 0 ? undefined : panel.moreNames(rest),
    any: shown.some((name) => name.text !== lead),
  };
}

function countNames(groups: readonly NameGroup[]): number {
  return groups.reduce((sum, { names }) => sum + names.length, 0);
}

/** Preferred names first. */
export function listShownNames(names: readonly Name[]): Name[] {
  return names.filter((name) => name.kind !== 'hidden').toSorted((one, other) => rank(one) - rank(other));
}

/** Groups in the order of their first names, the one without users last. */
export function groupByUser(names: readonly Name[], digest: DigestHead, sentences: PanelSentences): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const { text, lang, usedBy } of names) {
    const group = groups.get(usedBy ?? '') ?? {
      names: [],
      ...(usedBy === undefined ? {} : { usedBy: describeUsers(usedBy, digest, sentences) }),
    };
    if (!group.names.some((name) => name.text === text)) group.names.push(inLanguage(text, lang));
    groups.set(usedBy ?? '', group);
  }
  return [...groups.values()].toSorted((one, other) => Number(one.usedBy === undefined) - Number(other.usedBy === undefined));
}

/** "used by Armenian writers": the reader's sentence around the digest's words. */
export function describeUsers(usedBy: string, digest: DigestHead, { panel, language }: PanelSentences): LanguageText {
  return inLanguage(panel.usedBy(isolate(usedBy, digest.language, language)), language);
}

export function isIn(name: Name, language: string): boolean {
  return primary(name.lang) === primary(language);
}

function rank(name: Name): number {
  return name.kind === 'preferred' ? 0 : 1;
}

function primary(languageTag: string): string {
  return languageTag.split('-', 1)[0] ?? languageTag;
}
