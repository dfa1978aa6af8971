/**
 * Claims dragged by their grip, with the mouse, a finger or a pen. Where a claim would go is worked out from the boxes on the screen
 * (`data-group` around `data-claim`), so nothing has to be registered; the buttons beside the grip do the same from the keyboard.
 */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** Before a claim, or at the end of a collection. */
export type DropPlace = { collection: string; before?: string };

/** Within this distance of the window's edge the page scrolls along. */
const edgePx = 48;
const scrollPx = 12;

export type ClaimDrag = {
  dragged: string | undefined;
  place: DropPlace | undefined;
  start: (key: string, event: PointerEvent & { currentTarget: HTMLElement }) => void;
};

export function useClaimDrag(root: RefObject<HTMLElement | null>, onDrop: (key: string, place: DropPlace) => void): ClaimDrag {
  const [state, setState] = useState<{ dragged: string; place: DropPlace | undefined }>();
  const drop = useRef(onDrop);
  drop.current = onDrop;

  function start(key: string, event: PointerEvent & { currentTarget: HTMLElement }): void {
    if (event.button !== 0 || root.current === null) return;
    event.preventDefault();
    const grip = event.currentTarget;
    const list = root.current;
    grip.setPointerCapture(event.pointerId);
    const over = new AbortController();
    const { signal } = over;
    let place: DropPlace | undefined;

    const end = () => {
      over.abort();
      setState(undefined);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (clientY < edgePx) window.scrollBy(0, -scrollPx);
      else if (clientY > window.innerHeight - edgePx) window.scrollBy(0, scrollPx);
      place = findPlace(list, key, { x: clientX, y: clientY });
      setState({ dragged: key, place });
    };
    grip.addEventListener('pointermove', move, { signal });
    grip.addEventListener('pointercancel', end, { signal });
    grip.addEventListener(
      'pointerup',
      () => {
        end();
        if (place !== undefined) drop.current(key, place);
      },
      { signal },
    );
    window.addEventListener('keydown', (pressed) => pressed.key === 'Escape' && end(), { signal });
  }

  return { dragged: state?.dragged, place: state?.place, start };
}

/** Nothing where the claim would stay where it is. */
function findPlace(root: HTMLElement, key: string, { y }: { x: number; y: number }): DropPlace | undefined {
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const group = groups.findLast((one) => one.getBoundingClientRect().top <= y) ?? groups[0];
  const collection = group?.dataset['group'];
  if (group === undefined || collection === undefined) return undefined;
  const claims = [...group.querySelectorAll<HTMLElement>('[data-claim]')];
  const next = claims.find((claim) => middleOf(claim) > y);
  const before = next?.dataset['claim'];
  const own = claims.findIndex((claim) => claim.dataset['claim'] === key);
  const after = claims[own + 1]?.dataset['claim'];
  if (before === key || (own >= 0 && before === after)) return undefined;
  return before === undefined ? { collection } : { collection, before };
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
