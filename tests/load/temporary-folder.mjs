// @ts-check
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that the user of the database server may pass through. */
export async function temporaryFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'poolshoogte-bench-'));
  await chmod(folder, 0o755);
  return folder;
}
