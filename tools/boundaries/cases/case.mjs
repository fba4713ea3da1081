// @ts-check
/**
 * A file the canary plants. `expect` lists every error that the lint must give, no more and no
 * fewer; an empty list means the file is legal. The boundary rule is named with its message
 * (`rule#messageId`), because one rule guards several laws.
 * @typedef {{ law: string, file: string, source: string, expect: string[] }} Case
 */

/** @param {string} messageId */
const boundary = (messageId) => `@nx/enforce-module-boundaries#${messageId}`;

export const WRONG_TAG = boundary('onlyTagsConstraintViolation');
export const PROJECT_CYCLE = boundary('noCircularDependencies');
export const BY_PATH = boundary('noRelativeOrAbsoluteImportsAcrossLibraries');
export const IMPORT = '@typescript-eslint/no-restricted-imports';
export const SYNTAX = 'no-restricted-syntax';
export const ZONE = 'import-x/no-restricted-paths';

/**
 * Imports for their side effect only: no name has to exist.
 * @param {string[]} modules
 */
export const importing = (...modules) => modules.map((name) => `import '${name}';\n`).join('');

/**
 * @param {string} what
 * @param {number} times
 * @returns {string[]}
 */
export const repeat = (what, times) => Array.from({ length: times }, () => what);
