import type { JSX } from 'preact';
import type { ListedDigest } from '@/core/browse/listed';
import { formatDate } from '@/core/digest/date';
import { isolate } from '@/core/panel/language-text';
import { AddedMark } from './AddedMark';
import { useSentences } from './sentences-context';

/** How far digests reach, and whose voices they lack. */
export function DigestHorizons({ digests }: { digests: readonly Pick<ListedDigest, 'id' | 'head' | 'isAdded'>[] }): JSX.Element {
  const { browse, panel, language } = useSentences('browse', 'panel', 'language');
  return (
    <ul>
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
