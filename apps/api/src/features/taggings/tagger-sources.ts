import { Injectable } from '@nestjs/common';
import type { LocalWord } from '@poolshoogte/tagging';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { taggerOf, type TaggerSource } from './tagger';

/** Reads what suggestions are made from, and says when that changes. */
@Injectable()
export class TaggerSources {
  /** Id of the latest change; `null`: suggestions are still as shipped. */
  async latestChange(manager: EntityManager): Promise<string | null> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      'SELECT id FROM tagging_change ORDER BY at DESC, id DESC LIMIT 1',
    );
    return rows[0]?.id ?? null;
  }

  async live(manager: EntityManager): Promise<TaggerSource> {
    const rows = await rowsOf<{ modelVersion: number; weights: Buffer | null }>(
      manager,
      `SELECT version AS "modelVersion", weights FROM tagging_model WHERE state = 'live'`,
    );
    const words = await this.words(manager);
    return { ...(rows[0] ?? { modelVersion: 0, weights: null }), ...words };
  }

  /** Another version with the words that hold now; `undefined`: not there, or not kept. */
  async version(manager: EntityManager, version: number): Promise<TaggerSource | undefined> {
    const words = await this.words(manager);
    if (version === 0) return { modelVersion: 0, weights: null, ...words };
    const rows = await rowsOf<{ modelVersion: number; weights: Buffer }>(
      manager,
      `SELECT version AS "modelVersion", weights FROM tagging_model
       WHERE version = $1 AND weights IS NOT NULL`,
      [version],
    );
    return rows[0] && { ...rows[0], ...words };
  }

  /** Writes down that from this commit on suggestions are made otherwise; every process hears it. */
  async noteChange(manager: EntityManager, municipality: string): Promise<void> {
    const { modelVersion, lexiconVersion } = taggerOf(await this.live(manager));
    await manager.query(
      `INSERT INTO tagging_change (municipality_code, id, model_version, lexicon_version)
       VALUES ($1, $2, $3, $4)`,
      [municipality, uuidv7(), modelVersion, lexiconVersion],
    );
  }

  private async words(manager: EntityManager): Promise<Pick<TaggerSource, 'revision' | 'changes'>> {
    const rows = await rowsOf<LocalWord & { isHeld: boolean }>(
      manager,
      `SELECT kind, theme, word, withdrawn_at IS NULL AS "isHeld" FROM lexicon_change
       WHERE kind <> 'decline' ORDER BY at, id`,
    );
    // Putting a word in and taking it back are two steps; neither number is ever used again.
    const revision = rows.length + rows.filter(({ isHeld }) => !isHeld).length;
    const changes = rows
      .filter(({ isHeld }) => isHeld)
      .map(({ kind, theme, word }) => ({ kind, theme, word }));
    return { revision, changes };
  }
}
