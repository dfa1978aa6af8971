import type { JSX } from 'preact';

/** What the section asks of the browser and the stores. */
export type DigestReach = Record<never, never>;

export function DigestSettings(_props: { reach: DigestReach }): JSX.Element {
  return <p />;
}
