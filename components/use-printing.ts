import { useEffect, useState } from 'preact/hooks';
import type { BrowseReach } from './BrowseView';

/**
 * Whether the view is going onto paper: then everything in it is unfolded. A reader's own print command tells us in time; our button
 * unfolds first and prints when that has been drawn.
 */
export function usePrinting(reach: Pick<BrowseReach, 'watchPrinting' | 'print'>): { isPrinting: boolean; print: () => void } {
  const [isPrinting, setPrinting] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    reach.watchPrinting(setPrinting, leaving.signal);
    return () => leaving.abort();
  }, []);

  const print = () => {
    setPrinting(true);
    requestAnimationFrame(() => requestAnimationFrame(reach.print));
  };
  return { isPrinting, print };
}
