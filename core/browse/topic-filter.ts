/** Which topics of a list have a name with what a reader types in it, whatever its case and its accents. */
import type { ListedTopic } from './listed';

/** All of them where nothing is typed. Cost: a look at every name. */
export function filterTopics(topics: readonly ListedTopic[], typed: string): readonly ListedTopic[] {
  const wanted = fold(typed);
  if (wanted === '') return topics;
  return topics.filter(({ names }) => names.some(({ text, kind }) => kind !== 'hidden' && fold(text).includes(wanted)));
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
