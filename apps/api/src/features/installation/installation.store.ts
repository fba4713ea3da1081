import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

export interface InstallationRecord {
  readonly mode: 'demo' | 'real';
  readonly homeMunicipality: string | null;
  /** The last day of synthetic history that is loaded. */
  readonly demoUntil: string | null;
}

/** The one row that says what kind of installation this database belongs to. */
@Injectable()
export class InstallationStore {
  /** Decides the kind at the first start; later starts find it decided. */
  async ensure(manager: EntityManager, mode: 'demo' | 'real'): Promise<InstallationRecord> {
    await manager.query('INSERT INTO installation (mode) VALUES ($1) ON CONFLICT DO NOTHING', [
      mode,
    ]);
    return this.get(manager);
  }

  async get(manager: EntityManager): Promise<InstallationRecord> {
    const rows = await rowsOf<InstallationRecord>(
      manager,
      `SELECT mode, home_municipality AS "homeMunicipality", demo_until AS "demoUntil" FROM installation`,
    );
    if (!rows[0]) throw new Error('This database has no installation record.');
    return rows[0];
  }

  async setHome(manager: EntityManager, municipality: string): Promise<void> {
    await manager.query('UPDATE installation SET home_municipality = $1', [municipality]);
  }

  async setDemoUntil(manager: EntityManager, day: string): Promise<void> {
    await manager.query('UPDATE installation SET demo_until = $1', [day]);
  }
}
