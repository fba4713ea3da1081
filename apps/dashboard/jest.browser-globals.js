const { TextDecoder, TextEncoder } = require('node:util');

/** What every browser has and jsdom lacks; react-router needs it when it is loaded. */
Object.assign(globalThis, {
  TextEncoder: globalThis.TextEncoder ?? TextEncoder,
  TextDecoder: globalThis.TextDecoder ?? TextDecoder,
});
