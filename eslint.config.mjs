// @ts-check
import nx from '@nx/eslint-plugin';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { productionConstraints, testConstraints } from './tools/boundaries/dep-constraints.mjs';
import { assertBoundariesAreOn } from './tools/boundaries/project-graph.mjs';
import { reasonedSuppression } from './tools/boundaries/reasoned-suppression.mjs';
import * as restrict from './tools/boundaries/restrictions.mjs';
import { projectsOnDisk } from './tools/boundaries/workspace.mjs';
import { apiZones, dashboardZones } from './tools/boundaries/zones.mjs';

const root = import.meta.dirname;
assertBoundariesAreOn(root);
const browserLibraries = restrict.browserLibraries(projectsOnDisk(root));

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const JAVASCRIPT = ['**/*.{js,mjs,cjs}'];
const TESTS = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'];
const TYPED = [...TYPESCRIPT, 'tools/**/*.mjs'];

/** A leading underscore says: left out on purpose. */
const unusedNames = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

/** @param {string[]} names */
const nodeGlobals = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** @param {object[]} bans */
const syntax = (...bans) => ['error', ...restrict.everywhere, ...bans];

/** @param {object[]} patterns */
const imports = (...patterns) => ['error', { patterns }];

/** @param {object[]} depConstraints */
const moduleBoundaries = (depConstraints) => [
  'error',
  { allow: [], depConstraints, enforceBuildableLibDependency: false },
];

/** @param {boolean} isTest */
const zones = (isTest) => [
  'error',
  { basePath: root, zones: [...apiZones(root, { isTest }), ...dashboardZones(root, { isTest })] },
];

const config = [
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/coverage/**',
      '**/test-results/**',
      '.nx/**',
      '.poolshoogte/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  // Every source file.
  {
    files: [...TYPESCRIPT, ...JAVASCRIPT],
    plugins: {
      '@nx': nx,
      'import-x': importX,
      '@typescript-eslint': tseslint.plugin,
      poolshoogte: { rules: { 'reasoned-suppression': reasonedSuppression } },
    },
    settings: {
      // Without these settings import-x reads no TypeScript and no-cycle sees nothing.
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: `${root}/tsconfig.base.json` }),
      ],
    },
    rules: {
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': syntax(),
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/max-dependencies': ['error', { max: 20, ignoreTypeImports: false }],
      'import-x/no-default-export': 'error',
      'poolshoogte/reasoned-suppression': 'error',
    },
  },
  { files: ['**/*.config.{js,mjs,ts}'], rules: { 'import-x/no-default-export': 'off' } },

  // Rules that need types.
  {
    files: TYPED,
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: root },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        // The test runner itself waits for its tests.
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] },
      ],
      // An event handler of React may be async: React ignores what it returns.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },

  // TypeScript.
  ...tseslint.configs.recommended.map((each) => ({ ...each, files: TYPESCRIPT })),
  {
    files: TYPESCRIPT,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', unusedNames],
      '@nx/enforce-module-boundaries': moduleBoundaries(productionConstraints),
      'import-x/no-restricted-paths': zones(false),
    },
  },
  {
    files: TESTS,
    rules: {
      '@nx/enforce-module-boundaries': moduleBoundaries(testConstraints),
      'import-x/no-restricted-paths': zones(true),
    },
  },

  // Libraries: pure, and named by an allow-list.
  {
    files: ['libs/*/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(...restrict.libraryImports([])),
      'no-restricted-globals': ['error', ...restrict.pureGlobals],
      'no-restricted-properties': ['error', ...restrict.pureProperties],
      'no-restricted-syntax': syntax(...restrict.librarySyntax, ...restrict.pureSyntax),
    },
  },
  {
    files: ['libs/contracts/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(...restrict.libraryImports(['zod'])),
    },
  },
  {
    files: ['libs/*/src/**/*.test.ts', 'libs/testing/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        ...restrict.libraryImports(['fast-check']),
      ),
    },
  },
  {
    files: ['libs/contracts/src/**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        ...restrict.libraryImports(['zod', 'fast-check']),
      ),
    },
  },

  // The API.
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: [...TESTS, 'apps/api/src/testing/**'],
    rules: { '@typescript-eslint/no-restricted-imports': imports(...restrict.apiImports) },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: [...TESTS, 'apps/api/src/platform/jobs/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'setInterval',
          message: 'Repeated work is a job with a stated policy: Jobs.every.',
        },
      ],
    },
  },

  // The dashboard.
  {
    files: ['apps/dashboard/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      // Its warnings are errors here too.
      ...Object.fromEntries(
        Object.keys(reactHooks.configs.flat.recommended.rules).map((rule) => [rule, 'error']),
      ),
      '@typescript-eslint/no-restricted-imports': imports(
        ...restrict.dashboardImports(browserLibraries),
        ...restrict.serverPackages,
      ),
      'no-restricted-syntax': syntax(...restrict.dashboardSyntax(browserLibraries)),
    },
  },
  {
    files: ['apps/dashboard/src/components/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        ...restrict.dashboardImports(browserLibraries),
        ...restrict.serverPackages,
        ...restrict.componentImports,
      ),
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Shared components fetch nothing.' },
      ],
    },
  },
  {
    files: ['apps/dashboard/src/**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': imports(
        ...restrict.dashboardImports([...browserLibraries, 'testing']),
      ),
    },
  },

  // Tools and configuration files in plain JavaScript.
  {
    files: JAVASCRIPT,
    languageOptions: {
      globals: nodeGlobals([...Object.getOwnPropertyNames(globalThis), 'console', 'process']),
    },
    rules: {
      'no-undef': 'error',
      'no-unused-vars': ['error', unusedNames],
      'no-unreachable': 'error',
      'no-empty': 'error',
      'no-dupe-keys': 'error',
      'no-const-assign': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: nodeGlobals(['module', 'exports', 'require', '__dirname', '__filename']),
    },
  },
];

export default config;
