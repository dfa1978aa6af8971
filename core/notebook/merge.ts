/**
 * Bringing a notebook into another one. What is there stays as it is; what is not there is added, behind what there is; what is in
 * both and differs is told. A note goes beside a claim that has none, because that takes nothing away.
 */
import { isSame } from './claim-now';
import { type Collection, inReadersOrder, type KeptClaim, unsorted } from './kept-claim';
import type { NotebookPart } from './notebook-part';

/** Rows to write, and what to tell: `different` are claims of both with other notes or other words, of which the one here stays. */
export type NotebookMerge = {
  claims: KeptClaim[];
  collections: Collection[];
  report: MergeReport;
};

export type MergeReport = { added: number; addedCollections: number; same: number; notesAdded: number; different: string[] };

export function mergeNotebook(here: NotebookPart, file: NotebookPart): NotebookMerge {
  const ids = matchCollections(here.collections, file.collections);
  const nextCollection = nextPosition(here.collections);
  const collections = inReadersOrder(file.collections)
    .filter(({ id }) => !ids.has(id))
    .map((collection) => ({ ...collection, position: collection.position + nextCollection }));
  const known = new Map(here.claims.map((row) => [row.key, row]));
  const next = nextPosition(here.claims);
  const report: MergeReport = { added: 0, addedCollections: collections.length, same: 0, notesAdded: 0, different: [] };

  const claims = file.claims.flatMap((row): KeptClaim[] => {
    const own = known.get(row.key);
    if (own === undefined || (own.removedAt !== undefined && row.removedAt === undefined)) {
      if (row.removedAt === undefined) report.added += 1;
      return [{ ...row, collection: ids.get(row.collection) ?? row.collection, position: row.position + next }];
    }
    if (row.removedAt !== undefined || isSame(withoutPlace(own), withoutPlace(row))) report.same += 1;
    else if (own.note === '' && isSame(own.snapshot, row.snapshot)) {
      report.notesAdded += 1;
      return [{ ...own, note: row.note }];
    } else report.different.push(own.snapshot.claim.text);
    return [];
  });
  return { claims, collections, report };
}

/** The ids here of the file's collections that are here already: the same one, or another of the same name. */
function matchCollections(here: readonly Collection[], file: readonly Collection[]): Map<string, string> {
  const open = here.filter(({ removedAt }) => removedAt === undefined);
  return new Map(
    file.flatMap(({ id, name, removedAt }): [string, string][] => {
      const same = open.find((one) => one.id === id) ?? open.find((one) => one.name === name);
      if (same !== undefined) return [[id, same.id]];
      return removedAt !== undefined && here.some((one) => one.id === id) ? [[id, unsorted]] : [];
    }),
  );
}

function nextPosition(rows: readonly { position: number }[]): number {
  return Math.max(-1, ...rows.map(({ position }) => position)) + 1;
}

/** Where and since when a claim is kept is the notebook's own affair. */
function withoutPlace({ snapshot, note }: KeptClaim): unknown {
  return { snapshot, note };
}
