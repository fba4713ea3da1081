import type { ReactNode } from 'react';
import './save-dock.css';

interface SaveDockProps {
  isSaving: boolean;
  /** What happened to the signal before this one, or what went wrong with this one. */
  children: ReactNode;
}

/** The button that is always in reach of the thumb, with the last message right above it. */
export function SaveDock({ isSaving, children }: SaveDockProps) {
  return (
    <div className="log-dock">
      {children}
      <button type="submit" className="button button--primary log-save" aria-disabled={isSaving}>
        {isSaving ? 'Bezig met vastleggen' : 'Vastleggen'}
      </button>
    </div>
  );
}
