import type { JSX } from 'preact';
import type { NameGroup } from '@/core/panel/names-view';
import { Foreign } from './Foreign';

/** Names in groups, each with who uses it. */
export function Names({ groups, label }: { groups: NameGroup[]; label?: string }): JSX.Element {
  return (
    <ul class="names" aria-label={label}>
      {groups.map((group) => (
        <li key={group.usedBy?.text ?? ''}>
          {group.names.map((name, index) => (
            <span key={name.text}>
              {index > 0 && ', '}
              <Foreign text={name} class="names-name" />
            </span>
          ))}
          {group.usedBy !== undefined && (
            <>
              {' '}
              <Foreign text={group.usedBy} class="names-used-by" />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
