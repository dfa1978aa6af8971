import type { JSX } from 'preact';

type Props = { headingId?: string; title: string; text: string };

/** What stands where a topic is about to be: its shape for the eye, a sentence for the ear. */
export function Skeleton({ headingId, title, text }: Props): JSX.Element {
  return (
    <div class="skeleton">
      <h2 id={headingId} class="only-spoken" tabIndex={-1}>
        {title}
      </h2>
      <p class="only-spoken" role="status">
        {text}
      </p>
      {['title', 'names', 'line', 'line', 'short', 'gap', 'line', 'line', 'short'].map((shape, index) => (
        <div key={index} class={`skeleton-bar skeleton-${shape}`} aria-hidden="true" />
      ))}
    </div>
  );
}
