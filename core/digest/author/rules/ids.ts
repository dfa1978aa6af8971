/** Ids stand once, are where their file's name says, and lead somewhere. */
import type { AuthoredProblem, DataPath } from '../../problem';
import { quoted } from '../../problem';
import type { Reference, ReferenceTarget } from '../../references';
import { listClaimReferences, listDisagreementReferences, listSourceReferences, listTopicReferences } from '../../references';
import type { Authored, Entry } from '../authored';
import { baseName, problemAt } from '../authored';
import { findNearest } from '../nearest';

type WithId = { id: string };

export function findDuplicateIds({ head, sources, topics, claims, disagreements }: Authored): AuthoredProblem[] {
  const perspectives = (head?.value.perspectives ?? []).map(({ id }, index) => ({ id, entry: head, path: ['perspectives', index, 'id'] }));
  return [
    ...findRepeated(perspectives),
    ...[sources, topics, claims, disagreements].flatMap((entries: Entry<WithId>[]) =>
      findRepeated(entries.map((entry) => ({ id: entry.value.id, entry, path: ['id'] }))),
    ),
  ];
}

/** `topics/ID.yaml`, and `claims/SOURCE.yaml` with claims that begin with the source's id and are first found there. */
export function findMisplaced({ topics, claims, sources, malformed }: Authored): AuthoredProblem[] {
  const sourceIds = new Set([...sources.map(({ value }) => value.id), ...malformed]);
  const strayFiles = [...new Set(claims.map(({ file }) => file))].filter((file) => !sourceIds.has(baseName(file)));
  const stray = new Set(strayFiles);
  return [
    ...topics
      .filter(({ file, value }) => baseName(file) !== value.id)
      .map((entry) => problemAt(entry, ['id'], `is ${quoted(entry.value.id)}, but the file is ${entry.file}`)),
    ...strayFiles.map((file) => ({ file, line: 1, message: `is named after an unknown source: ${quoted(baseName(file))}` })),
    ...claims
      .filter(({ file }) => !stray.has(file))
      .flatMap((entry) => {
        const source = baseName(entry.file);
        const { id, at } = entry.value;
        return [
          ...(id.startsWith(`${source}-`)
            ? []
            : [problemAt(entry, ['id'], `does not begin with the source it is drawn from: ${quoted(`${source}-`)}`)]),
          ...(at[0]?.source === source
            ? []
            : [problemAt(entry, ['at', 0, 'source'], `is not ${quoted(source)}, whose claims this file holds`)]),
        ];
      }),
  ];
}

export function findUnknownIds(authored: Authored): AuthoredProblem[] {
  const { head, sources, topics, claims, disagreements, malformed } = authored;
  const known: Record<ReferenceTarget, string[]> = {
    perspective: (head?.value.perspectives ?? []).map(({ id }) => id),
    source: sources.map(({ value }) => value.id),
    topic: topics.map(({ value }) => value.id),
    claim: claims.map(({ value }) => value.id),
    disagreement: disagreements.map(({ value }) => value.id),
  };

  function check<Value>(entry: Entry<Value>, references: Reference[]): AuthoredProblem[] {
    // Without a readable list nobody knows which perspectives there are, and that has been said.
    const asked = references.filter(({ to }) => to !== 'perspective' || (head !== undefined && head.line(['perspectives']) > 0));
    return asked
      .filter(({ to, id }) => !known[to].includes(id) && !malformed.has(id))
      .map(({ to, id, path }) => problemAt(entry, path, `names an unknown ${to}: ${quoted(id)}${suggestion(id, known[to])}`));
  }

  return [
    ...sources.flatMap((entry) => check(entry, listSourceReferences(entry.value))),
    ...topics.flatMap((entry) => check(entry, listTopicReferences(entry.value))),
    ...claims.flatMap((entry) => check(entry, listClaimReferences(entry.value))),
    ...disagreements.flatMap((entry) => check(entry, listDisagreementReferences(entry.value))),
  ];
}

function findRepeated(items: { id: string; entry: Entry<unknown> | undefined; path: DataPath }[]): AuthoredProblem[] {
  const first = new Map<string, string>();
  return items.flatMap(({ id, entry, path }) => {
    if (entry === undefined) return [];
    const place = first.get(id);
    if (place !== undefined) return [problemAt(entry, path, `is already used at ${place}: ${quoted(id)}`)];
    first.set(id, `${entry.file}:${entry.line(path)}`);
    return [];
  });
}

function suggestion(id: string, known: string[]): string {
  const [nearest] = findNearest(id, known);
  return nearest === undefined ? '' : ` (is it ${quoted(nearest)}?)`;
}
