import { Injectable } from '@nestjs/common';
import type { Kern, Municipality } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import type { NamedKern } from './named-kern';

const MUNICIPALITY_COLUMNS = `
  municipality.code, municipality.name, province, population, population_year AS "populationYear",
  population_source AS "populationSource", count(kern.code)::int AS "kernCount", 'active' AS state`;

/** Reads municipalities in use and their kernen. */
@Injectable()
export class MunicipalitiesReadModel {
  all(manager: EntityManager): Promise<Municipality[]> {
    return rowsOf<Municipality>(
      manager,
      `SELECT ${MUNICIPALITY_COLUMNS} FROM municipality LEFT JOIN kern ON kern.municipality_code = municipality.code
       GROUP BY municipality.code ORDER BY municipality.name`,
    );
  }

  async one(manager: EntityManager, code: string): Promise<Municipality | undefined> {
    const rows = await rowsOf<Municipality>(
      manager,
      `SELECT ${MUNICIPALITY_COLUMNS} FROM municipality LEFT JOIN kern ON kern.municipality_code = municipality.code
       WHERE municipality.code = $1 GROUP BY municipality.code`,
      [code],
    );
    return rows[0];
  }

  async activeCodes(manager: EntityManager): Promise<string[]> {
    const rows = await rowsOf<{ code: string }>(
      manager,
      'SELECT code FROM municipality ORDER BY code',
    );
    return rows.map((row) => row.code);
  }

  kernen(manager: EntityManager, municipality: string): Promise<Kern[]> {
    return rowsOf<Kern>(
      manager,
      `SELECT code, name, aliases, boundary, json_build_array(label_lon, label_lat) AS "labelPoint", geometry
       FROM kern WHERE municipality_code = $1 ORDER BY name`,
      [municipality],
    );
  }

  kernNames(manager: EntityManager, municipality: string): Promise<NamedKern[]> {
    return rowsOf<NamedKern>(
      manager,
      'SELECT code, name, aliases FROM kern WHERE municipality_code = $1 ORDER BY name',
      [municipality],
    );
  }
}
