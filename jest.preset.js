const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const swc = require('./swc.config.js');

const withJsx = {
  ...swc,
  jsc: { ...swc.jsc, parser: { ...swc.jsc.parser, tsx: true } },
};

const libraries = readdirSync(join(__dirname, 'libs'));

/** Shared by every project: swc instead of ts-jest, one mapper for the libraries. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.ts', '<rootDir>/**/*.test.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  setupFiles: [join(__dirname, 'tools', 'testing', 'property-seed.js')],
  transform: { '^.+\\.ts$': ['@swc/jest', swc], '^.+\\.tsx$': ['@swc/jest', withJsx] },
  moduleNameMapper: {
    ...Object.fromEntries(
      libraries.map((name) => [
        `^@poolshoogte/${name}$`,
        join(__dirname, 'libs', name, 'src', 'index.ts'),
      ]),
    ),
    '\\.css$': join(__dirname, 'tools', 'testing', 'empty-module.js'),
  },
};
