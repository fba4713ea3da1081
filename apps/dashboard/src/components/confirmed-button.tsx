import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useReturningFocus } from './use-returning-focus';
import './confirmed-button.css';

interface Props {
  /** What the button says. */
  action: string;
  /** The same, with what it is about: `Toegang van Sanne beëindigen`. */
  label: string;
  /** What goes and what stays. */
  question: ReactNode;
  yes: string;
  no: string;
  isPending: boolean;
  /** Why it did not work; `null` when it has not been tried or did. */
  problem: string | null;
  onYes: () => void;
}

/** Something that hurts: done after one question in the page itself, with the safe answer in focus. */
export function ConfirmedButton({ action, label, isPending, problem, ...asked }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const opener = useReturningFocus(isAsking);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking) no.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button
        type="button"
        className="button"
        ref={opener}
        aria-label={label}
        onClick={() => setIsAsking(true)}
      >
        {action}
      </button>
    );
  }
  return (
    <div
      className="ask"
      role="group"
      aria-label={label}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setIsAsking(false);
      }}
    >
      <div className="ask__question">{asked.question}</div>
      {problem !== null && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
      <button
        type="button"
        className="button"
        aria-disabled={isPending}
        onClick={() => {
          if (!isPending) asked.onYes();
        }}
      >
        {isPending ? 'Bezig' : asked.yes}
      </button>
      <button type="button" className="button" ref={no} onClick={() => setIsAsking(false)}>
        {asked.no}
      </button>
    </div>
  );
}
