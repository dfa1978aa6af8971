import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { formatDate } from '@/core/digest/date';
import type { DigestHead } from '@/core/digest/schema';
import { inLanguage } from '@/core/panel/language-text';
import { Foreign } from './Foreign';
import { useSentences } from './sentences-context';
import { Toggle } from './Toggle';

/** An installed digest as it is listed. `former` is the edition it has replaced, if the reader can go back to one. */
export type ListedDigest = {
  id: string;
  origin: 'bundled' | 'reader';
  enabled: boolean;
  head: DigestHead;
  counts: { topics: number; claims: number; sources: number };
  former?: { revision: string; replacedAt: string };
};

type Props = {
  digest: ListedDigest;
  onSwitch: (on: boolean) => void;
  onSave: () => void;
  onGoBack: () => void;
  onRemove: () => void;
};

/** One installed digest: whose it is, how much it knows and up to when, and what can be done with it. */
export function DigestCard({ digest, onSwitch, onSave, onGoBack, onRemove }: Props): JSX.Element {
  const { digests: says } = useSentences('digests');
  const { head, former } = digest;
  const isOwn = digest.origin === 'reader';
  const titleId = useId();
  return (
    <li class="digest-card" aria-labelledby={titleId}>
      <h3 id={titleId} class="digest-title">
        <Foreign text={inLanguage(head.title, head.language)} />
      </h3>
      <p class={isOwn ? 'digest-origin digest-unreviewed' : 'digest-origin'}>{isOwn ? says.byReader : says.bundled}</p>
      <p class="digest-facts">
        <bdi>{says.edition(head.revision, formatDate(head.asOf))}</bdi> {says.holds(digest.counts)}
      </p>
      <Toggle label={says.use(head.title)} on={digest.enabled} onChange={onSwitch} />
      {former !== undefined && isOwn && (
        <p class="digest-former">
          {says.replacedOn(former.replacedAt.slice(0, 10))}{' '}
          <button type="button" class="text-button" onClick={onGoBack}>
            {says.goBack(former.revision)}
          </button>
        </p>
      )}
      <details class="digest-about">
        <summary>{says.about}</summary>
        <p>
          <Foreign text={inLanguage(head.description, head.language)} class="whole" />
        </p>
        <dl class="digest-fields">
          <dt>{says.editors}</dt>
          <dd>
            <bdi>{head.editors.join(', ')}</bdi>
          </dd>
          <dt>{says.licence}</dt>
          <dd>
            <bdi>{head.licence}</bdi>
          </dd>
          <dt>{says.limitations}</dt>
          <dd>
            <Foreign text={inLanguage(head.limitations, head.language)} class="whole" />
          </dd>
        </dl>
      </details>
      {isOwn && (
        <div class="digest-buttons">
          <button type="button" class="outlined-button" aria-label={says.saveDigest(head.title)} onClick={onSave}>
            {says.save}
          </button>
          <button type="button" class="outlined-button" aria-label={says.removeDigest(head.title)} onClick={onRemove}>
            {says.remove}
          </button>
        </div>
      )}
    </li>
  );
}
