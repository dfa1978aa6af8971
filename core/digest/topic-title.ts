import type { Name, Topic } from './schema';

/**
 * The name a reader sees for a topic: its preferred name in the digest's language; failing that, in the same language without its
 * region; failing that, any preferred name, then any name that may be shown, and only a topic of nothing but hidden names has its id.
 */
export function topicTitle(topic: Pick<Topic, 'id' | 'names'>, language: string): string {
  const preferred = topic.names.filter((name) => name.kind === 'preferred');
  const shown: Name | undefined =
    preferred.find((name) => name.lang === language) ??
    preferred.find((name) => primary(name.lang) === primary(language)) ??
    preferred[0] ??
    topic.names.find((name) => name.kind !== 'hidden');
  return shown?.text ?? topic.id;
}

function primary(languageTag: string): string {
  return languageTag.split('-', 1)[0] ?? languageTag;
}
