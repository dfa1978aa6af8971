/** Every name of a topic by language and by who uses it, and which of them a reader can have panels led by. */
import type { Name } from '../digest/schema';
import { topicTitle } from '../digest/topic-title';
import type { TopicSection } from './answer';
import type { DeskSentences } from './desk-phrases';
import { inLanguage, type LanguageText } from './language-text';
import { describeUsers, groupByUser, isIn, listShownNames, type NameGroup } from './names-view';

export type LanguageGroup = { lang: string; language: string; groups: NameGroup[] };

/** `isOwn`: the digest's own choice, which is what stands until a reader makes another. */
export type LeadChoice = { text: LanguageText; usedBy?: LanguageText; isOwn: boolean };

export type AllNamesView = {
  leadLabel: string;
  choices: LeadChoice[];
  /** The other languages, by their names in the reader's. */
  others: { heading: string; languages: LanguageGroup[] };
};

/** Linear in the topic's names but for the sorting of languages. */
export function buildAllNames({ topic, digest }: TopicSection, { panel, desk, language }: DeskSentences): AllNamesView {
  const shown = listShownNames(topic.names);
  const title = topicTitle(topic, language);
  const own = shown.filter((name) => isIn(name, language) || name.text === title);
  const languageNames = new Intl.DisplayNames([language], { type: 'language' });
  const others = shown.filter((name) => !isIn(name, language));
  return {
    leadLabel: desk.leadWith,
    choices: [...new Map(own.map((name) => [name.text, name])).values()]
      .map((name): LeadChoice => ({
        text: inLanguage(name.text, name.lang),
        ...usedBy(name),
        isOwn: name.text === title,
      }))
      .toSorted((one, other) => rank(one) - rank(other)),
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

  function usedBy(name: Name): { usedBy?: LanguageText } {
    return name.usedBy === undefined ? {} : { usedBy: describeUsers(name.usedBy, digest, { panel, language }) };
  }
}

/** The digest's own choice, then names that say whose they are, then spellings; in each the digest's order. */
function rank({ isOwn, usedBy }: LeadChoice): number {
  if (isOwn) return 0;
  return usedBy === undefined ? 2 : 1;
}
