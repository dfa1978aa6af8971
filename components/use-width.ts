import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How wide an element is, in CSS pixels, rounded down to whole steps; undefined until it has been measured, which is before it is painted. */
export function useWidth<Measured extends HTMLElement>(step: number): [RefObject<Measured | null>, number | undefined] {
  const element = useRef<Measured>(null);
  const [width, setWidth] = useState<number>();

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setWidth(Math.max(step, Math.floor(current.clientWidth / step) * step));
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(current);
    return () => observer.disconnect();
  }, [step]);

  return [element, width];
}
