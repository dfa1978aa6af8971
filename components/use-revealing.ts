import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Brings into sight what a panel's parts move the focus to. On a page they scroll the panel they stand in; here the window scrolls, and
 * they leave that alone. What a reader focuses by pressing it is where they look already.
 */
export function useRevealing(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const leaving = new AbortController();
    const { signal } = leaving;
    let isPressing = false;
    const press = (pressing: boolean) => () => {
      isPressing = pressing;
    };
    element.addEventListener('pointerdown', press(true), { signal });
    for (const type of ['pointerup', 'pointercancel', 'click'] as const)
      element.addEventListener(type, press(false), { signal, capture: true });
    element.addEventListener(
      'focusin',
      ({ target }) => {
        if (!isPressing && target instanceof Element && !isInSight(target)) target.scrollIntoView({ block: 'start', behavior: 'instant' });
      },
      { signal },
    );
    return () => leaving.abort();
  }, []);
}

/** Whether its top is in the window, below what stays there. */
function isInSight(target: Element): boolean {
  const { top } = target.getBoundingClientRect();
  const view = target.ownerDocument.defaultView;
  const bar = target.ownerDocument.querySelector('.side-panel-bar')?.getBoundingClientRect().bottom ?? 0;
  return view === null || (top >= Math.max(bar, 0) && top < view.innerHeight - 40);
}
