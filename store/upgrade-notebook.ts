/**
 * Kept claims of database version 3 → 4. They were a text, a speaker, an anchor and the sources' records; what a citation needs beyond
 * that is taken from their digest where it still says the same, and is left unknown where it does not. No row is dropped and none can
 * stop the upgrade: a notebook that cannot be opened would be a lost one.
 */
import type { Transaction } from 'dexie';
import type { Claim, DigestDate, Source } from '@/core/digest/schema';
import { buildSnapshot, type KeptClaim, type KeptSnapshot, unsorted } from '@/core/notebook/kept-claim';

/** A row as version 3 had it. */
export type KeptClaimOfVersion3 = {
  key: string;
  digest: string;
  claim: string;
  keptAt: string;
  text: string;
  speaker: Claim['speaker'];
  anchor: string;
  sources: { csl: Source['csl']; paragraph: number }[];
  revision: string;
  asOf: string;
};

export async function upgradeNotebook(transaction: Transaction): Promise<void> {
  const notebook = transaction.table<KeptClaim | KeptClaimOfVersion3, string>('notebook');
  const rows = await notebook.orderBy('keptAt').toArray();
  for (const [position, row] of rows.entries()) {
    if ('snapshot' in row) continue;
    const { key, digest, claim, keptAt } = row;
    const snapshot = (await findSnapshot(transaction, row)) ?? snapshotOf(row);
    await notebook.put({ key, digest, claim, keptAt, snapshot, collection: unsorted, position, note: '' });
  }
}

/** From the digest, if it is still the revision that was kept from, or says the same. */
async function findSnapshot(transaction: Transaction, row: KeptClaimOfVersion3): Promise<KeptSnapshot | undefined> {
  // Any field may be missing from a damaged row, which leads to `undefined`.
  const claims = transaction.table<{ body?: Claim }, string>('claims');
  const digests = transaction.table<{ head?: KeptSnapshot['digest'] }, string>('digests');
  const drawnOn = transaction.table<{ body?: Source }, string>('sources');
  const body = (await claims.get(row.key))?.body;
  const head = (await digests.get(row.digest))?.head;
  if (body?.text !== row.text || !Array.isArray(body.at) || head?.title === undefined) return undefined;
  const rows = await drawnOn.bulkGet(body.at.map(({ source }) => `${row.digest}/${source}`));
  const sources = rows.flatMap((source) => source?.body ?? []);
  return buildSnapshot(body, sources, { ...head, revision: row.revision });
}

/** From the row alone. Its sources get ids of their own; what is not known of the digest is not made up. */
function snapshotOf({ claim, digest, text, speaker, anchor, sources, revision, asOf }: KeptClaimOfVersion3): KeptSnapshot {
  const titles = [...new Set(sources.map(({ csl }) => csl.title))];
  const idOf = (title: string): string => `source-${titles.indexOf(title) + 1}`;
  return {
    claim: { id: claim, text, speaker, anchor, at: sources.map(({ csl, paragraph }) => ({ source: idOf(csl.title), paragraph })) },
    sources: titles.flatMap((title) => {
      const csl = sources.find((source) => source.csl.title === title)?.csl;
      return csl === undefined ? [] : [{ id: idOf(title), csl, established: {} }];
    }),
    digest: { id: digest, title: digest, revision, language: 'en', licence: '?', editors: ['?'], asOf: readDay(asOf) },
  };
}

/** Only its spelling was kept. */
function readDay(edtf: string): DigestDate {
  const [, year = '0001', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(edtf) ?? [];
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const point = { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
  return { edtf, from, to: from, interval: false, ...(year === '0001' ? {} : { start: point }) };
}
