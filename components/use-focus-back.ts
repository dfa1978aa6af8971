/** Gives the focus back to a button that gives way to what it opens, once that is left as it was. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** `button` is for the button that stands there whenever `isOpen` is false; `giveBack` is called just before it comes back. */
export function useFocusBack(isOpen: boolean): { button: RefObject<HTMLButtonElement | null>; giveBack: () => void } {
  const button = useRef<HTMLButtonElement>(null);
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    if (!isOpen && isWanted.current) button.current?.focus();
    isWanted.current = false;
  }, [isOpen]);
  return { button, giveBack: () => void (isWanted.current = true) };
}
