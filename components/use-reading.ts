import { useEffect, useState } from 'preact/hooks';
import type { BrowseReading } from '@/core/browse/listed';
import { skeletonAfterMs } from '@/core/panel/timings';

/** What has been read, or how far that has come. `waiting` is too short to be worth a word. */
export type Reading<Content> = { status: 'waiting' | 'loading' | 'failed' } | BrowseReading<Content>;

/** Reads once for every `key`; what was read stays until the next is there. */
export function useReading<Content>(read: () => Promise<BrowseReading<Content>>, key = ''): Reading<Content> {
  const [reading, setReading] = useState<Reading<Content>>({ status: 'waiting' });

  useEffect(() => {
    let isCurrent = true;
    const show = (found: Reading<Content>) => {
      clearTimeout(skeleton);
      if (isCurrent) setReading(found);
    };
    const skeleton = setTimeout(() => {
      if (isCurrent) setReading((before) => (before.status === 'waiting' ? { status: 'loading' } : before));
    }, skeletonAfterMs);
    read().then(show, () => show({ status: 'failed' }));
    return () => {
      isCurrent = false;
      clearTimeout(skeleton);
    };
  }, [key]);

  return reading;
}
