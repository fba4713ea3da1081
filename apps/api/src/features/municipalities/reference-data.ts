import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KernGeometry, MunicipalityCode } from '@poolshoogte/contracts';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { NewMunicipality } from './new-municipality';

/** Where the shipped reference data lies: beside `src`, in the checkout and in the built product. */
const FOLDER = join(__dirname, '..', '..', '..', 'reference-data');

const MunicipalityRecord = z.object({
  code: MunicipalityCode,
  name: z.string(),
  province: z.string(),
  population: z.int().positive(),
  populationYear: z.int(),
  populationSource: z.string(),
});

const KernProperties = z.object({
  code: z.string(),
  name: z.string(),
  municipalityCode: MunicipalityCode,
  boundary: z.enum(['buurten', 'approx', 'point']),
  lon: z.number(),
  lat: z.number(),
});

const Aliases = z.record(z.string(), z.array(z.string()));

const read = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(FOLDER, file), 'utf8')) as unknown;

let shipped: Promise<readonly NewMunicipality[]> | undefined;

/**
 * The municipalities that are shipped with the product, with their kernen; sources in SOURCES.md.
 * Read once: the files belong to the build and do not change while it runs.
 */
export function referenceData(): Promise<readonly NewMunicipality[]> {
  shipped ??= readReferenceData().catch((error: unknown) => {
    // A passing fault, such as too many open files, must not stay for ever.
    shipped = undefined;
    throw error;
  });
  return shipped;
}

async function readReferenceData(): Promise<NewMunicipality[]> {
  const records = z.array(MunicipalityRecord).parse(await read('municipalities.json'));
  const aliases = Aliases.parse(await read('kern-aliases.json'));
  const topology = (await read('kernen.topojson')) as Topology<Record<string, GeometryCollection>>;
  const kernen = Object.values(topology.objects)
    .flatMap((object) => feature(topology, object).features)
    .map(({ properties, geometry }) => {
      const { lon, lat, ...kern } = KernProperties.parse(properties);
      return {
        ...kern,
        aliases: aliases[kern.code] ?? [],
        labelPoint: [lon, lat] as [number, number],
        geometry: rounded(KernGeometry.parse(geometry)),
      };
    });
  return records.map((record) =>
    NewMunicipality.parse({
      ...record,
      kernen: kernen.filter((kern) => kern.municipalityCode === record.code),
    }),
  );
}

/** Five decimals are about a metre: more is noise and only makes maps larger. */
function rounded(geometry: KernGeometry): KernGeometry {
  const text = JSON.stringify(geometry, (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value,
  );
  return KernGeometry.parse(JSON.parse(text));
}
