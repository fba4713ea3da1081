module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'early-warning',
  rootDir: __dirname,
};
