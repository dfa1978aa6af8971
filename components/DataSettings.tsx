import type { JSX } from 'preact';

/** What the section asks of the browser and the stores. */
export type DataReach = Record<never, never>;

export function DataSettings(_props: { reach: DataReach }): JSX.Element {
  return <p />;
}
