import type { JSX } from 'preact';
import { useSentences } from './sentences-context';

/** That nobody but the reader answers for a digest. */
export function AddedMark(): JSX.Element {
  const { browse } = useSentences('browse');
  return <span class="browse-added"> {browse.addedByReader}</span>;
}
