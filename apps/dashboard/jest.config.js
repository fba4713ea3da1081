const preset = require('../../jest.preset.js');

module.exports = {
  ...preset,
  displayName: 'dashboard',
  rootDir: __dirname,
  testEnvironment: 'jsdom',
  // jsdom lacks what the router and the API client expect of a browser.
  setupFiles: [...preset.setupFiles, '<rootDir>/jest.browser-globals.js'],
};
