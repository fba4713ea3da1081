import type { Municipalities, Municipality } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { installationQuery, municipalitiesQuery } from '../installation/installation-queries';
import { useSession } from '../session/use-session';
import {
  chooseMunicipality,
  MUNICIPALITY_PARAM,
  type MunicipalityChoice,
} from './choose-municipality';

export interface ChosenMunicipality {
  /** `null` while it is not known (yet); `status` says why. */
  municipality: { code: string; name: string } | null;
  status: MunicipalityChoice['status'] | 'loading' | 'failed';
  /** Puts `?gemeente=` in the address and drops what belonged to the previous one. */
  setMunicipality: (code: string) => void;
}

/** The municipality that the whole page is about. */
export function useMunicipality(): ChosenMunicipality {
  const [params, setParams] = useSearchParams();
  const installation = useQuery(installationQuery);
  const municipalities = useQuery(municipalitiesQuery);
  const own = useOwnMunicipalities(municipalities.data);
  const asked = params.get(MUNICIPALITY_PARAM);
  const setMunicipality = useCallback(
    (code: string) => setParams({ [MUNICIPALITY_PARAM]: code }),
    [setParams],
  );
  return useMemo(() => {
    if (installation.data === undefined || own === undefined) {
      const hasFailed = installation.isError || municipalities.isError;
      return { municipality: null, status: hasFailed ? 'failed' : 'loading', setMunicipality };
    }
    const choice = chooseMunicipality(asked, installation.data.homeMunicipality, own);
    const municipality = choice.status === 'chosen' ? choice.municipality : null;
    return { municipality, status: choice.status, setMunicipality };
  }, [
    asked,
    installation.data,
    installation.isError,
    municipalities.isError,
    own,
    setMunicipality,
  ]);
}

/**
 * The municipalities in which who is signed in has a role, or whose board a wall screen shows. Who
 * manages the installation is given others too, to take them into use.
 */
export function useOwnMunicipalities(
  given: Municipalities | undefined,
): readonly Municipality[] | undefined {
  const account = useSession()?.account ?? null;
  return useMemo(() => {
    if (account === null) return given?.municipalities;
    const own = new Set([
      account.wallOf,
      ...account.grants.map(({ municipality }) => municipality),
    ]);
    return given?.municipalities.filter(({ code }) => own.has(code));
  }, [given, account]);
}
