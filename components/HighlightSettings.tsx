import type { JSX } from 'preact';

/** What the section asks of the browser and the stores. */
export type HighlightReach = Record<never, never>;

export function HighlightSettings(_props: { reach: HighlightReach }): JSX.Element {
  return <p />;
}
