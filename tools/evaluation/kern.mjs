// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readJsonLines } from './json-lines.mjs';

const Item = z.object({ text: z.string(), municipality: z.string(), kern: z.string().nullable() });
const Properties = z.object({ code: z.string(), name: z.string(), municipalityCode: z.string() });
const Topology = z.object({
  objects: z.record(
    z.string(),
    z.object({ geometries: z.array(z.object({ properties: Properties })) }),
  ),
});
const Aliases = z.record(z.string(), z.array(z.string()));

/** @typedef {import('../../libs/tagging/src/index').KernName} KernName */

/**
 * How often the kern that a text names is found, and how often one is found where none is named.
 * A text is masked first, as the product does.
 * @param {import('../../libs/tagging/src/index')} tagging
 * @param {import('../../libs/privacy/src/index')} privacy
 * @param {string} root @param {string} file
 */
export async function evaluateKern({ chooseKern }, { maskText, normaliseInput }, root, file) {
  const items = await readJsonLines(file, Item);
  const registers = registersIn(join(root, 'apps', 'api', 'reference-data'));
  const named = { all: 0, found: 0 };
  const silent = { all: 0, given: 0 };
  for (const { text, municipality, kern } of items) {
    const register = registers.get(municipality) ?? [];
    const given = chooseKern(maskText(normaliseInput(text)).text, register).kern;
    if (kern === null) {
      silent.all += 1;
      if (given !== null) silent.given += 1;
    } else {
      named.all += 1;
      if (given === kern) named.found += 1;
    }
  }
  return {
    items: items.length,
    foundWhenNamed: named.all === 0 ? 1 : named.found / named.all,
    falseWhenNone: silent.all === 0 ? 0 : silent.given / silent.all,
  };
}

/** Kernen by municipality, from what the product ships. @param {string} folder */
function registersIn(folder) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { objects } = Topology.parse(read('kernen.topojson'));
  const aliases = Aliases.parse(read('kern-aliases.json'));
  /** @type {Map<string, KernName[]>} */
  const registers = new Map();
  for (const { geometries } of Object.values(objects)) {
    for (const { properties } of geometries) {
      const { code, name, municipalityCode } = properties;
      const register = registers.get(municipalityCode) ?? [];
      register.push({ code, name, aliases: aliases[code] ?? [] });
      registers.set(municipalityCode, register);
    }
  }
  return registers;
}
