import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AlertSettings, type BackTest } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';

/** A back-test longer ago than this was of another history. */
const VALID_HOURS = 24;

/** Which back-tests were shown, so that a setting is not changed without one. */
@Injectable()
export class BackTestsStore {
  async keep(
    manager: EntityManager,
    municipality: string,
    { token, settings }: BackTest,
  ): Promise<void> {
    await manager.query(
      `DELETE FROM alert_back_test WHERE municipality_code = $1
         AND at < now() - make_interval(hours => $2)`,
      [municipality, VALID_HOURS],
    );
    await manager.query(
      'INSERT INTO alert_back_test (municipality_code, token, settings) VALUES ($1, $2, $3)',
      [municipality, token, JSON.stringify(settings)],
    );
  }

  /** Whether this back-test was shown lately, of just these settings. */
  async was(
    manager: EntityManager,
    municipality: string,
    token: string,
    settings: AlertSettings,
  ): Promise<boolean> {
    const [row] = await rowsOf<{ settings: unknown }>(
      manager,
      `SELECT settings FROM alert_back_test WHERE municipality_code = $1 AND token = $2
         AND at >= now() - make_interval(hours => $3)`,
      [municipality, token, VALID_HOURS],
    );
    return row !== undefined && isDeepStrictEqual(AlertSettings.parse(row.settings), settings);
  }
}
