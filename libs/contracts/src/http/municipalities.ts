import { z } from 'zod';
import { Count, KernCode, MunicipalityCode } from '../primitives';

/** `active`: in use here. `available`: shipped reference data, not in use yet. */
export const Municipality = z.object({
  code: MunicipalityCode,
  name: z.string(),
  province: z.string().nullable(),
  population: Count.nullable(),
  populationYear: z.int().nullable(),
  populationSource: z.string().nullable(),
  kernCount: Count,
  state: z.enum(['active', 'available']),
});
export type Municipality = z.infer<typeof Municipality>;

/**
 * Query of every request for one thing of a municipality: an id alone is not enough, the caller says
 * in which municipality it works, and finds nothing of another one.
 */
export const InMunicipality = z.strictObject({ municipality: MunicipalityCode });
export type InMunicipality = z.infer<typeof InMunicipality>;

/** GET /v1/municipalities: in alphabetical order of name. */
export const Municipalities = z.object({ municipalities: z.array(Municipality) });
export type Municipalities = z.infer<typeof Municipalities>;

/** POST /v1/municipalities: take a municipality of the shipped reference data into use. */
export const ActivateMunicipality = z.strictObject({ code: MunicipalityCode });
export type ActivateMunicipality = z.infer<typeof ActivateMunicipality>;

const Position = z.tuple([z.number(), z.number()]);

/** GeoJSON geometry in WGS84, rounded to 5 decimals. */
export const KernGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: Position }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(Position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(Position))) }),
]);
export type KernGeometry = z.infer<typeof KernGeometry>;

export const Kern = z.object({
  code: KernCode,
  name: z.string(),
  /** Other names of the same kern (Frisian, local); found in texts too. */
  aliases: z.array(z.string()),
  /** How sure the boundary is: from whole buurten, partly approximate, or only a point. */
  boundary: z.enum(['buurten', 'approx', 'point']),
  labelPoint: Position,
  geometry: KernGeometry,
});
export type Kern = z.infer<typeof Kern>;

/** GET /v1/municipalities/{code}/kernen. */
export const Kernen = z.object({
  municipality: Municipality,
  kernen: z.array(Kern),
  /** Must stay visible on every map. */
  attribution: z.string(),
});
export type Kernen = z.infer<typeof Kernen>;
