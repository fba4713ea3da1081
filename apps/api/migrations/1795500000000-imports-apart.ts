import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An import is known by its municipality and its id together. By its id alone, one municipality could
 * tell that another has an import of that id: storing under the same id was refused.
 */
export class ImportsApart1795500000000 implements MigrationInterface {
  readonly name = 'ImportsApart1795500000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signal DROP CONSTRAINT signal_import_id_fkey;
      ALTER TABLE import_refusal DROP CONSTRAINT import_refusal_import_id_fkey;
      ALTER TABLE import_refusal DROP CONSTRAINT import_refusal_pkey;
      ALTER TABLE import DROP CONSTRAINT import_pkey;
      ALTER TABLE import ADD PRIMARY KEY (municipality_code, id);
      ALTER TABLE import_refusal ADD PRIMARY KEY (municipality_code, import_id, record);
      ALTER TABLE import_refusal ADD FOREIGN KEY (municipality_code, import_id) REFERENCES import;
      ALTER TABLE signal ADD FOREIGN KEY (municipality_code, import_id) REFERENCES import;
    `);
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}
