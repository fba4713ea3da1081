import { type Kern, KernCode, KernGeometry } from '@poolshoogte/contracts';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';

const Collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ properties: z.record(z.string(), z.unknown()), geometry: KernGeometry }),
  ),
});

const GeoJsonProperties = z.object({
  code: KernCode,
  name: z.string().trim().min(1),
  aliases: z.array(z.string()).default([]),
  boundary: z.enum(['buurten', 'approx', 'point']).default('approx'),
  lon: z.number().optional(),
  lat: z.number().optional(),
});

const CsvRow = z.object({
  code: KernCode,
  name: z.string().trim().min(1),
  lon: z.coerce.number().min(-180).max(180),
  lat: z.coerce.number().min(-90).max(90),
});

/**
 * Reads the kernen of a new municipality: GeoJSON (polygons or points, properties `code` and `name`)
 * or CSV with columns code, name, lon, lat.
 * @throws Error in Dutch that says which kern is wrong
 */
export function readKernen(content: string, filename: string): Kern[] {
  try {
    return filename.toLowerCase().endsWith('.csv') ? fromCsv(content) : fromGeoJson(content);
  } catch (cause) {
    const detail = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(
      `De kernen in ${filename} zijn niet te lezen. Elke kern heeft een code (WP en vier cijfers), een ` +
        `naam en een plaats nodig.\n${detail}`,
      { cause },
    );
  }
}

function fromCsv(content: string): Kern[] {
  const delimiter = (content.split(/\r?\n/, 1)[0] ?? '').includes(';') ? ';' : ',';
  const rows: unknown[] = parseCsv(content, { columns: true, delimiter, bom: true, trim: true });
  return rows.map((row) => {
    const { code, name, lon, lat } = CsvRow.parse(row);
    const point: [number, number] = [lon, lat];
    const geometry = { type: 'Point' as const, coordinates: point };
    return { code, name, aliases: [], boundary: 'point', labelPoint: point, geometry };
  });
}

function fromGeoJson(content: string): Kern[] {
  return Collection.parse(JSON.parse(content)).features.map(({ properties, geometry }) => {
    const { lon, lat, ...kern } = GeoJsonProperties.parse(properties);
    const labelPoint: [number, number] =
      lon !== undefined && lat !== undefined ? [lon, lat] : middle(geometry);
    return {
      ...kern,
      boundary: geometry.type === 'Point' ? 'point' : kern.boundary,
      labelPoint,
      geometry,
    };
  });
}

/** The middle of the box around a geometry: good enough to start from, the map places labels itself. */
function middle(geometry: KernGeometry): [number, number] {
  const numbers = (geometry.coordinates.flat(3) as unknown[]).filter((n) => typeof n === 'number');
  const lons = numbers.filter((_, index) => index % 2 === 0);
  const lats = numbers.filter((_, index) => index % 2 === 1);
  const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [between(lons), between(lats)];
}
