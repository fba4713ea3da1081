module.exports = { ...require('../../jest.preset.js'), displayName: 'tagging', rootDir: __dirname };
