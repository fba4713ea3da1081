const fc = require('fast-check');

// A run that passed must pass again: properties draw from a fixed seed. `PROPERTY_SEED=n` looks
// elsewhere, `PROPERTY_RUNS=n` looks longer; what that finds is kept as an example in its test.
const { PROPERTY_SEED = '20261121', PROPERTY_RUNS = '100' } = process.env;
fc.configureGlobal({ seed: Number(PROPERTY_SEED), numRuns: Number(PROPERTY_RUNS) });
