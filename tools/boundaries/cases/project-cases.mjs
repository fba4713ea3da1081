// @ts-check
import { BY_PATH, IMPORT, PROJECT_CYCLE, SYNTAX, WRONG_TAG, importing, repeat } from './case.mjs';

/** @type {import('./case.mjs').Case[]} */
export const projectCases = [
  {
    law: 'util does not import domain',
    file: 'libs/vocabulary/src/__canary__domain.ts',
    source: importing('@poolshoogte/privacy'),
    expect: [WRONG_TAG],
  },
  {
    law: 'projects do not import in a circle',
    file: 'libs/vocabulary/src/__canary__circle.ts',
    source: importing('@poolshoogte/contracts'),
    expect: [PROJECT_CYCLE],
  },
  {
    law: 'domain does not import domain',
    file: 'libs/privacy/src/__canary__domain.ts',
    source: importing('@poolshoogte/tagging'),
    expect: [WRONG_TAG],
  },
  {
    law: 'domain does not import contracts',
    file: 'libs/tagging/src/__canary__contract.ts',
    source: importing('@poolshoogte/contracts'),
    expect: [WRONG_TAG],
  },
  {
    law: 'contracts do not import domain',
    file: 'libs/contracts/src/__canary__domain.ts',
    source: `export * from '@poolshoogte/privacy';\n`,
    expect: [WRONG_TAG],
  },
  {
    law: 'a library does not import an app, nor another library by path',
    file: 'libs/comparison/src/__canary__by-path.ts',
    source: importing('../../../apps/api/src/main', '../../vocabulary/src/index'),
    expect: repeat(BY_PATH, 2),
  },
  {
    law: 'production code of a library does not import testing',
    file: 'libs/early-warning/src/__canary__testing.ts',
    source: importing('@poolshoogte/testing'),
    expect: [WRONG_TAG],
  },
  {
    law: 'production code of the API does not import testing',
    file: 'apps/api/src/platform/__canary__testing.ts',
    source: `export const load = () => import('@poolshoogte/testing');\n`,
    expect: [WRONG_TAG],
  },
  {
    law: 'production code of the dashboard does not import testing',
    file: 'apps/dashboard/src/platform/__canary__testing.ts',
    source: importing('@poolshoogte/testing'),
    expect: [WRONG_TAG, IMPORT],
  },
  {
    law: 'an app does not import another app',
    file: 'apps/api/src/platform/__canary__app.ts',
    source: importing('../../../dashboard/src/main'),
    expect: [BY_PATH],
  },
  {
    law: 'the browser does not import what is for Node',
    file: 'apps/dashboard/src/platform/__canary__node.ts',
    source: importing('@poolshoogte/demo'),
    expect: [WRONG_TAG, IMPORT],
  },
  {
    law: 'the dashboard imports only a little domain, not even by import()',
    file: 'apps/dashboard/src/platform/__canary__comparison.ts',
    source:
      importing('@poolshoogte/comparison') +
      `export const load = () => import('@poolshoogte/comparison');\n`,
    expect: [IMPORT, SYNTAX],
  },
  {
    law: 'a test of the dashboard has no more domain either',
    file: 'apps/dashboard/src/platform/__canary__comparison.test.tsx',
    source: importing('@poolshoogte/comparison'),
    expect: [IMPORT],
  },
  {
    law: 'the dashboard does not import the server',
    file: 'apps/dashboard/src/platform/__canary__server.ts',
    source: importing('@nestjs/common', 'pg', 'typeorm', 'node:fs'),
    expect: repeat(IMPORT, 4),
  },
  {
    law: 'the API does not import the screen',
    file: 'apps/api/src/platform/__canary__screen.ts',
    source: importing('react', 'recharts', 'socket.io-client'),
    expect: repeat(IMPORT, 3),
  },
  {
    law: 'a whole-system test does not import domain, nor an app by path',
    file: 'tests/__canary__e2e/src/__canary__domain.ts',
    source: importing('@poolshoogte/privacy', '../../../apps/api/src/main'),
    expect: [WRONG_TAG, BY_PATH],
  },
  {
    law: 'a library imports no framework',
    file: 'libs/privacy/src/__canary__framework.ts',
    source: importing(
      '@nestjs/common',
      'react',
      'pg',
      'typeorm',
      'socket.io',
      'socket.io-client',
      'zod',
    ),
    expect: repeat(IMPORT, 7),
  },
  {
    law: 'contracts have zod, and nothing else',
    file: 'libs/contracts/src/__canary__framework.ts',
    source: importing('@nestjs/common', 'pg', 'zod'),
    expect: repeat(IMPORT, 2),
  },
  {
    law: 'a library has no built-in of Node, with or without node:',
    file: 'libs/demo/src/__canary__built-in.ts',
    source: importing('node:fs', 'fs', 'fs/promises', 'node:crypto'),
    expect: repeat(IMPORT, 4),
  },
  {
    law: 'neither has its test',
    file: 'libs/tagging/src/__canary__built-in.test.ts',
    source: importing('node:fs', 'fs'),
    expect: repeat(IMPORT, 2),
  },
  {
    law: 'nor does it get one through import() or require()',
    file: 'libs/comparison/src/__canary__dynamic.ts',
    source: `export const load = () => import('node:fs');\nimport fs = require('fs');\nexport { fs };\n`,
    expect: [SYNTAX, IMPORT, '@typescript-eslint/no-require-imports'],
  },
  {
    law: 'a library takes no clock, no randomness and no I/O',
    file: 'libs/early-warning/src/__canary__clock.ts',
    source: `export const impure = () => [new Date(), Date.now(), Math.random(), fetch('/')];\n`,
    expect: [SYNTAX, ...repeat('no-restricted-properties', 2), 'no-restricted-globals'],
  },
];
