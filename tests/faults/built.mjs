// @ts-check
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Built before the first fault; what the product answers is read by its own contracts.
const require = createRequire(import.meta.url);
const libraries = fileURLToPath(new URL('../../dist/libs/', import.meta.url));

/** @type {typeof import('@poolshoogte/contracts')} */
export const contracts = require(`${libraries}contracts/src/index.js`);

/** @type {typeof import('@poolshoogte/calendar')} */
export const calendar = require(`${libraries}calendar/src/index.js`);
