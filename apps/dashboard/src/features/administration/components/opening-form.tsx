import { useEffect, useRef, type ReactNode } from 'react';
import { useReturningFocus } from '../../../components/use-returning-focus';

interface Props {
  /** What the button says that opens the form. */
  action: string;
  /** The same, with what it is about, when there are several such buttons. */
  label?: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  children: ReactNode;
}

/** A form that stays out of the way until somebody wants it; its first field then has the focus. */
export function OpeningForm({ action, label, isOpen, onOpen, children }: Props) {
  const opener = useReturningFocus(isOpen);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    form.current?.querySelector<HTMLElement>('input:not(:disabled), select')?.focus();
  }, [isOpen]);
  if (!isOpen) {
    return (
      <button
        type="button"
        className="button"
        ref={opener}
        aria-label={label}
        onClick={() => onOpen(true)}
      >
        {action}
      </button>
    );
  }
  return (
    <div
      className="admin-form"
      ref={form}
      role="group"
      aria-label={label ?? action}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onOpen(false);
      }}
    >
      {children}
    </div>
  );
}
