import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import type { NewMunicipality } from './new-municipality';

/** Writes municipalities and their kernen. */
@Injectable()
export class MunicipalitiesStore {
  /** @returns false when this municipality is in use already; then nothing is changed */
  async insert(manager: EntityManager, municipality: NewMunicipality): Promise<boolean> {
    const inserted = await rowsOf(
      manager,
      `INSERT INTO municipality (code, name, province, population, population_year, population_source)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (code) DO NOTHING RETURNING code`,
      [
        municipality.code,
        municipality.name,
        municipality.province,
        municipality.population,
        municipality.populationYear,
        municipality.populationSource,
      ],
    );
    if (inserted.length === 0) return false;
    const kernen = municipality.kernen.map((kern) => ({
      ...kern,
      label_lon: kern.labelPoint[0],
      label_lat: kern.labelPoint[1],
    }));
    await manager.query(
      `INSERT INTO kern (code, municipality_code, name, aliases, boundary, label_lon, label_lat, geometry)
       SELECT code, $1, name, aliases, boundary, label_lon, label_lat, geometry
       FROM jsonb_to_recordset($2::jsonb) AS given
         (code text, name text, aliases text[], boundary text, label_lon float8, label_lat float8, geometry jsonb)`,
      [municipality.code, JSON.stringify(kernen)],
    );
    await manager.query(
      `INSERT INTO live_sequence (municipality_code, last_seq) VALUES ($1, 0) ON CONFLICT DO NOTHING`,
      [municipality.code],
    );
    await manager.query(
      `UPDATE installation SET home_municipality = $1 WHERE home_municipality IS NULL`,
      [municipality.code],
    );
    return true;
  }

  async grantFirstAdministrator(
    manager: EntityManager,
    municipality: string,
    account: string,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, 'administrator', $2)`,
      [account, municipality],
    );
  }
}
