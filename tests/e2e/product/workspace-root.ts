import { resolve } from 'node:path';

/** Absolute path of the checkout that is tested. */
export const workspaceRoot = resolve(__dirname, '..', '..', '..');
