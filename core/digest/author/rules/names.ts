/** Names: one preferred per language, none both hidden and shown, and none that two topics claim without saying how to choose. */
import { foldText } from '../../../detect/fold';
import type { AuthoredProblem } from '../../problem';
import { quoted } from '../../problem';
import type { Name } from '../../schema';
import type { Authored, Entry } from '../authored';
import { problemAt } from '../authored';
import type { AuthoredTopic } from '../schema';
import { standInLanguage } from '../stand-in';

type PlacedName = { name: Name; entry: Entry<AuthoredTopic>; index: number };

/**
 * Spelling is compared as the detector sees it: without case, diacritics, and the difference of hyphen and space. Of the topics that
 * share a name all but one must say what has to be `near`; the one without is what the name means when nothing is.
 */
export function findSharedNames({ topics }: Authored): AuthoredProblem[] {
  return [...groupBySpelling(topics.flatMap(placedNames)).values()].flatMap((group) => {
    if (new Set(group.map(({ entry }) => entry.value.id)).size < 2) return [];
    const [owner, ...others] = group.filter(({ name }) => (name.match?.near ?? []).length === 0);
    return others
      .filter(({ entry }) => entry.value.id !== owner?.entry.value.id)
      .map((placed) =>
        nameProblem(placed, `is also a name of ${quoted(owner?.entry.value.id ?? '')}; say which topics must be near (match.near)`),
      );
  });
}

export function findNameClashes({ head, topics }: Authored): AuthoredProblem[] {
  return topics.flatMap((entry) => {
    const names = placedNames(entry);
    const language = head?.value.language;
    const unknown = language === undefined || language === standInLanguage;
    const titled = unknown || names.some(({ name }) => name.kind === 'preferred' && name.lang === language);
    return [
      ...(titled ? [] : [problemAt(entry, ['names'], `have no preferred one in the digest's language (${language})`)]),
      ...findSecondPreferred(names),
      ...findRepeatedSpellings(names),
      ...names.filter(({ name }) => foldText(name.text) === '').map((placed) => nameProblem(placed, 'has no letter or digit')),
    ];
  });
}

function findSecondPreferred(names: PlacedName[]): AuthoredProblem[] {
  const seen = new Map<string, string>();
  return names.flatMap((placed) => {
    const { kind, lang, text } = placed.name;
    if (kind !== 'preferred') return [];
    const first = seen.get(lang);
    seen.set(lang, first ?? text);
    return first === undefined ? [] : [nameProblem(placed, `is a second preferred name in ${lang}, after ${quoted(first)}`)];
  });
}

/** The same text in two languages is two facts; the same text shown and hidden, or twice in one language, is a slip. */
function findRepeatedSpellings(names: PlacedName[]): AuthoredProblem[] {
  return names.flatMap((placed, index) => {
    const { name } = placed;
    const earlier = names.slice(0, index).filter((other) => other.name.text === name.text);
    if (earlier.some((other) => (other.name.kind === 'hidden') !== (name.kind === 'hidden')))
      return [nameProblem(placed, 'is both hidden and shown')];
    return earlier.some((other) => other.name.lang === name.lang) ? [nameProblem(placed, `stands a second time in ${name.lang}`)] : [];
  });
}

function placedNames(entry: Entry<AuthoredTopic>): PlacedName[] {
  return entry.value.names.map((name, index) => ({ name, entry, index }));
}

function groupBySpelling(names: PlacedName[]): Map<string, PlacedName[]> {
  const groups = new Map<string, PlacedName[]>();
  for (const placed of names) {
    const spelling = foldText(placed.name.text);
    groups.set(spelling, [...(groups.get(spelling) ?? []), placed]);
  }
  return groups;
}

function nameProblem({ name, entry, index }: PlacedName, message: string): AuthoredProblem {
  return problemAt(entry, ['names', index, 'text'], `${quoted(name.text)} ${message}`);
}
