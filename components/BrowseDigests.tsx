import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ListedDigest } from '@/core/browse/listed';
import { formatDate } from '@/core/digest/date';
import { isolate } from '@/core/panel/language-text';
import { useSentences } from './sentences-context';

type Props = {
  digests: readonly ListedDigest[];
  /** The id of the one that alone is shown. */
  chosen: string | undefined;
  /** Left out where a view cannot be kept to one digest. */
  onChoose?: (digest: string) => void;
};

/** Which digests speak and how far each of them reaches; where there are several, a way to hear one alone. */
export function BrowseDigests({ digests, chosen, onChoose }: Props): JSX.Element {
  const { browse } = useSentences('browse');
  const id = useId();
  const current = digests.some((digest) => digest.id === chosen) ? chosen : '';
  const speaking = digests.filter((digest) => current === '' || current === undefined || digest.id === current);
  return (
    <div class="browse-digests">
      {digests.length > 1 && onChoose !== undefined && (
        <p class="browse-choice">
          <label for={id}>{browse.digest}</label>
          <select id={id} value={current} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
            <option value="">{browse.allDigests}</option>
            {digests.map(({ id: one, head }) => (
              <option key={one} value={one}>
                {head.title}
              </option>
            ))}
          </select>
        </p>
      )}
      <BrowseHorizons digests={speaking} />
    </div>
  );
}

/** How far digests reach, and whose voices they lack. */
export function BrowseHorizons({ digests }: { digests: readonly Pick<ListedDigest, 'id' | 'head' | 'isAdded'>[] }): JSX.Element {
  const { browse, panel, language } = useSentences('browse', 'panel', 'language');
  return (
    <ul class="browse-horizons">
      {digests.map(({ id, head, isAdded }) => (
        <li key={id}>
          <bdi lang={head.language}>{browse.lastDay(head.title, formatDate(head.asOf))}</bdi>
          {head.missingVoices !== undefined && head.missingVoices.length > 0 && (
            <bdi> {panel.missingVoices(head.missingVoices.map((voice) => isolate(voice, head.language, language)))}</bdi>
          )}
          {isAdded && <AddedMark />}
        </li>
      ))}
    </ul>
  );
}

/** That nobody but the reader answers for a digest. */
export function AddedMark(): JSX.Element {
  const { browse } = useSentences('browse');
  return <span class="browse-added"> {browse.addedByReader}</span>;
}
