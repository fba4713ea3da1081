import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

/** Of the signals that people log, in per cent, as long as nobody chose otherwise. */
const DEFAULT_SHARE = 5;
/** What was logged longer ago is not offered any more: who reads it knows how it went on. */
const DAYS = 60;

/**
 * Signals for a second coder: chosen by four digits of their id, which are chance, so the same for
 * everybody; logged by a person, and not by this one.
 */
const WAITING = `
  FROM signal JOIN tag_correction AS line ON line.municipality_code = signal.municipality_code
    AND line.signal_id = signal.id AND line.moment = 'logging'
  WHERE signal.entered_at >= now() - interval '${DAYS} days'
    AND ('x' || substr(signal.id::text, 29, 4))::bit(16)::integer % 100 < $1
    AND signal.entered_by IS DISTINCT FROM $2
    AND NOT EXISTS (SELECT 1 FROM second_coding AS coded
      WHERE coded.municipality_code = signal.municipality_code AND coded.signal_id = signal.id)`;

/** The themes that a second colleague gave, and which signals wait for one. */
@Injectable()
export class SecondCodingsStore {
  async share(manager: EntityManager): Promise<number> {
    const rows = await rowsOf<{ share: number }>(
      manager,
      'SELECT second_coding_share AS share FROM tagging_setting',
    );
    return rows[0]?.share ?? DEFAULT_SHARE;
  }

  async setShare(manager: EntityManager, municipality: string, share: number): Promise<void> {
    await manager.query(
      `INSERT INTO tagging_setting (municipality_code, second_coding_share) VALUES ($1, $2)
       ON CONFLICT (municipality_code) DO UPDATE
         SET second_coding_share = excluded.second_coding_share, at = clock_timestamp()`,
      [municipality, share],
    );
  }

  /** @param account who would code: never what he logged himself */
  async waiting(manager: EntityManager, account: string | null): Promise<number> {
    const rows = await rowsOf<{ n: number }>(manager, `SELECT count(*)::int AS n ${WAITING}`, [
      await this.share(manager),
      account,
    ]);
    return rows[0]?.n ?? 0;
  }

  /** The newest one that waits; with `signal` that one, if it waits. */
  async next(
    manager: EntityManager,
    account: string | null,
    signal: string | null = null,
  ): Promise<{ signal: string; text: string } | undefined> {
    const rows = await rowsOf<{ signal: string; text: string }>(
      manager,
      `SELECT signal.id AS signal, signal.text ${WAITING} AND ($3::uuid IS NULL OR signal.id = $3)
       ORDER BY signal.id DESC LIMIT 1`,
      [await this.share(manager), account, signal],
    );
    return rows[0];
  }

  /** Once for each signal. @returns false when another colleague was first */
  async add(
    manager: EntityManager,
    municipality: string,
    signal: string,
    themes: readonly string[],
  ): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      `INSERT INTO second_coding (municipality_code, signal_id, themes) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING 1 AS added`,
      [municipality, signal, themes],
    );
    return rows.length > 0;
  }
}
