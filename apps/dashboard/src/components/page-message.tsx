import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** What is still right, or what the reader can do. */
  children: ReactNode;
  /** Given when something failed that may work the next time. */
  onRetry?: () => void;
}

/** What stands in the place of a page that cannot be shown. */
export function PageMessage({ title, children, onRetry }: Props) {
  return (
    <div className="message" role={onRetry === undefined ? undefined : 'alert'}>
      <h1 className="lede">{title}</h1>
      <p>{children}</p>
      {onRetry !== undefined && (
        <button type="button" className="button" onClick={onRetry}>
          Probeer opnieuw
        </button>
      )}
    </div>
  );
}
