// @ts-check
import { SYNTAX, importing, repeat } from './case.mjs';

const ROOM = 'apps/api/src/platform';
const BUILT_INS =
  'assert buffer child_process cluster crypto dgram dns events fs http http2 https net os path perf_hooks process querystring readline stream string_decoder'
    .split(' ')
    .map((name) => `node:${name}`);

/**
 * @param {number} count
 * @returns {string}
 */
export const constructorWith = (count) => {
  const parameters = Array.from({ length: count }, (_, index) => `readonly p${index}: string`);
  return `export class Wide {\n  constructor(${parameters.join(', ')}) {}\n}\n`;
};

/** @param {number} count */
export const linesOf = (count) => '// one line\n'.repeat(count);

/** @param {number} count */
export const distinctImports = (count) => importing(...BUILT_INS.slice(0, count));

/** @type {import('./case.mjs').Case[]} */
export const fileCases = [
  {
    law: 'files do not import in a circle',
    file: `${ROOM}/__canary__circle-one.ts`,
    source: `import { two } from './__canary__circle-two';\nexport const one = () => two;\n`,
    expect: ['import-x/no-cycle'],
  },
  {
    law: 'seen from the other side too',
    file: `${ROOM}/__canary__circle-two.ts`,
    source: `import { one } from './__canary__circle-one';\nexport const two = () => one;\n`,
    expect: ['import-x/no-cycle'],
  },
  {
    law: 'the product imports nothing that only tests stand on',
    file: `${ROOM}/__canary__test-support.ts`,
    source: importing('../testing/test-database'),
    expect: ['@typescript-eslint/no-restricted-imports'],
  },
  {
    law: 'at most 20 imports a file',
    file: `${ROOM}/__canary__imports.ts`,
    source: distinctImports(21),
    expect: ['import-x/max-dependencies'],
  },
  {
    law: 'at most 6 constructor parameters',
    file: `${ROOM}/__canary__constructor.ts`,
    source: constructorWith(7),
    expect: [SYNTAX],
  },
  {
    law: 'in a library too',
    file: 'libs/comparison/src/__canary__constructor.ts',
    source: constructorWith(7),
    expect: [SYNTAX],
  },
  {
    law: 'at most 400 lines a file',
    file: `${ROOM}/__canary__lines.ts`,
    source: linesOf(401),
    expect: ['max-lines'],
  },
  {
    law: 'named exports only',
    file: `${ROOM}/__canary__default.ts`,
    source: `export default 1;\n`,
    expect: ['import-x/no-default-export'],
  },
  {
    law: 'no any, no silent non-null, no ts-ignore',
    file: `${ROOM}/__canary__any.ts`,
    source: `export const first = (list: any[]) => list[0]!;\n// @ts-ignore\nexport const n = 1;\n`,
    expect: [
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-non-null-assertion',
      '@typescript-eslint/ban-ts-comment',
    ],
  },
  {
    law: 'a type is imported as a type',
    file: `${ROOM}/__canary__type.ts`,
    source: `import { Server } from 'node:http';\nexport const port = (server: Server) => server.address();\n`,
    expect: ['@typescript-eslint/consistent-type-imports'],
  },
  {
    law: 'no type is imported inline, round the boundaries',
    file: 'libs/privacy/src/__canary__inline-type.ts',
    source: `export type Hidden = import('@poolshoogte/tagging').Hidden;\n`,
    expect: ['@typescript-eslint/consistent-type-imports'],
  },
  {
    law: 'a promise is awaited',
    file: `${ROOM}/__canary__promise.ts`,
    source: `const save = async () => 1;\nexport const run = () => {\n  save();\n  [1].forEach(async () => {\n    await save();\n  });\n};\n`,
    expect: ['@typescript-eslint/no-floating-promises', '@typescript-eslint/no-misused-promises'],
  },
  {
    law: 'a suppression carries its reason',
    file: `${ROOM}/__canary__reason.ts`,
    source: `// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport type Loose = any;\n`,
    expect: ['poolshoogte/reasoned-suppression'],
  },
  {
    law: 'a suppression names its rules, and cannot hide itself',
    file: `${ROOM}/__canary__blanket.ts`,
    source: `/* eslint-disable */\nexport type Loose = any;\n`,
    expect: repeat('poolshoogte/reasoned-suppression', 2),
  },
  {
    law: 'a suppression suppresses something',
    file: `${ROOM}/__canary__unused.ts`,
    source: `// eslint-disable-next-line eqeqeq -- the reason is long enough\nexport const one = 1;\n`,
    expect: ['unused-suppression'],
  },
  {
    law: 'hooks of React are called in order',
    file: 'apps/dashboard/src/components/__canary__hook.tsx',
    source: `import { useState } from 'react';\nexport function Odd({ isOn }: { isOn: boolean }) {\n  if (isOn) useState(1);\n  return null;\n}\n`,
    expect: ['react-hooks/rules-of-hooks'],
  },
  {
    law: 'tools are linted too',
    file: 'tools/__canary__tool.mjs',
    source: `const save = async () => missing;\nsave();\n`,
    expect: ['no-undef', '@typescript-eslint/no-floating-promises'],
  },
];
