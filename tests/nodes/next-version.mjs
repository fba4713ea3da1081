// @ts-check
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Later than any real one. */
const NUMBER = 9_999_900_000_000;

const MIGRATION = `
exports.Next${NUMBER} = class {
  name = 'Next${NUMBER}';
  async up(runner) {
    await runner.query(\`
      ALTER TABLE signal ADD COLUMN next_version text;
      ALTER TABLE signal_count ADD COLUMN next_version integer NOT NULL DEFAULT 0;
      CREATE TABLE next_version (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
    \`);
  }
  async down() {
    throw new Error('append-only');
  }
};
`;

/**
 * A build of a next version: the present one with a migration more, which adds what the present one does
 * not know of.
 * @param {string} root
 * @returns {{ dist: string, remove: () => void }}
 */
export function buildNextVersion(root) {
  const folder = mkdtempSync(join(tmpdir(), 'poolshoogte-next-'));
  const dist = join(folder, 'dist');
  cpSync(join(root, 'dist'), dist, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  writeFileSync(join(dist, 'apps', 'api', 'migrations', `${NUMBER}-next.js`), MIGRATION);
  appendFileSync(
    join(dist, 'apps', 'api', 'src', 'platform', 'database', 'migrations.js'),
    `\nMIGRATIONS.push(require('../../../migrations/${NUMBER}-next').Next${NUMBER});\n`,
  );
  return { dist, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
