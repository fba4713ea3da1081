import type { Kern } from '@poolshoogte/contracts';

/** A square kern of an invented municipality, in degrees. */
export function squareKern(
  code: string,
  name: string,
  lon: number,
  lat: number,
  side = 0.05,
): Kern {
  return {
    code,
    name,
    aliases: [],
    boundary: 'buurten',
    labelPoint: [lon, lat],
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [lon, lat],
          [lon + side, lat],
          [lon + side, lat + side],
          [lon, lat + side],
          [lon, lat],
        ],
      ],
    },
  };
}

export const pointKern = (code: string, name: string, lon: number, lat: number): Kern => ({
  code,
  name,
  aliases: [],
  boundary: 'point',
  labelPoint: [lon, lat],
  geometry: { type: 'Point', coordinates: [lon, lat] },
});

/** Kernen in a square grid, named `Dorp 1`, `Dorp 2` and so on. */
export function kernGrid(count: number): Kern[] {
  const across = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, index) =>
    squareKern(
      `WP${String(index + 1).padStart(4, '0')}`,
      `Dorp ${String(index + 1)}`,
      4.8 + (index % across) * 0.05,
      52.7 + Math.floor(index / across) * 0.05,
    ),
  );
}
