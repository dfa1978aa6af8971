/**
 * The long work on a reader's digests: reading a file, checking it, installing, going back, putting back. It belongs in a worker, off
 * the page the reader looks at, and so it is a handful of calls with one value each. What was checked last, and what was removed
 * last, is remembered between two calls and by nobody else: with the worker it is gone, and nothing has been stored.
 */
import { compareDigests } from '@/core/digest/compare';
import { contentHash } from '@/core/digest/content-hash';
import { parseDigest } from '@/core/digest/parse';
import type { DigestProgress, FileVerdict, InstallOutcome } from '@/core/digest/file-verdict';
import { buildPreview, type KnownNames } from '@/core/digest/preview';
import type { Digest } from '@/core/digest/schema';
import { keyPrefix, type DigestRow, type SidelightDatabase } from './database';
import { readDigestFile } from './digest-file';
import { installDigest } from './install';
import { putBack, removeOwnDigest, rollBack, type RemovedDigest } from './own-digests';
import { readDigest } from './read-digest';

type OnProgress = (progress: DigestProgress) => void;

export type DigestWork = {
  /** Reads and checks a file and stores nothing. */
  check: (file: Blob, onProgress: OnProgress) => Promise<FileVerdict>;
  /** Installs what was checked last; `missing` where there is none. */
  install: (given: undefined, onProgress: OnProgress) => Promise<InstallOutcome>;
  rollBack: (id: string, onProgress: OnProgress) => Promise<InstallOutcome>;
  /** False where there was nothing to remove; `putBack` undoes the last removal. */
  remove: (id: string, onProgress: OnProgress) => Promise<boolean>;
  putBack: (given: undefined, onProgress: OnProgress) => Promise<InstallOutcome>;
  /** The text of a file that `check` takes again; undefined where the digest cannot be read. */
  exportText: (id: string) => Promise<string | undefined>;
};

export function createDigestWork({ database, appVersion }: { database: SidelightDatabase; appVersion: string }): DigestWork {
  let checked: Digest | undefined;
  let removed: RemovedDigest | undefined;
  return { check, install, rollBack: goBack, remove, putBack: undoRemoval, exportText };

  async function check(file: Blob, onProgress: OnProgress): Promise<FileVerdict> {
    checked = undefined;
    const reading = await readDigestFile(file, (share) => onProgress({ step: 'reading', share }));
    if (reading.status === 'invalid') return { status: 'invalid', problems: [{ path: '', message: reading.message }] };
    onProgress({ step: 'checking' });
    const parsed = parseDigest(reading.text, { appVersion });
    if (parsed.status === 'invalid') return parsed;

    onProgress({ step: 'comparing' });
    const { digest } = parsed;
    const current = await database.digests.get(digest.id);
    if (current?.origin === 'bundled') return { status: 'bundled', id: digest.id, title: current.head.title };
    if (current?.contentHash === (await contentHash(digest))) return { status: 'unchanged', title: digest.title };
    const preview = buildPreview(digest, await listOthers(digest.id));
    const former = await readDigest(database, digest.id);
    checked = digest;
    return { status: 'ready', preview, bytes: file.size, difference: former && compareDigests(former, digest) };
  }

  async function install(_given: undefined, onProgress: OnProgress): Promise<InstallOutcome> {
    if (checked === undefined) return 'missing';
    onProgress({ step: 'preparing' });
    const outcome = await installDigest(database, checked, { origin: 'reader', onWritten: writing(onProgress) });
    checked = undefined;
    return outcome;
  }

  function goBack(id: string, onProgress: OnProgress): Promise<InstallOutcome> {
    onProgress({ step: 'preparing' });
    return rollBack(database, id, { onWritten: writing(onProgress) });
  }

  async function remove(id: string, onProgress: OnProgress): Promise<boolean> {
    onProgress({ step: 'removing' });
    removed = await removeOwnDigest(database, id, (share) => onProgress({ step: 'removing', share }));
    return removed !== undefined;
  }

  async function undoRemoval(_given: undefined, onProgress: OnProgress): Promise<InstallOutcome> {
    if (removed === undefined) return 'missing';
    onProgress({ step: 'preparing' });
    const outcome = await putBack(database, removed, { onWritten: writing(onProgress) });
    removed = undefined;
    return outcome;
  }

  async function exportText(id: string): Promise<string | undefined> {
    const digest = await readDigest(database, id);
    return digest && JSON.stringify(digest);
  }

  async function listOthers(id: string): Promise<KnownNames[]> {
    const rows = await database.digests.where('id').notEqual(id).toArray();
    return Promise.all(rows.map((row) => readNames(row)));
  }

  async function readNames({ id, head }: DigestRow): Promise<KnownNames> {
    const prefix = keyPrefix(id);
    const rows = await database.names.where('key').startsWith(prefix).toArray();
    return { title: head.title, topics: rows.map(({ key, body }) => ({ id: key.slice(prefix.length), names: body })) };
  }
}

function writing(onProgress: OnProgress): (share: number) => void {
  return (share) => onProgress({ step: 'writing', share });
}
