// @ts-check
/**
 * Which kind of project may depend on which, as ARCHITECTURE.md draws it.
 * `testing` is absent on purpose: production code never imports it.
 * @type {Record<string, string[]>}
 */
const PRODUCTION = {
  util: ['util'],
  domain: ['util'],
  contract: ['util'],
  testing: ['contract', 'domain', 'util'],
  app: ['contract', 'domain', 'util'],
  e2e: ['contract', 'util', 'testing'],
};

/** @type {Record<string, string[]>} */
const PLATFORM = { any: ['any'], node: ['node', 'any'], browser: ['browser', 'any'] };

/**
 * @param {string} dimension
 * @param {Record<string, string[]>} allowed
 */
function constraints(dimension, allowed) {
  return Object.entries(allowed).map(([source, targets]) => ({
    sourceTag: `${dimension}:${source}`,
    onlyDependOnLibsWithTags: targets.map((target) => `${dimension}:${target}`),
  }));
}

/** For `depConstraints` of `@nx/enforce-module-boundaries` in production code. */
export const productionConstraints = [
  ...constraints('type', PRODUCTION),
  ...constraints('platform', PLATFORM),
];

/** In test files the testing library is allowed too; tests run on Node, whatever they test. */
export const testConstraints = constraints(
  'type',
  Object.fromEntries(
    Object.entries(PRODUCTION).map(([type, targets]) => [
      type,
      [...new Set([...targets, 'testing'])],
    ]),
  ),
);
