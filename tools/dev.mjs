// @ts-check
// npm run dev. Settings: as for npm start.
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { runDevelopment } = await import('./setup/run-development.mjs');
process.exitCode = await runDevelopment(
  fileURLToPath(new URL('..', import.meta.url)),
  process.stdout,
);
