import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { ListedDigest } from '@/core/browse/listed';
import { DigestHorizons } from './DigestHorizons';
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
      <DigestHorizons digests={speaking} />
    </div>
  );
}
