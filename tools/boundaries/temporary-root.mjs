// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A small repository for one test, taken away when the test ends.
 * @param {import('node:test').TestContext} test
 * @param {Record<string, string>} files text by path
 * @returns {string} its absolute path
 */
export function temporaryRoot(test, files) {
  const root = mkdtempSync(join(tmpdir(), 'boundaries-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}
