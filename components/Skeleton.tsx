import type { JSX } from 'preact';

type Props = { headingId?: string; title: string; text: string };

/** What stands where a topic is about to be: what was asked for, that it is being looked up, and its shape. */
export function Skeleton({ headingId, title, text }: Props): JSX.Element {
  return (
    <div class="skeleton">
      <h2 id={headingId} class="section-title" tabIndex={-1}>
        <bdi>{title}</bdi>
      </h2>
      <p role="status">{text}</p>
      {['line', 'line', 'short', 'gap', 'line', 'short'].map((shape, index) => (
        <div key={index} class={`skeleton-bar skeleton-${shape}`} aria-hidden="true" />
      ))}
    </div>
  );
}
