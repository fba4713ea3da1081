import { useEffect, useRef, useState, type PointerEvent } from 'react';

/** A pointer that lies still this long is no longer reading, in milliseconds. */
const READING_MS = 8_000;

/**
 * The value, held while a mouse moves over the element, so that nothing moves under the eye. Once
 * the pointer leaves or lies still, the newest value comes through.
 */
export function useHeld<Value>(value: Value) {
  const [held, setHeld] = useState<{ value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const release = () => {
    clearTimeout(timer.current);
    setHeld(null);
  };
  const hold = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHeld(null), READING_MS);
    setHeld((now) => now ?? { value });
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    shown: held === null ? value : held.value,
    holders: { onPointerMove: hold, onPointerLeave: release },
  };
}
