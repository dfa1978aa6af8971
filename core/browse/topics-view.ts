/**
 * The topics of the enabled digests as a book's index has them: by kind, in alphabetical order. A kind with many topics shows the first
 * of them and leads to a page of its own, which is cut into pages where it is long.
 */
import { topicTitle } from '../digest/topic-title';
import type { Topic } from '../digest/schema';
import { inLanguage, type LanguageText } from '../panel/language-text';
import { createSentenceCutter } from './first-sentence';
import type { ListedDigest, ListedTopic } from './listed';

export type TopicKind = Topic['kind'];

const topicKinds = ['place', 'country', 'person', 'organisation', 'event', 'group', 'concept'] as const satisfies readonly TopicKind[];

/** `digests` are those that have the topic; the rest is said by the first of them, but claims and disagreements are those of all. */
export type TopicEntryView = {
  id: string;
  title: LanguageText;
  sentence: LanguageText;
  claims: number;
  disagreements: number;
  digests: string[];
};

/** `total` counts the kind's topics, of which `entries` are those in sight. */
export type KindView = { kind: TopicKind; total: number; entries: TopicEntryView[] };

export type TopicsView = {
  kinds: KindView[];
  total: number;
  /** The one kind that is shown, where the reader wants one alone. */
  only?: TopicKind;
  /** Where one kind alone is shown, on pages: which of how many, from 1. */
  pages?: { at: number; of: number };
};

/** What a reader has asked for; an unknown kind or digest is none, a page out of range the nearest there is. */
export type TopicsWish = { kind?: string | undefined; digest?: string | undefined; page?: string | undefined };

type Given = {
  digests: readonly ListedDigest[];
  topics: readonly ListedTopic[];
  leadNames: Readonly<Record<string, string>>;
  language: string;
};

/** Of a kind beside others. */
const maxBesideOthers = 60;
/** On a page of its own. */
const maxOnPage = 200;

/** Cost: sorting all topics by their titles; sentences are cut only for what is in sight. */
export function buildTopicsView({ digests, topics, leadNames, language }: Given, wish: TopicsWish): TopicsView {
  const languages = new Map(digests.map(({ id, head }) => [id, head.language]));
  const digest = languages.has(wish.digest ?? '') ? wish.digest : undefined;
  const entries = gather(digest === undefined ? topics : topics.filter((topic) => topic.digest === digest));
  const collator = new Intl.Collator(language);
  const titled = entries
    .map((entry) => ({ ...entry, title: titleOfNames(entry.topic, leadNames[entry.topic.id], language) }))
    .sort((one, other) => collator.compare(one.title.text, other.title.text));
  const cutters = new Map<string, (text: string) => string>();
  const cut = (lang: string) => {
    const cutter = cutters.get(lang) ?? createSentenceCutter(lang);
    cutters.set(lang, cutter);
    return cutter;
  };
  const view = ({ topic, title, ...counts }: (typeof titled)[number]): TopicEntryView => {
    const lang = languages.get(topic.digest) ?? language;
    return { id: topic.id, title, sentence: inLanguage(cut(lang)(topic.summary), lang), ...counts };
  };

  const only = topicKinds.find((kind) => kind === wish.kind);
  const kinds = topicKinds
    .filter((kind) => only === undefined || kind === only)
    .map((kind) => ({ kind, all: titled.filter(({ topic }) => topic.kind === kind) }))
    .filter(({ all }) => all.length > 0);
  const pages = Math.max(1, Math.ceil((kinds[0]?.all.length ?? 0) / maxOnPage));
  const page = Math.min(Math.max(Math.trunc(Number(wish.page ?? 1)) || 1, 1), pages);
  const [from, to] = only === undefined ? [0, maxBesideOthers] : [(page - 1) * maxOnPage, page * maxOnPage];
  return {
    kinds: kinds.map(({ kind, all }) => ({ kind, total: all.length, entries: all.slice(from, to).map(view) })),
    total: entries.length,
    ...(only === undefined ? {} : { only }),
    ...(only !== undefined && pages > 1 ? { pages: { at: page, of: pages } } : {}),
  };
}

type Gathered = Pick<TopicEntryView, 'claims' | 'disagreements' | 'digests'> & { topic: ListedTopic };

/** A topic that several digests have is one entry. */
function gather(topics: readonly ListedTopic[]): Gathered[] {
  const entries = new Map<string, Gathered>();
  for (const topic of topics) {
    const known = entries.get(topic.id);
    if (known === undefined) {
      entries.set(topic.id, { topic, claims: topic.claims, disagreements: topic.disagreements, digests: [topic.digest] });
      continue;
    }
    known.claims += topic.claims;
    known.disagreements += topic.disagreements;
    known.digests.push(topic.digest);
  }
  return [...entries.values()];
}

/** By the name that the reader has chosen to lead with, where the topic has it. */
export function titleOfNames({ id, names }: Pick<ListedTopic, 'id' | 'names'>, chosen: string | undefined, language: string): LanguageText {
  const isChosen = names.some((name) => name.text === chosen && name.kind !== 'hidden');
  const text = isChosen && chosen !== undefined ? chosen : topicTitle({ id, names: [...names] }, language);
  return inLanguage(text, names.find((name) => name.text === text)?.lang ?? language);
}
