import type { ReactNode } from 'react';
import { isTaken, type TagState } from '../tag-options';
import './chip.css';

interface ChipProps {
  state: TagState;
  onPress: () => void;
  children: ReactNode;
}

/** A choice of one tap: outlined and ticked when suggested, filled when chosen by hand. */
export function Chip({ state, onPress, children }: ChipProps) {
  const taken = isTaken(state);
  return (
    <button
      type="button"
      className="log-chip"
      data-state={state}
      aria-pressed={taken}
      onClick={onPress}
    >
      {taken && <Tick />}
      {children}
    </button>
  );
}

export function Tick() {
  return (
    <svg className="log-tick" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m3 8.5 3.5 3.5L13 4.5" />
    </svg>
  );
}
