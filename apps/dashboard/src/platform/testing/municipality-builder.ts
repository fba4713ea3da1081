import type { Installation, Municipality } from '@poolshoogte/contracts';

/** A municipality as the API lists it; what a test does not name is plain. */
export function buildMunicipality(given: Partial<Municipality> = {}): Municipality {
  return {
    code: 'GM1911',
    name: 'Hollands Kroon',
    province: null,
    population: null,
    populationYear: null,
    populationSource: null,
    kernCount: 3,
    state: 'active',
    ...given,
  };
}

/** An installation in use by Hollands Kroon. */
export function buildInstallation(given: Partial<Installation> = {}): Installation {
  return {
    mode: 'demo',
    version: '0',
    homeMunicipality: 'GM1911',
    isDripping: false,
    hasSecondOpinion: false,
    ...given,
  };
}
