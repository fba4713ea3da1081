module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'comparison',
  rootDir: __dirname,
};
