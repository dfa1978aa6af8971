import type { JSX } from 'preact';
import { Icon } from './Icon';
import { useSentences } from './sentences-context';

/** A link out of the panel, in a tab of its own that learns nothing of where it was opened. */
export function OutsideLink({ url, label }: { url: string; label: string }): JSX.Element {
  const { desk } = useSentences('desk');
  return (
    <a class="outside-link" href={url} target="_blank" rel="noopener noreferrer">
      <span>{label}</span>
      <Icon name="forward" />
      <span class="only-spoken">{desk.opensNewTab}</span>
    </a>
  );
}
