import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PanelAnswer } from '@/core/panel/answer';
import { skeletonAfterMs } from '@/core/panel/timings';

/** What stands in a panel now. */
export type Shown = { status: 'waiting' | 'loading' } | PanelAnswer;

/** What to show for a visit, and the visit that what is shown belongs to: the one before, until there is something to put over it. */
export function useAnswer<Visit extends { answer: Promise<PanelAnswer> }>(visit: Visit): [Shown, Visit] {
  const [state, setState] = useState<{ shown: Shown; visit: Visit }>({ shown: { status: 'waiting' }, visit });

  // Not useEffect: that waits for a frame, and an answer that is there already must be in the first one.
  useLayoutEffect(() => {
    let isCurrent = true;
    const show = (shown: Shown) => {
      clearTimeout(skeleton);
      if (isCurrent) setState({ shown, visit });
    };
    const skeleton = setTimeout(() => show({ status: 'loading' }), skeletonAfterMs);
    visit.answer.then(show, () => show({ status: 'unavailable' }));
    return () => {
      isCurrent = false;
      clearTimeout(skeleton);
    };
  }, [visit]);

  return useMemo(() => [state.shown, state.visit], [state]);
}
