import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { MUNICIPALITY_PARAM } from '../../platform/municipality/choose-municipality';

interface Props {
  /** `null`: the list. */
  id: string | null;
  className?: string;
  children: ReactNode;
}

/** The way to an alert, in the municipality that the page is about. */
export function AlertLink({ id, className, children }: Props) {
  const [params] = useSearchParams();
  const code = params.get(MUNICIPALITY_PARAM);
  const search = code === null ? '' : `?${MUNICIPALITY_PARAM}=${code}`;
  return (
    <Link
      className={className}
      to={{ pathname: id === null ? '/duiding' : `/duiding/${id}`, search }}
    >
      {children}
    </Link>
  );
}
