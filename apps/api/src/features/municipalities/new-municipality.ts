import { Kern, MunicipalityCode } from '@poolshoogte/contracts';
import { z } from 'zod';

/** Everything that is needed to take a municipality into use: data alone, no code. */
export const NewMunicipality = z.object({
  code: MunicipalityCode,
  name: z.string().trim().min(1).max(100),
  province: z.string().nullable(),
  population: z.int().positive().nullable(),
  populationYear: z.int().nullable(),
  populationSource: z.string().nullable(),
  kernen: z.array(Kern).min(1).max(500),
});
export type NewMunicipality = z.infer<typeof NewMunicipality>;
