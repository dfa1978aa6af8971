import { useEffect, useState } from 'preact/hooks';
import type { BrowseReach } from './BrowseView';

/** What these topics are called, as soon as that is known; those no digest knows are left out. */
export function useTitles({ actions }: Pick<BrowseReach, 'actions'>, topics: readonly string[]): Readonly<Record<string, string>> {
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const wanted = [...new Set(topics)];

  useEffect(() => {
    let isCurrent = true;
    if (wanted.length > 0)
      // Without titles the links say what they can.
      actions.loadTitles(wanted).then(
        (found) => isCurrent && setTitles(found),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [wanted.join(' ')]);

  return titles;
}

/** The names a reader leads topics with; none until they are known. */
export function useLeadNames({ loadLeadNames }: Pick<BrowseReach, 'loadLeadNames'>): Readonly<Record<string, string>> | undefined {
  const [names, setNames] = useState<Readonly<Record<string, string>>>();
  useEffect(() => {
    loadLeadNames().then(setNames, () => setNames({}));
  }, []);
  return names;
}
