// @ts-check
import nx from '@nx/eslint-plugin';
import { ESLint, Linter } from 'eslint';
import { join } from 'node:path';
import { projectsOnDisk } from './workspace.mjs';

const RULE = '@nx/enforce-module-boundaries';

/** Nx types its plugin for the older configuration format; the rules are the same. */
const plugins = /** @type {Record<string, import('eslint').ESLint.Plugin>} */ (
  /** @type {unknown} */ ({ '@nx': nx })
);

/**
 * Asks the boundary rule itself, in every project on disk and with the options it has there, about
 * one import that is illegal everywhere: another project by its path.
 * @param {string} root
 * @returns {Promise<string[]>} the projects in which the rule keeps silent; empty is good
 */
export async function silentProjects(root) {
  const projects = projectsOnDisk(root);
  const eslint = new ESLint({ cwd: root });
  const silent = [];
  for (const { root: projectRoot } of projects) {
    const other = projects.find(
      (each) => each.root !== projectRoot && each.root.startsWith('libs/'),
    );
    const filename = join(root, projectRoot, 'src', 'probe.ts');
    const config = await eslint.calculateConfigForFile(filename);
    const messages = new Linter({ cwd: root }).verify(
      `import '../../../${other?.root}/src/index';`,
      [{ files: ['**/*.ts'], plugins, rules: { [RULE]: config?.rules?.[RULE] ?? 'off' } }],
      { filename },
    );
    const isAwake = messages.some(({ ruleId, severity }) => ruleId === RULE && severity === 2);
    if (!isAwake) silent.push(projectRoot);
  }
  return silent;
}
