// Runs before any module. Our content security policy forbids turning text into code; zod looks here for
// its settings before it makes the first schema, and would else try it once, which browsers report.
globalThis.__zod_globalConfig = { jitless: true };
