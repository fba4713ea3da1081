import { readKernen } from './read-kernen';

it('reads points from CSV, with either delimiter', () => {
  const semicolons = readKernen('code;name;lon;lat\nWP9001;Noorddorp;5.1;52.3\n', 'kernen.csv');
  const commas = readKernen(
    '\uFEFFcode,name,lon,lat\r\nWP9001,Noorddorp,5.1,52.3\r\n',
    'kernen.CSV',
  );
  expect(semicolons).toEqual(commas);
  expect(semicolons[0]).toMatchObject({ boundary: 'point', labelPoint: [5.1, 52.3], aliases: [] });
});

it('reads polygons from GeoJSON and places the label in their middle', () => {
  const square = [
    [
      [5, 52],
      [5.2, 52],
      [5.2, 52.4],
      [5, 52.4],
      [5, 52],
    ],
  ];
  const content = JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: 'WP9002', name: 'Zuiddorp' },
        geometry: { type: 'Polygon', coordinates: square },
      },
    ],
  });
  const [kern] = readKernen(content, 'kernen.geojson');
  expect(kern).toMatchObject({ code: 'WP9002', boundary: 'approx' });
  expect(kern?.labelPoint[0]).toBeCloseTo(5.1);
  expect(kern?.labelPoint[1]).toBeCloseTo(52.2);
});

it.each([
  ['code;name;lon;lat\nDORP;Noorddorp;5.1;52.3\n', 'k.csv'],
  ['code;name;lon;lat\nWP9001;Noorddorp;5.1;ver weg\n', 'k.csv'],
  ['{"type":"FeatureCollection"}', 'k.geojson'],
  ['geen json', 'k.geojson'],
])('says in Dutch what a kern needs when a file is wrong', (content, name) => {
  expect(() => readKernen(content, name)).toThrow(/Elke kern heeft een code/);
});
