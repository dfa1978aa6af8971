import type { ComponentChildren, JSX } from 'preact';

type Props = { headingId?: string; title: string; children: ComponentChildren };

/** Where there is nothing to list: what happened, and what it means for the reader. Its title can be focused, as any panel's can. */
export function StateMessage({ headingId, title, children }: Props): JSX.Element {
  return (
    <div class="state">
      <h2 id={headingId} class="state-title" tabIndex={-1}>
        {title}
      </h2>
      <div class="state-text">{children}</div>
    </div>
  );
}
