import { Fragment, type ReactNode } from 'react';
import { useMunicipality } from '../../../platform/municipality/use-municipality';

export interface Place {
  code: string;
  name: string;
}

/** A part of Beheer begins anew for another municipality: nothing shown once is carried along. */
export function PerMunicipality({ children }: { children: (place: Place) => ReactNode }) {
  const { municipality } = useMunicipality();
  if (municipality === null) return null;
  return <Fragment key={municipality.code}>{children(municipality)}</Fragment>;
}
