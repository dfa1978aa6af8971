/** The reader's digests: those that are installed, and the way to add one. Everything it does to the browser is handed in. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DigestProgress, FileVerdict, InstallOutcome } from '@/core/digest/file-verdict';
import { DigestAdding } from './DigestAdding';
import { DigestCard, type ListedDigest } from './DigestCard';
import { DigestNotice, type Notice } from './DigestNotice';
import { useSentences } from './sentences-context';

type OnProgress = (progress: DigestProgress) => void;

/** What the section asks of the browser and the stores. All of it may reject, and then nothing has changed. */
export type DigestReach = {
  /** By title. */
  list: () => Promise<readonly ListedDigest[]>;
  /** Calls back after the list has changed, wherever that was done. */
  watch: (onChange: () => void, signal: AbortSignal) => void;
  check: (file: File, onProgress: OnProgress) => Promise<FileVerdict>;
  /** Installs what was checked last. */
  install: (onProgress: OnProgress) => Promise<InstallOutcome>;
  /** Ends checking or installing at once. */
  stop: () => void;
  switchDigest: (id: string, enabled: boolean) => Promise<boolean>;
  rollBack: (id: string, onProgress: OnProgress) => Promise<InstallOutcome>;
  remove: (id: string, onProgress: OnProgress) => Promise<boolean>;
  /** Undoes the last removal. */
  putBack: (onProgress: OnProgress) => Promise<InstallOutcome>;
  /** False where the digest could not be read. */
  saveAsFile: (id: string, name: string) => Promise<boolean>;
};

type Listing = { status: 'loading' | 'failed' } | { status: 'ready'; digests: readonly ListedDigest[] };

export function DigestSettings({ reach }: { reach: DigestReach }): JSX.Element {
  const { digests: says } = useSentences('digests');
  const [listing, setListing] = useState<Listing>({ status: 'loading' });
  const [notice, setNotice] = useState<Notice>();

  async function refresh(): Promise<void> {
    try {
      setListing({ status: 'ready', digests: await reach.list() });
    } catch {
      setListing({ status: 'failed' });
    }
  }

  useEffect(() => {
    const leaving = new AbortController();
    void refresh();
    reach.watch(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, []);

  /** Does something to a digest, says what came of it, and shows the list as it is then. */
  async function act(work: () => Promise<Notice>): Promise<void> {
    setNotice(undefined);
    setNotice(await work().catch((): Notice => ({ text: says.failed })));
    await refresh();
  }

  const tell = (progress: DigestProgress) => setNotice({ text: `${says.steps[progress.step]}…`, progress });
  const putBack = (title: string) => act(async () => ({ text: isDone(await reach.putBack(tell)) ? says.isBack(title) : says.failed }));

  const card = (digest: ListedDigest): JSX.Element => {
    const { id, head } = digest;
    return (
      <DigestCard
        key={id}
        digest={digest}
        onSwitch={(on) =>
          void act(async () => ({ text: answerOf(await reach.switchDigest(id, on), on ? says.switchedOn : says.switchedOff, head.title) }))
        }
        onSave={() => void act(async () => ({ text: answerOf(await reach.saveAsFile(id, fileName(digest)), says.saved, head.title) }))}
        onGoBack={() => void act(async () => ({ text: answerOf(isDone(await reach.rollBack(id, tell)), says.wentBack, head.title) }))}
        onRemove={() =>
          void act(async () => {
            const isRemoved = await reach.remove(id, tell);
            return isRemoved
              ? { text: says.removedDigest(head.title), action: { label: says.putBack, run: () => void putBack(head.title) } }
              : { text: says.failed };
          })
        }
      />
    );
  };

  function answerOf(isGood: boolean, sentence: (title: string) => string, title: string): string {
    return isGood ? sentence(title) : says.failed;
  }

  return (
    <div class="digests">
      <p class="digests-intro">{says.intro}</p>
      {listing.status === 'loading' && <p class="digests-state">{says.loading}</p>}
      {listing.status === 'failed' && <p class="digests-state">{says.listFailed}</p>}
      {listing.status === 'ready' && listing.digests.length === 0 && <p class="digests-state">{says.none}</p>}
      {listing.status === 'ready' && <ul class="digests-list">{listing.digests.map(card)}</ul>}
      <DigestNotice notice={notice} />
      <DigestAdding
        reach={reach}
        onChanged={(text) => {
          setNotice({ text, takesFocus: true });
          void refresh();
        }}
        onBegin={() => setNotice(undefined)}
      />
    </div>
  );
}

function isDone(outcome: InstallOutcome): boolean {
  return outcome === 'installed' || outcome === 'replaced' || outcome === 'unchanged';
}

/** Ids are made of letters that every system takes in a file's name; a revision may hold anything. */
function fileName({ id, head }: ListedDigest): string {
  const revision = head.revision.replace(/[^\w.-]+/gu, '-').slice(0, 40);
  return `${id}-${revision}.digest.json`;
}
