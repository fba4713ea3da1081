// @ts-check
// npm start. Settings: PORT (3000), HOST (127.0.0.1), DATABASE_URL (own PostgreSQL instead of the
// embedded one), DEMO (1 with the embedded database), POOLSHOOGTE_DATA (other folder for its data),
// PUBLIC_URL and OIDC_* (where people sign in; a demo brings its own accounts).
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

// Before anything else is loaded: an old Node would stumble over it with a message that helps nobody.
ensureNode();
const { runProduct } = await import('./setup/run-product.mjs');
process.exitCode = await runProduct(fileURLToPath(new URL('..', import.meta.url)), process.stdout);
