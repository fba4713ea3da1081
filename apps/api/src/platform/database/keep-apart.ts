import type { QueryRunner } from 'typeorm';

/**
 * Keeps the rows of municipalities in new tables apart, and says what the application may do with them.
 * Migrations that ran used this as it is: what must be otherwise from now on gets another function.
 *
 * @param rights per table, such as `SELECT, INSERT`
 */
export async function keepApart(
  runner: QueryRunner,
  rights: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [table, granted] of Object.entries(rights)) {
    await runner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
      ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
      CREATE POLICY owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
      DO $$
      DECLARE
        app text := current_setting('poolshoogte.app_role');
        tenant text := 'municipality_code = current_setting(''poolshoogte.municipality'', true)';
      BEGIN
        EXECUTE format('CREATE POLICY tenant ON ${table} TO %I USING (%s) WITH CHECK (%s)', app, tenant, tenant);
        EXECUTE format('GRANT ${granted} ON ${table} TO %I', app);
      END $$;
    `);
  }
}
