// @ts-check
import { runBrowserTests } from './browser-tests.mjs';
import { runCanary } from './canary.mjs';
import { runJest } from './jest.mjs';
import { runToolTests } from './tool-tests.mjs';

/** @typedef {{ name: string, label: string, run: (root: string) => Promise<import('./tally.mjs').Outcome> }} Kind */

/** @type {Kind[]} */
export const kinds = [
  { name: 'jest', label: 'Bibliotheken, API en schermen toetsen', run: runJest },
  { name: 'tools', label: 'Gereedschap en ingebouwde database toetsen', run: runToolTests },
  { name: 'canary', label: 'Grenzen tussen de kamers toetsen', run: runCanary },
  { name: 'browser', label: 'In een echte browser toetsen', run: runBrowserTests },
];
