/** What the toolbar's popup says about a topic: little enough to be asked for all of a page's topics at once. */
import type { DigestDate } from '../digest/schema';
import type { TopicAnswer } from '../panel/answer';
import { inLanguage, type LanguageText } from '../panel/language-text';
import { titleOf } from '../panel/reader-choices';

export type TopicBrief = {
  title: LanguageText;
  /** The first sentence of the topic's summary. */
  about: LanguageText;
  /** The last day that its digest knows of; of several digests, the earliest. */
  lastDay: DigestDate;
  /** Topics that belong with it, by id. */
  related: { id: string; title: LanguageText }[];
};

/** Undefined where no digest has the topic. `language` is the reader's. */
export function describeTopic(topic: string, answer: TopicAnswer, language: string): TopicBrief | undefined {
  if (answer.status !== 'ready') return undefined;
  const [section] = answer.sections;
  const title = titleOf(topic, answer, language);
  if (section === undefined || title === undefined) return undefined;
  const own = section.digest.language;
  const titleLanguage = section.topic.names.find((name) => name.text === title)?.lang ?? own;
  const [first = section.digest.asOf, ...others] = answer.sections.map(({ digest }) => digest.asOf);
  return {
    title: inLanguage(title, titleLanguage),
    about: inLanguage(firstSentence(section.topic.summary, own), own),
    lastDay: others.reduce((earliest, day) => (day.to < earliest.to ? day : earliest), first),
    related: section.related.map(({ id, title: name }) => ({ id, title: inLanguage(answer.leadNames?.[id] ?? name, own) })),
  };
}

/** Ends where the language ends sentences: not after "e.g." or "U.S.". */
function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
