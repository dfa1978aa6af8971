/** Every name of a topic by language and by who uses it, and which of them a reader can have panels led by. */
import type { Name } from '../digest/schema';
import { topicTitle } from '../digest/topic-title';
import type { TopicSection } from './answer';
import type { DeskSentences } from './desk-phrases';
import { inLanguage, type LanguageText } from './language-text';
import { describeUsers, groupByUser, isIn, listShownNames, type NameGroup } from './names-view';

export type LanguageGroup = { lang: string; language: string; groups: NameGroup[] };

/** `isOwn`: the digest's own choice, which is what stands until a reader makes another. */
export type LeadChoice = { text: LanguageText; isOwn: boolean };

/** Choices that the same people use, under a sentence that says who. */
export type ChoiceGroup = { label: LanguageText; usedBy?: LanguageText; choices: LeadChoice[] };

export type AllNamesView = {
  leadLabel: string;
  /** By who uses them: first the digest's own choice, then names that say whose they are, then spellings. */
  choices: ChoiceGroup[];
  /** The other languages, by their names in the reader's. */
  others: { heading: string; languages: LanguageGroup[] };
};

/** Linear in the topic's names but for the sorting of languages. */
export function buildAllNames({ topic, digest }: TopicSection, { panel, desk, language }: DeskSentences): AllNamesView {
  const shown = listShownNames(topic.names);
  const title = topicTitle(topic, language);
  const own = shown
    .filter((name) => isIn(name, language) || name.text === title)
    .toSorted((one, other) => ownLanguage(other) - ownLanguage(one));
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  const others = shown.filter((name) => !isIn(name, language));
  return {
    leadLabel: desk.leadWith,
    choices: groupChoices(),
    others: {
      heading: desk.otherLanguages,
      languages: [...new Set(others.map((name) => name.lang))]
        .map((lang) => ({
          lang,
          language: desk.languages[lang] ?? languageNames.of(lang) ?? lang,
          groups: groupByUser(
            others.filter((name) => name.lang === lang),
            digest,
            { panel, language },
          ),
        }))
        .toSorted((one, other) => one.language.localeCompare(other.language, language)),
    },
  };

  /** The same spelling in another language may say otherwise who uses it. */
  function ownLanguage(name: Name): number {
    return Number(isIn(name, language));
  }

  function groupChoices(): ChoiceGroup[] {
    const groups = new Map<string, ChoiceGroup>();
    const listed = new Set<string>();
    for (const name of own) {
      if (listed.has(name.text)) continue;
      listed.add(name.text);
      const isOwn = name.text === title;
      const key = isOwn ? 'own' : `by ${name.usedBy ?? ''}`;
      const group = groups.get(key) ?? describeGroup(name, isOwn);
      groups.set(key, { ...group, choices: [...group.choices, { text: inLanguage(name.text, name.lang), isOwn }] });
    }
    return [...groups.values()].toSorted((one, other) => rank(one) - rank(other));
  }

  function describeGroup({ usedBy: who }: Name, isOwn: boolean): ChoiceGroup {
    const usedBy = who === undefined ? undefined : describeUsers(who, digest, { panel, language });
    const label = isOwn ? inLanguage(desk.ownLead(usedBy?.text), language) : (usedBy ?? inLanguage(desk.otherSpellings, language));
    return { label, ...(usedBy === undefined ? {} : { usedBy }), choices: [] };
  }
}

/** In each the digest's order. */
function rank({ choices, usedBy }: ChoiceGroup): number {
  if (choices.some(({ isOwn }) => isOwn)) return 0;
  return usedBy === undefined ? 2 : 1;
}
