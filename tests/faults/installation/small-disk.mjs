// @ts-check
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The programs of the server (60 MB), a cluster with its log, and some room. */
const SIZE_MB = 300;
const PIECE = Buffer.alloc(64 * 1024);

/** Why there can be no small disk here; `false`: there can. */
export function whyNoSmallDisk() {
  if (process.platform !== 'linux') return 'a small disk can be made on Linux only';
  return process.getuid?.() === 0 ? false : 'only root may mount a small disk';
}

/** A disk that is full when we want it to be. */
export class SmallDisk {
  folder = mkdtempSync(join(tmpdir(), 'poolshoogte-small-disk-'));
  #ballast = join(this.folder, 'ballast');

  constructor() {
    chmodSync(this.folder, 0o755);
    const options = `size=${String(SIZE_MB)}m,mode=0755`;
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', this.folder]);
    if (mount.status !== 0) {
      rmSync(this.folder, { recursive: true });
      throw new Error(`no small disk: ${String(mount.stderr)}`);
    }
  }

  /** Until not a byte is left. */
  fill() {
    const file = openSync(this.#ballast, 'a');
    try {
      for (;;) writeSync(file, PIECE);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  relieve() {
    rmSync(this.#ballast, { force: true });
  }

  remove() {
    this.relieve();
    spawnSync('umount', [this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
