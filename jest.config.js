/** One jest process for all projects: faster than one per project. */
module.exports = {
  projects: [
    '<rootDir>/libs/*/jest.config.js',
    '<rootDir>/apps/*/jest.config.js',
    '<rootDir>/apps/api/jest.pg.config.js',
  ],
};
