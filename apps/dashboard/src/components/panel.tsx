import { useId, type ReactNode } from 'react';
import { PanelBoundary } from './panel-boundary';

interface Props {
  title: ReactNode;
  /** At the right of the title: a link or a button. */
  action?: ReactNode;
  className?: string;
  /** Shown when the content cannot be drawn: what happened, and what is still right. */
  failure: string;
  children: ReactNode;
}

/** A section of a page: a rule, a word, and content that can fail by itself. */
export function Panel({ title, action, className = '', failure, children }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <div className="panel__head">
        <h2 id={id}>{title}</h2>
        {action}
      </div>
      <PanelBoundary message={failure}>{children}</PanelBoundary>
    </section>
  );
}
