// @ts-check
/**
 * One entry of the `patterns` of `no-restricted-imports`.
 * @typedef {{ regex: string, message: string }} ImportBan
 * One entry of `no-restricted-syntax`.
 * @typedef {{ selector: string, message: string }} SyntaxBan
 */

/** @type {SyntaxBan[]} */
export const everywhere = [
  {
    selector: "MethodDefinition[kind='constructor'] > FunctionExpression[params.length>6]",
    message: 'More than six constructor parameters: this class does more than one thing.',
  },
];

/**
 * Libraries are named by an allow-list, so Nest, React, pg, TypeORM, socket.io and Node's built-ins
 * (with and without `node:`) are all out, and so is the next package somebody installs.
 * @param {string[]} packages that this library may import besides its siblings
 * @returns {ImportBan[]}
 */
export function libraryImports(packages) {
  const allowed = ['\\.{1,2}(/|$)', '@poolshoogte/', ...packages.map((name) => `${name}(/|$)`)];
  return [
    {
      regex: `^(?!${allowed.join('|')})`,
      message: `A library imports only its own files, other libraries${packages.map((name) => ` and ${name}`).join('')}: no framework, no I/O.`,
    },
  ];
}

const passItIn = 'A library takes no clock, no randomness and no I/O: let the caller pass it in.';

/** @type {SyntaxBan[]} */
export const librarySyntax = [
  { selector: 'ImportExpression', message: 'A library imports statically.' },
];

/** @type {SyntaxBan[]} */
export const pureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: passItIn },
  { selector: "CallExpression[callee.name='Date']", message: passItIn },
];

export const pureProperties = [
  { object: 'Date', property: 'now', message: passItIn },
  { object: 'Math', property: 'random', message: passItIn },
];

export const pureGlobals = [
  'process',
  'Buffer',
  'console',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'window',
  'document',
  'localStorage',
].map((name) => ({ name, message: passItIn }));

/** Of the domain only what must run offline in the form: pure and small. */
const BROWSER_DOMAIN = ['privacy', 'tagging', 'early-warning'];

/**
 * Names of the libraries that the dashboard may import: contracts, util, and a little domain.
 * @param {import('./workspace.mjs').DiskProject[]} projects
 */
export function browserLibraries(projects) {
  return projects
    .filter(
      ({ name, tags }) =>
        tags.includes('type:contract') ||
        tags.includes('type:util') ||
        (tags.includes('type:domain') && BROWSER_DOMAIN.includes(name)),
    )
    .map(({ name }) => name)
    .sort();
}

/** @param {string[]} libraries */
const onlyThese = (libraries) => `The dashboard imports only ${libraries.join(', ')}.`;

/**
 * @param {string[]} libraries
 * @returns {ImportBan[]}
 */
export function dashboardImports(libraries) {
  return [{ regex: `^@poolshoogte/(?!(${libraries.join('|')})$)`, message: onlyThese(libraries) }];
}

/**
 * The same list for `import()`, which the rule above does not look at.
 * @param {string[]} libraries
 * @returns {SyntaxBan[]}
 */
export function dashboardSyntax(libraries) {
  return [
    {
      selector: `ImportExpression[source.value=/^@poolshoogte.(?!(${libraries.join('|')})$)/]`,
      message: onlyThese(libraries),
    },
  ];
}

/** @type {ImportBan[]} */
export const serverPackages = [
  {
    regex: '^(node:|(@nestjs/.*|typeorm|pg|socket\\.io)(/|$))',
    message: 'This belongs to the server.',
  },
];

/** @type {ImportBan[]} */
export const componentImports = [
  {
    regex: '^(@tanstack/react-query|socket\\.io-client)(/|$)',
    message: 'Shared components are stateless and fetch nothing: pass data in as properties.',
  },
];

/** @type {ImportBan[]} */
export const apiImports = [
  {
    regex: '^(react|react-dom|react-router|recharts|@tanstack/.*|socket\\.io-client)(/|$)',
    message: 'This belongs to the dashboard.',
  },
  { regex: '^\\.{1,2}/(.*/)?testing/', message: 'What tests stand on is no part of the product.' },
];
