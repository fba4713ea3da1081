import { Injectable } from '@nestjs/common';
import { AlertSettings, DEFAULT_ALERT_SETTINGS } from '@poolshoogte/contracts';
import { type Calibration, SHIPPED_CALIBRATION } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { rowsOf } from '../../../platform/database/rows';
import { ENGINE_VERSION } from './engine-version';

const KeptCalibration = z.object({
  engineVersion: z.string(),
  points: z.array(z.object({ score: z.number(), falsePerKernYear: z.number() })).min(2),
});

/** When alerts are raised in a municipality, and what chance alone does there. */
export interface KeptSettings {
  readonly settings: AlertSettings;
  readonly version: number;
  readonly calibration: Calibration;
  /** `null`: not estimated here yet, or by an older engine: then the shipped one is used. */
  readonly estimatedAt: Date | null;
}

interface Row {
  readonly falsePerKernYear: number | null;
  readonly minimumSignals: number | null;
  readonly version: number;
  readonly thresholds: unknown;
  readonly estimatedAt: Date | null;
}

const UNTOUCHED: KeptSettings = {
  settings: DEFAULT_ALERT_SETTINGS,
  version: 0,
  calibration: SHIPPED_CALIBRATION,
  estimatedAt: null,
};

@Injectable()
export class AlertSettingsStore {
  async get(manager: EntityManager, municipality: string): Promise<KeptSettings> {
    const [row] = await rowsOf<Row>(
      manager,
      `SELECT false_per_kern_year AS "falsePerKernYear", minimum_signals AS "minimumSignals", version, thresholds,
              estimated_at AS "estimatedAt"
       FROM alert_settings WHERE municipality_code = $1`,
      [municipality],
    );
    if (!row) return UNTOUCHED;
    const settings = AlertSettings.parse({
      falsePerKernYear: row.falsePerKernYear ?? DEFAULT_ALERT_SETTINGS.falsePerKernYear,
      minimumSignals: row.minimumSignals ?? DEFAULT_ALERT_SETTINGS.minimumSignals,
    });
    const kept = KeptCalibration.safeParse(row.thresholds);
    if (!kept.success || kept.data.engineVersion !== ENGINE_VERSION)
      return { ...UNTOUCHED, settings, version: row.version };
    const { points: calibration } = kept.data;
    return { settings, version: row.version, calibration, estimatedAt: row.estimatedAt };
  }

  /** @returns false when they are no longer the version that was changed */
  async change(
    manager: EntityManager,
    municipality: string,
    { falsePerKernYear, minimumSignals }: AlertSettings,
    version: number,
  ): Promise<boolean> {
    await this.ensure(manager, municipality);
    const rows = await rowsOf(
      manager,
      `UPDATE alert_settings SET false_per_kern_year = $2, minimum_signals = $3, version = version + 1
       WHERE municipality_code = $1 AND version = $4 RETURNING version`,
      [municipality, falsePerKernYear, minimumSignals, version],
    );
    return rows.length > 0;
  }

  async calibrate(
    manager: EntityManager,
    municipality: string,
    points: Calibration,
    at: Date,
  ): Promise<void> {
    await this.ensure(manager, municipality);
    await manager.query(
      'UPDATE alert_settings SET thresholds = $2, estimated_at = $3 WHERE municipality_code = $1',
      [municipality, JSON.stringify({ engineVersion: ENGINE_VERSION, points }), at],
    );
  }

  private async ensure(manager: EntityManager, municipality: string): Promise<void> {
    await manager.query(
      'INSERT INTO alert_settings (municipality_code) VALUES ($1) ON CONFLICT DO NOTHING',
      [municipality],
    );
  }
}
