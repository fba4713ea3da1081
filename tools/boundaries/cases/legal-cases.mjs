// @ts-check
import { importing } from './case.mjs';
import { constructorWith, distinctImports, linesOf } from './file-cases.mjs';

const API = 'apps/api/src';
const DASHBOARD = 'apps/dashboard/src';
const LIBRARIES = ['contracts', 'vocabulary', 'privacy', 'tagging', 'early-warning'].map(
  (name) => `@poolshoogte/${name}`,
);

/** @type {Omit<import('./case.mjs').Case, 'expect'>[]} */
const legal = [
  {
    law: 'domain imports util',
    file: 'libs/privacy/src/__canary__legal.ts',
    source: importing('@poolshoogte/vocabulary') + 'export const at = new Date(0);\n',
  },
  {
    law: 'contracts import util and zod',
    file: 'libs/contracts/src/__canary__legal.ts',
    source: importing('@poolshoogte/vocabulary', 'zod'),
  },
  {
    law: 'a test of a library imports testing and fast-check',
    file: 'libs/tagging/src/__canary__legal.test.ts',
    source: importing('@poolshoogte/testing', 'fast-check', '@poolshoogte/vocabulary'),
  },
  {
    law: 'testing imports contracts, domain and util',
    file: 'libs/testing/src/__canary__legal.ts',
    source: importing('@poolshoogte/contracts', '@poolshoogte/privacy', '@poolshoogte/vocabulary'),
  },
  {
    law: 'the API imports every library, Nest, pg and Node',
    file: `${API}/platform/__canary__legal.ts`,
    source: importing(
      ...LIBRARIES,
      '@poolshoogte/comparison',
      '@poolshoogte/demo',
      '@nestjs/common',
      'pg',
      'node:fs',
    ),
  },
  {
    law: 'a test on PostgreSQL imports testing',
    file: `${API}/platform/__canary__legal.pg.test.ts`,
    source: importing('@poolshoogte/testing', 'pg'),
  },
  {
    law: 'the dashboard imports contracts, util and a little domain',
    file: `${DASHBOARD}/features/__canary__beta/__canary__legal.ts`,
    source: importing(
      ...LIBRARIES,
      '../__canary__alpha/__canary__alpha.public',
      '../../platform/__canary__api',
      '../../components/__canary__legal',
      '@tanstack/react-query',
    ),
  },
  {
    law: 'a test of the dashboard imports testing',
    file: `${DASHBOARD}/features/__canary__beta/__canary__legal.test.tsx`,
    source: importing('@poolshoogte/testing', './__canary__legal'),
  },
  {
    law: 'a whole-system test imports contracts, util and testing',
    file: 'tests/__canary__e2e/src/__canary__legal.ts',
    source: importing(
      '@poolshoogte/contracts',
      '@poolshoogte/vocabulary',
      '@poolshoogte/testing',
      'node:fs',
    ),
  },
  {
    law: 'API: a public door',
    file: `${API}/features/__canary__alpha/__canary__alpha.public.ts`,
    source: `export { store } from './__canary__alpha.store';\n`,
  },
  {
    law: 'API: what lies behind it',
    file: `${API}/features/__canary__alpha/__canary__alpha.store.ts`,
    source: `export type Store = { readonly kern: string };\nexport const store = { kern: 'Dorp' };\n`,
  },
  {
    law: 'API: a feature through the door of another, with injected classes',
    file: `${API}/features/__canary__beta/__canary__legal.service.ts`,
    source: `import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { store } from '../__canary__alpha/__canary__alpha.public';

@Injectable()
export class CanaryService {
  constructor(private readonly pool: Pool) {}

  async close() {
    await this.pool.end();
    return store.kern;
  }
}
`,
  },
  {
    law: 'API: an entry point composes features',
    file: `${API}/__canary__entry.ts`,
    source: importing(
      './features/__canary__alpha/__canary__alpha.store',
      './platform/__canary__legal',
    ),
  },
  {
    law: 'dashboard: app/ composes pages',
    file: `${DASHBOARD}/app/__canary__router.tsx`,
    source: importing('../features/__canary__alpha/__canary__alpha.page'),
  },
  {
    law: 'dashboard: a page',
    file: `${DASHBOARD}/features/__canary__alpha/__canary__alpha.page.tsx`,
    source: `export function CanaryPage() {\n  return <p>Kern</p>;\n}\n`,
  },
  {
    law: 'dashboard: a public door with a component',
    file: `${DASHBOARD}/features/__canary__alpha/__canary__alpha.public.tsx`,
    source: `export { CanaryPage } from './__canary__alpha.page';\n`,
  },
  {
    law: 'dashboard: a client in platform',
    file: `${DASHBOARD}/platform/__canary__api.ts`,
    source: `export const load = () => fetch('/');\n`,
  },
  {
    law: 'dashboard: a stateless component',
    file: `${DASHBOARD}/components/__canary__legal.tsx`,
    source:
      importing('@poolshoogte/vocabulary') +
      `export function Badge({ text }: { text: string }) {\n  return <b>{text}</b>;\n}\n`,
  },
  {
    law: '20 imports',
    file: `${API}/platform/__canary__twenty.ts`,
    source: distinctImports(20),
  },
  {
    law: '6 constructor parameters',
    file: `${API}/platform/__canary__six.ts`,
    source: constructorWith(6),
  },
  {
    law: '400 lines',
    file: `${API}/platform/__canary__four-hundred.ts`,
    source: linesOf(400),
  },
  {
    law: 'a suppression with a rule and a reason',
    file: `${API}/platform/__canary__reasoned.ts`,
    source: `// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the driver gives no type here\nexport type Loose = any;\n`,
  },
  {
    law: 'a configuration file has a default export',
    file: 'tools/__canary__.config.mjs',
    source: `export default {};\n`,
  },
];

export const legalCases = legal.map((each) => ({ ...each, expect: [] }));
