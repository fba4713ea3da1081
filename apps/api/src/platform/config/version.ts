import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Version of the product: that of the nearest package.json, in the checkout and in the built product. */
export const version: string = findVersion(__dirname);

function findVersion(folder: string): string {
  try {
    const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name?: string;
      version?: string;
    };
    if (found.name === 'poolshoogte' && found.version) return found.version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const parent = join(folder, '..');
  if (parent === folder) throw new Error('package.json of the product was not found');
  return findVersion(parent);
}
