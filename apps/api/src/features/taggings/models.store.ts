import { Injectable } from '@nestjs/common';
import type { TaggingFigures, TaggingModel } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

type State = TaggingModel['state'];

/** A model that was made just now. */
export interface MadeModel {
  readonly state: State;
  readonly reason: string;
  readonly lexiconVersion: string;
  readonly basis: string;
  readonly lessons: number;
  readonly figures: TaggingFigures;
  readonly before: TaggingFigures;
  readonly weights: Uint8Array;
}

/** So many versions can be gone back to; of older ones the history alone is kept. */
const WEIGHTS_KEPT = 10;

/** The versions of the model of a municipality. */
@Injectable()
export class ModelsStore {
  async all(manager: EntityManager): Promise<TaggingModel[]> {
    const rows = await rowsOf<Row>(
      manager,
      `SELECT version, made_at AS "madeAt", state, state_at AS "stateAt", lexicon_version AS "lexiconVersion",
         lessons, figures, reason, weights IS NOT NULL AS "isKept"
       FROM tagging_model ORDER BY version DESC LIMIT 200`,
    );
    return rows.map(({ madeAt, stateAt, figures: { figures, before }, ...row }) => ({
      ...row,
      figures,
      before,
      madeAt: madeAt.toISOString(),
      stateAt: stateAt.toISOString(),
    }));
  }

  /** Nobody else settles which model is live until this transaction ends. */
  async hold(manager: EntityManager, municipality: string): Promise<void> {
    await manager.query(
      `SELECT pg_advisory_xact_lock(hashtext('poolshoogte tagging'), hashtext($1))`,
      [municipality],
    );
  }

  async isTried(manager: EntityManager, basis: string): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      'SELECT 1 AS tried FROM tagging_model WHERE basis = $1 LIMIT 1',
      [basis],
    );
    return rows.length > 0;
  }

  async liveVersion(manager: EntityManager): Promise<number> {
    const rows = await rowsOf<{ version: number }>(
      manager,
      `SELECT version FROM tagging_model WHERE state = 'live'`,
    );
    return rows[0]?.version ?? 0;
  }

  async add(manager: EntityManager, municipality: string, made: MadeModel): Promise<void> {
    await manager.query(
      `INSERT INTO tagging_model (municipality_code, version, state, reason, lexicon_version, basis, lessons,
         figures, weights)
       SELECT $1, coalesce(max(version), 0) + 1, $2, $3, $4, $5, $6, $7, $8 FROM tagging_model`,
      [
        municipality,
        made.state,
        made.reason,
        made.lexiconVersion,
        made.basis,
        made.lessons,
        JSON.stringify({ figures: made.figures, before: made.before }),
        Buffer.from(made.weights),
      ],
    );
    await manager.query(
      `UPDATE tagging_model SET weights = NULL WHERE weights IS NOT NULL AND state <> 'live'
         AND version <= (SELECT max(version) FROM tagging_model) - $1`,
      [WEIGHTS_KEPT],
    );
  }

  /** Takes out of use whatever is in one of these states. */
  async retire(manager: EntityManager, states: readonly State[], reason: string): Promise<void> {
    await manager.query(
      `UPDATE tagging_model SET state = 'retired', state_at = clock_timestamp(), reason = $1
       WHERE state = ANY ($2)`,
      [reason, states],
    );
  }

  /** @returns false when the version is not there, or no longer kept */
  async putLive(manager: EntityManager, version: number, reason: string): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      `UPDATE tagging_model SET state = 'live', state_at = clock_timestamp(), reason = $2
       WHERE version = $1 AND weights IS NOT NULL RETURNING 1 AS put`,
      [version, reason],
    );
    return rows.length > 0;
  }
}

type Row = Omit<TaggingModel, 'madeAt' | 'stateAt' | 'figures' | 'before'> & {
  madeAt: Date;
  stateAt: Date;
  figures: { figures: TaggingFigures; before: TaggingFigures };
};
