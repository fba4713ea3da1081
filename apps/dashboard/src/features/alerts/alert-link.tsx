import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { MUNICIPALITY_PARAM } from '../../platform/municipality/choose-municipality';

interface Props {
  /** `null`: the list. */
  id: string | null;
  children: ReactNode;
}

/** The way to an alert, in the municipality that the page is about. */
export function AlertLink({ id, children }: Props) {
  const [params] = useSearchParams();
  const code = params.get(MUNICIPALITY_PARAM);
  const search = code === null ? '' : `?${MUNICIPALITY_PARAM}=${code}`;
  return (
    <Link to={{ pathname: id === null ? '/duiding' : `/duiding/${id}`, search }}>{children}</Link>
  );
}
