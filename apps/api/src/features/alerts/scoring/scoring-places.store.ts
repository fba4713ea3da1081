import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { mergeTouched, Touched } from '../../../platform/live/touched';

/** How far the scores of one municipality have come. */
export interface ScoringPlace {
  /** Every numbered change up to this one is in the scores. */
  readonly seq: number;
  /** The last day on which every series was judged. */
  readonly judgedOn: string | null;
  readonly nightSlot: Date | null;
}

/** What changed since, as far as that is still known. */
export interface ChangedSince {
  readonly lastSeq: number;
  /** `null`: too long ago, or too much: look at everything. */
  readonly touched: Touched | null;
}

/** More changes than this are not told apart. */
const MOST_CHANGES = 5_000;

/** One scoring of a municipality at a time: whoever holds its row. */
@Injectable()
export class ScoringPlacesStore {
  /** Waits until nobody else scores this municipality, and keeps others away until the end. */
  async lock(manager: EntityManager, municipality: string): Promise<ScoringPlace> {
    await manager.query(
      'INSERT INTO alert_scoring (municipality_code) VALUES ($1) ON CONFLICT DO NOTHING',
      [municipality],
    );
    const [row] = await rowsOf<ScoringPlace>(
      manager,
      `SELECT seq, judged_on AS "judgedOn", night_slot AS "nightSlot" FROM alert_scoring
       WHERE municipality_code = $1 FOR UPDATE`,
      [municipality],
    );
    if (!row) throw new Error('A municipality has no place in the scoring.');
    return row;
  }

  async changedSince(
    manager: EntityManager,
    municipality: string,
    seq: number,
  ): Promise<ChangedSince> {
    const [place] = await rowsOf<{ lastSeq: number }>(
      manager,
      'SELECT last_seq AS "lastSeq" FROM live_sequence WHERE municipality_code = $1',
      [municipality],
    );
    const lastSeq = place?.lastSeq ?? 0;
    const missed = lastSeq - seq;
    if (missed > MOST_CHANGES) return { lastSeq, touched: null };
    const rows = await rowsOf<{ touched: unknown }>(
      manager,
      'SELECT touched FROM outbox WHERE municipality_code = $1 AND seq > $2 AND seq <= $3',
      [municipality, seq, lastSeq],
    );
    if (rows.length !== missed) return { lastSeq, touched: null };
    const touched = mergeTouched(rows.map((row) => Touched.parse(row.touched)));
    return { lastSeq, touched: touched.everything || touched.days === null ? null : touched };
  }

  async scored(
    manager: EntityManager,
    municipality: string,
    { seq, judgedOn, nightSlot }: ScoringPlace,
    at: Date,
  ): Promise<void> {
    await manager.query(
      `UPDATE alert_scoring SET seq = $2, judged_on = $3, night_slot = $4, scored_at = $5
       WHERE municipality_code = $1`,
      [municipality, seq, judgedOn, nightSlot, at],
    );
  }

  async scoredAt(manager: EntityManager, municipality: string): Promise<Date | null> {
    const [row] = await rowsOf<{ scoredAt: Date | null }>(
      manager,
      'SELECT scored_at AS "scoredAt" FROM alert_scoring WHERE municipality_code = $1',
      [municipality],
    );
    return row?.scoredAt ?? null;
  }

  /** Municipalities with changes that are not in the scores, longest waiting first. */
  waiting(
    manager: EntityManager,
    restSeconds: number,
  ): Promise<{ municipality: string; since: Date | null }[]> {
    return rowsOf(manager, 'SELECT municipality, since FROM alerts_waiting($1)', [restSeconds]);
  }
}
