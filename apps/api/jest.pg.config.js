const preset = require('../../jest.preset.js');

/** Tests against real PostgreSQL: one migrated template database, cloned for each file. */
module.exports = {
  ...preset,
  displayName: 'api-pg',
  rootDir: __dirname,
  testMatch: ['<rootDir>/**/*.pg.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/patience.js'],
  globalSetup: '<rootDir>/src/testing/start-database.js',
  globalTeardown: '<rootDir>/src/testing/stop-database.js',
  // NestJS 12 and some of its parts are ESM, which jest does not require: they are compiled too.
  transform: { ...preset.transform, 'node_modules/.+\\.m?js$': preset.transform['^.+\\.ts$'] },
  transformIgnorePatterns: [
    'node_modules/(?!(@nestjs|file-type|strtok3|token-types|@tokenizer|uint8array-extras|@borewit|pg-copy-streams|openid-client|oidc-provider|oauth4webapi|jose)/)',
  ],
};
