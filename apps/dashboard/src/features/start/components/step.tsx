import type { ReactNode } from 'react';

interface StepProps {
  number: number;
  title: string;
  isDone: boolean;
  children: ReactNode;
}

/** One step; that it is done stands there in words, not only as a tick. */
export function Step({ number, title, isDone, children }: StepProps) {
  return (
    <li className="start-step" data-done={isDone}>
      <span className="start-step__number" aria-hidden="true">
        {isDone ? (
          <svg viewBox="0 0 16 16">
            <path d="m3 8.5 3.5 3.5L13 4.5" />
          </svg>
        ) : (
          number
        )}
      </span>
      <div>
        <h2>
          {title}
          {isDone && <span className="start-done"> gedaan</span>}
        </h2>
        {children}
      </div>
    </li>
  );
}
