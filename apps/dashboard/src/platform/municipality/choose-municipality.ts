import type { Municipality } from '@poolshoogte/contracts';

/** The search parameter that carries the code of the municipality. */
export const MUNICIPALITY_PARAM = 'gemeente';

export type MunicipalityChoice =
  | { status: 'chosen'; municipality: { code: string; name: string } }
  /** The address names a municipality that is not in use here. */
  | { status: 'unknown'; code: string }
  /** No municipality is in use yet. */
  | { status: 'none' };

/** The municipality of the address; without one the home municipality, else the first active. */
export function chooseMunicipality(
  asked: string | null,
  home: string | null,
  municipalities: readonly Municipality[],
): MunicipalityChoice {
  const active = municipalities.filter(({ state }) => state === 'active');
  if (active.length === 0) return { status: 'none' };
  if (asked !== null) {
    const named = active.find(({ code }) => code === asked);
    return named ? chosen(named) : { status: 'unknown', code: asked };
  }
  const fallback = active.find(({ code }) => code === home) ?? active[0];
  return fallback ? chosen(fallback) : { status: 'none' };
}

function chosen({ code, name }: Municipality): MunicipalityChoice {
  return { status: 'chosen', municipality: { code, name } };
}
