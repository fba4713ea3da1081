// @ts-check
import { IMPORT, ZONE, importing, repeat } from './case.mjs';

const API = 'apps/api/src';
const DASHBOARD = 'apps/dashboard/src';

/**
 * The canary makes these feature folders on the fly, so a caught import also proves that a feature
 * is fenced the day it is made.
 * @type {import('./case.mjs').Case[]}
 */
export const featureCases = [
  {
    law: 'API: a feature enters another only by its public door',
    file: `${API}/features/__canary__beta/__canary__beta.service.ts`,
    source:
      importing('../__canary__alpha/__canary__alpha.store') +
      `export type { Store } from '../__canary__alpha/__canary__alpha.store';\n` +
      `export const load = () => import('../__canary__alpha/__canary__alpha.store');\n`,
    expect: repeat(ZONE, 3),
  },
  {
    law: 'API: neither does a test of a feature',
    file: `${API}/features/__canary__beta/__canary__beta.pg.test.ts`,
    source: importing('../__canary__alpha/__canary__alpha.store'),
    expect: [ZONE],
  },
  {
    law: 'API: a loose file between the features is no way round',
    file: `${API}/features/__canary__loose.ts`,
    source: importing('./__canary__alpha/__canary__alpha.store'),
    expect: [ZONE],
  },
  {
    law: 'API: platform does not import a feature, not even by its door',
    file: `${API}/platform/__canary__feature.ts`,
    source: importing('../features/__canary__alpha/__canary__alpha.public'),
    expect: [ZONE],
  },
  {
    law: 'API: a feature does not import an entry point',
    file: `${API}/features/__canary__beta/__canary__beta.entry.ts`,
    source: importing('../../__canary__entry'),
    expect: [ZONE],
  },
  {
    law: 'API: repeated work is a job with a stated policy',
    file: `${API}/features/__canary__beta/__canary__timer.ts`,
    source: `export const start = (work: () => void) => setInterval(work, 1_000);\n`,
    expect: ['no-restricted-globals'],
  },
  {
    law: 'dashboard: a feature enters another only by its public door',
    file: `${DASHBOARD}/features/__canary__beta/components/__canary__list.tsx`,
    source: importing('../../__canary__alpha/__canary__alpha.page'),
    expect: [ZONE],
  },
  {
    law: 'dashboard: platform does not import a feature',
    file: `${DASHBOARD}/platform/__canary__feature.ts`,
    source: importing('../features/__canary__alpha/__canary__alpha.public'),
    expect: [ZONE],
  },
  {
    law: 'dashboard: shared components do not import a feature',
    file: `${DASHBOARD}/components/__canary__feature.tsx`,
    source: importing('../features/__canary__alpha/__canary__alpha.public'),
    expect: [ZONE],
  },
  {
    law: 'dashboard: shared components do not fetch',
    file: `${DASHBOARD}/components/__canary__fetch.tsx`,
    source:
      importing('../platform/__canary__api', '@tanstack/react-query', 'socket.io-client') +
      `export const load = () => fetch('/');\n`,
    expect: [ZONE, IMPORT, IMPORT, 'no-restricted-globals'],
  },
  {
    law: 'dashboard: nothing below app/ imports it',
    file: `${DASHBOARD}/features/__canary__beta/__canary__routes.ts`,
    source: importing('../../app/__canary__router'),
    expect: [ZONE],
  },
];
