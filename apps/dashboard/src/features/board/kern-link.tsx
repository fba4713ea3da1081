import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Mark } from './deviation-words';
import { useIsWall } from './is-wall';

/** The search parameter with the kern that the reader looks at. */
export const KERN_PARAM = 'kern';

/** The address of this page with (or, with `null`, without) a chosen kern. */
export function useKernSearch(): (code: string | null) => string {
  const [params] = useSearchParams();
  return (code) => {
    const next = new URLSearchParams(params);
    if (code === null) next.delete(KERN_PARAM);
    else next.set(KERN_PARAM, code);
    return `?${next.toString()}`;
  };
}

interface Props {
  code: string;
  mark: Mark;
  label?: string;
  className?: string;
  /** Inside a drawing. */
  isDrawn?: true;
  children: ReactNode;
}

/** The way to one kern; works inside a drawing too. On a wall it leads nowhere. */
export function KernLink({ code, mark, label, className, isDrawn, children }: Props) {
  const searchFor = useKernSearch();
  if (useIsWall()) {
    const Word = isDrawn === true ? 'g' : 'span';
    return (
      <Word className={className} data-dev={mark}>
        {children}
      </Word>
    );
  }
  return (
    <Link
      to={{ search: searchFor(code) }}
      preventScrollReset
      className={className}
      data-dev={mark}
      aria-label={label}
    >
      {children}
    </Link>
  );
}
