// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn } from './workspace.mjs';

/**
 * A zone of `import-x/no-restricted-paths`; paths are relative to the repository.
 * @typedef {{ target: string | string[], from: string, except?: string[], message: string }} Zone
 */

/** Rooms of the dashboard's platform that a stateless component may use: words and numbers. */
const STATELESS_PLATFORM = ['dutch', 'i18n'];

/**
 * One zone per feature folder on disk: the others reach it through its public door only.
 * @param {string} root
 * @param {string} app path of the application, e.g. `apps/api`
 * @param {string[]} extensions of the door
 * @returns {Zone[]}
 */
function featureZones(root, app, extensions) {
  const base = `./${app}/src/features`;
  const features = foldersIn(join(root, base));
  return features.map((feature) => ({
    target: [
      // A loose file in features/ belongs to no feature, so it is fenced out of all of them.
      `${base}/*.{ts,tsx}`,
      ...features.filter((other) => other !== feature).map((other) => `${base}/${other}`),
    ],
    from: `${base}/${feature}`,
    except: extensions.map((extension) => `./${feature}.public.${extension}`),
    message: `Another feature uses ${feature} only through ${feature}.public.`,
  }));
}

/**
 * @param {string} root
 * @param {{ isTest: boolean }} options a test may start the whole application
 * @returns {Zone[]}
 */
export function apiZones(root, { isTest }) {
  const source = './apps/api/src';
  return [
    ...featureZones(root, 'apps/api', ['ts']),
    {
      target: `${source}/platform`,
      from: `${source}/features`,
      message: 'Platform knows no business word: it never imports a feature.',
    },
    ...(isTest
      ? []
      : [
          {
            target: [`${source}/platform`, `${source}/features`],
            from: `${source}/*.ts`,
            message: 'The entry points compose features and platform, never the other way round.',
          },
        ]),
  ];
}

/**
 * @param {string} root
 * @param {{ isTest: boolean }} options a test may render inside the providers of `app/`
 * @returns {Zone[]}
 */
export function dashboardZones(root, { isTest }) {
  const source = './apps/dashboard/src';
  return [
    ...featureZones(root, 'apps/dashboard', ['ts', 'tsx']),
    {
      target: [`${source}/platform`, `${source}/components`],
      from: `${source}/features`,
      message: 'Platform and shared components never import a feature.',
    },
    ...fetchingRooms(join(root, source, 'platform')).map((entry) => ({
      target: `${source}/components`,
      from: `${source}/platform/${entry}`,
      message: 'Shared components are stateless and fetch nothing: pass data in as properties.',
    })),
    ...(isTest
      ? []
      : [
          {
            target: [`${source}/platform`, `${source}/components`, `${source}/features`],
            from: `${source}/app`,
            message: 'app/ composes; nothing below it imports it.',
          },
        ]),
  ];
}

/**
 * Entries of the platform folder, files and folders, except the stateless ones.
 * @param {string} platform
 */
function fetchingRooms(platform) {
  if (!existsSync(platform)) return [];
  return readdirSync(platform)
    .filter((entry) => !STATELESS_PLATFORM.includes(String(entry.split('.')[0])))
    .sort();
}
