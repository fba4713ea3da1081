import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in px, kept up to date; `fallback` until it is known. */
export function useWidth<Element extends HTMLElement>(
  fallback: number,
): [RefObject<Element | null>, number] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(fallback);
  useEffect(() => {
    const element = ref.current;
    // Without ResizeObserver (very old browsers, jsdom) the fallback stands.
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
