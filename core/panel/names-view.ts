/**
 * Names as a reader meets them. A place name is itself a position, so in the reader's language the names are gathered by who uses them;
 * spellings that nobody in particular uses, and names in other languages, wait behind them. Hidden names are matched, never shown.
 */
import type { DigestHead, Name } from '../digest/schema';
import type { TopicSection } from './answer';
import { inLanguage, type LanguageText } from './language-text';
import type { PanelPhrases, PanelSentences } from './phrases';

/** Names that the same people use; without `usedBy`, names that nobody in particular does. */
export type NameGroup = { names: LanguageText[]; usedBy?: LanguageText };

export type LanguageGroup = { lang: string; language: string; groups: NameGroup[] };

export type NamesView = {
  /** Names in the reader's language, without the one that is the panel's heading unless it says who uses it. */
  own: NameGroup[];
  /** Spellings in the reader's language that would crowd out who uses which. */
  spellings: LanguageText[];
  others: LanguageGroup[];
  /** What opens spellings and other languages. */
  moreLabel: string;
};

/** As many as can be taken in at a glance. */
const maxSpellingsInSight = 3;

/** `title` is the name the heading already shows. */
export function buildNames({ topic, digest }: TopicSection, title: string, { panel: phrases, language }: PanelSentences): NamesView {
  const shown = topic.names.filter((name) => name.kind !== 'hidden').toSorted((one, other) => rank(one) - rank(other));
  const ownNames = shown.filter((name) => isIn(name, language) && (name.text !== title || name.usedBy !== undefined));
  const own = groupByUser(ownNames, digest, phrases);
  const spellings = own.find((group) => group.usedBy === undefined)?.names ?? [];
  const others = groupByLanguage(
    shown.filter((name) => !isIn(name, language)),
    digest,
    { panel: phrases, language },
  );
  const isCrowded = spellings.length > maxSpellingsInSight;

  return {
    own: isCrowded ? own.filter((group) => group.usedBy !== undefined) : own,
    spellings: isCrowded ? spellings : [],
    others,
    moreLabel: phrases.moreNames(isCrowded ? spellings.length : 0, others.length),
  };
}

/** Groups in the order of their first names, the one without users last. */
function groupByUser(names: readonly Name[], digest: DigestHead, phrases: PanelPhrases): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const { text, lang, usedBy } of names) {
    const group = groups.get(usedBy ?? '') ?? {
      names: [],
      ...(usedBy === undefined ? {} : { usedBy: inLanguage(phrases.usedBy(usedBy), digest.language) }),
    };
    if (!group.names.some((name) => name.text === text)) group.names.push(inLanguage(text, lang));
    groups.set(usedBy ?? '', group);
  }
  return [...groups.values()].toSorted((one, other) => Number(one.usedBy === undefined) - Number(other.usedBy === undefined));
}

function groupByLanguage(names: readonly Name[], digest: DigestHead, { panel: phrases, language }: PanelSentences): LanguageGroup[] {
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  return [...new Set(names.map((name) => name.lang))]
    .map((lang) => ({
      lang,
      language: phrases.languages[lang] ?? languageNames.of(lang) ?? lang,
      groups: groupByUser(
        names.filter((name) => name.lang === lang),
        digest,
        phrases,
      ),
    }))
    .toSorted((one, other) => one.language.localeCompare(other.language, language));
}

function rank(name: Name): number {
  return name.kind === 'preferred' ? 0 : 1;
}

function isIn(name: Name, language: string): boolean {
  return primary(name.lang) === primary(language);
}

function primary(languageTag: string): string {
  return languageTag.split('-', 1)[0] ?? languageTag;
}
