import { Injectable } from '@nestjs/common';
import { addDays } from '@poolshoogte/calendar';
import type { AlertEvent } from '@poolshoogte/contracts';
import { MERGE_DAYS } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { KeptEpisode } from '../kept-episode';
import { ENGINE_VERSION } from './engine-version';
import { episodeOf, type GoingAlert, keptEpisodeOf } from './going-alert';

/** A step that the product itself takes. */
export type OwnStep = Extract<
  AlertEvent['kind'],
  'raised' | 'level_changed' | 'withdrawn' | 'returned'
>;

type GoingRow = Omit<GoingAlert, 'episode' | 'expected' | 'raised'> & { readonly episode: unknown };

/** Keeps how far scoring has come with each alert. */
@Injectable()
export class AlertEpisodesStore {
  /** Alerts that may still move: going on, ended so lately that they may go on, or young. */
  async moving(
    manager: EntityManager,
    municipality: string,
    { today, youngDays }: { today: string; youngDays: number },
  ): Promise<GoingAlert[]> {
    const rows = await rowsOf<GoingRow>(
      manager,
      `SELECT id, kern_code AS kern, theme, kernen, started_on AS "startedOn", level, state,
              is_withdrawn AS "isWithdrawn", version, episode
       FROM alert WHERE municipality_code = $1
         AND (ended_on IS NULL OR ended_on >= $2 OR (started_on >= $3 AND state <> 'closed'))
       ORDER BY started_on, id FOR UPDATE`,
      [municipality, addDays(today, -2 * MERGE_DAYS), addDays(today, -youngDays)],
    );
    return rows.map(({ episode, ...row }) => {
      const kept = KeptEpisode.parse(episode);
      return { ...row, episode: episodeOf(kept), expected: kept.expected };
    });
  }

  /** @returns false when there is one already: then nothing is raised */
  async raise(
    manager: EntityManager,
    municipality: string,
    alert: GoingAlert,
    at: Date,
  ): Promise<boolean> {
    const { raised, id, kern, kernen, theme, level, startedOn, episode } = alert;
    if (!raised) throw new Error('Only what was raised now can be stored as such.');
    const rows = await rowsOf(
      manager,
      `INSERT INTO alert (id, municipality_code, kern_code, kernen, theme, level, started_on, last_on, raised_at,
         figures, cautions, event_ids, engine_version, episode, ended_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT DO NOTHING RETURNING id`,
      [
        id,
        municipality,
        kern,
        kernen,
        theme,
        level,
        startedOn,
        episode.lastUpOn,
        at,
        JSON.stringify(raised.figures),
        raised.cautions,
        raised.eventIds,
        ENGINE_VERSION,
        JSON.stringify(keptEpisodeOf(alert)),
        episode.endedOn,
      ],
    );
    if (rows.length === 0) return false;
    await this.addEvent(manager, municipality, alert, 'raised', at);
    return true;
  }

  /** @returns whether anything changed that a screen shows */
  async move(
    manager: EntityManager,
    municipality: string,
    alert: GoingAlert,
    steps: readonly OwnStep[],
    at: Date,
  ): Promise<boolean> {
    const { id, kernen, level, isWithdrawn, episode } = alert;
    for (const step of steps) {
      alert.version += 1;
      await this.addEvent(manager, municipality, alert, step, at);
    }
    const rows = await rowsOf<{ isShown: boolean }>(
      manager,
      `UPDATE alert SET kernen = $2, level = $3, is_withdrawn = $4, last_on = $5, episode = $6, ended_on = $7,
         version = $8
       FROM (SELECT last_on, kernen, version FROM alert WHERE id = $1) AS before
       WHERE id = $1
       RETURNING (before.last_on, before.kernen, before.version)
         IS DISTINCT FROM (alert.last_on, alert.kernen, alert.version) AS "isShown"`,
      [
        id,
        kernen,
        level,
        isWithdrawn,
        episode.lastUpOn,
        JSON.stringify(keptEpisodeOf(alert)),
        episode.endedOn,
        alert.version,
      ],
    );
    return rows[0]?.isShown ?? false;
  }

  private async addEvent(
    manager: EntityManager,
    municipality: string,
    { id, version, level }: GoingAlert,
    kind: OwnStep,
    at: Date,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO alert_event (municipality_code, alert_id, version, at, kind, role, level)
       VALUES ($1, $2, $3, $4, $5, NULL, $6)`,
      [municipality, id, version, at, kind, level],
    );
  }
}
