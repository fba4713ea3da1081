import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  MunicipalitiesService,
  NewMunicipality,
  readKernen,
} from '../features/municipalities/municipalities.public';
import { parse } from '../platform/http/parse';
import { runCommand } from './run-command';

const USAGE =
  'Gebruik:\n' +
  '  npm run municipality -- list\n' +
  '  npm run municipality -- add GM1911\n' +
  '      een gemeente uit de meegeleverde gegevens in gebruik nemen\n' +
  '  npm run municipality -- add GM0995 --name Lelystad --kernen kernen.geojson\n' +
  '      [--province Flevoland] [--population 84000 --population-year 2026 --population-source CBS]\n' +
  '      een andere gemeente, met haar kernen als GeoJSON of als CSV (code;name;lon;lat)';

runCommand(async ({ app, words }) => {
  const service = app.get(MunicipalitiesService);
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      province: { type: 'string' },
      population: { type: 'string' },
      'population-year': { type: 'string' },
      'population-source': { type: 'string' },
      kernen: { type: 'string' },
    },
  });
  const [verb, code] = positionals;
  if (verb === 'list') {
    for (const { code: known, name, kernCount, state } of await service.list()) {
      const inUse = state === 'active' ? 'in gebruik' : 'beschikbaar';
      console.log(`${known}  ${name.padEnd(20)} ${String(kernCount).padStart(3)} kernen  ${inUse}`);
    }
    return 0;
  }
  if (verb !== 'add' || code === undefined) {
    console.error(USAGE);
    return 1;
  }
  const number = (text: string | undefined) => (text === undefined ? null : Number(text));
  const added =
    values.kernen === undefined
      ? await service.activate(code)
      : await service.add(
          parse(NewMunicipality, {
            code,
            name: values.name,
            province: values.province ?? null,
            population: number(values.population),
            populationYear: number(values['population-year']),
            populationSource: values['population-source'] ?? null,
            kernen: readKernen(await readFile(values.kernen, 'utf8'), values.kernen),
          }),
        );
  console.log(`${added.name} (${added.code}) is in gebruik, met ${added.kernCount} kernen.`);
  return 0;
});
