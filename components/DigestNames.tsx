import type { JSX } from 'preact';
import type { DigestPreview } from '@/core/digest/preview';
import { useSentences } from './sentences-context';

/** The names a digest would add, and those it has in common with digests that are there. */
export function DigestNames({ preview: { added, shared } }: { preview: DigestPreview }): JSX.Element {
  const { digests: says } = useSentences('digests');
  return (
    <>
      <h5 class="digest-part">{says.addedHeading(added.total)}</h5>
      {added.total === 0 ? (
        <p>{says.nothingAdded}</p>
      ) : (
        <p class="digest-names">
          {added.first.map((name, at) => (
            <span key={name}>
              {at > 0 && ' · '}
              <bdi>{name}</bdi>
            </span>
          ))}
          <More names={added.total - added.first.length} />
        </p>
      )}
      <h5 class="digest-part">{says.sharedHeading(shared.total)}</h5>
      {shared.total === 0 && <p>{says.nothingShared}</p>}
      <ul class="digest-shared">
        {shared.first.map(({ text, digest, sameTopic }) => (
          <li key={text}>
            <bdi class="digest-name">{text}</bdi>: <bdi>{sameTopic ? says.sharedTopic(digest) : says.sharedName(digest)}</bdi>
          </li>
        ))}
      </ul>
      <p>
        <More names={shared.total - shared.first.length} />
      </p>
    </>
  );
}

function More({ names }: { names: number }): JSX.Element | null {
  const { digests: says } = useSentences('digests');
  return names > 0 ? <span> {says.andMore(names)}</span> : null;
}
