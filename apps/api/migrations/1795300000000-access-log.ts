import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who did what, when and why: the access log.
 *
 * The application role adds lines and reads those of the municipality of its transaction; it can
 * change or remove none, and the time of a line is that of the database. Lines are sealed after their
 * commit: a number without gaps and a hash over the line and the hash before it, one chain for each
 * municipality and one for the installation itself (`municipality_code` NULL).
 *
 * `search_path` of the functions ends with `pg_temp`: left out, a temporary table of the caller with
 * the name of one of ours would come first.
 */
export class AccessLog1795300000000 implements MigrationInterface {
  readonly name = 'AccessLog1795300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(KEPT_APART);
    await runner.query(CANONICAL);
    for (const [signature, body] of FUNCTIONS) {
      await runner.query(`CREATE FUNCTION ${body}`);
      await runner.query(`
        REVOKE ALL ON FUNCTION ${signature} FROM PUBLIC;
        DO $$ BEGIN EXECUTE format('GRANT EXECUTE ON FUNCTION ${signature} TO %I',
          current_setting('poolshoogte.app_role'));
        END $$;
      `);
    }
  }

  down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes this.');
  }
}

const TABLES = `
  CREATE TABLE access_log (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    municipality_code text REFERENCES municipality,
    seq               bigint CHECK (seq > 0),
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- When the work began that ended at "at".
    began_at          timestamptz NOT NULL,
    actor             text NOT NULL CHECK (length(actor) <= 80),
    account_id        uuid,
    actor_kind        text NOT NULL CHECK (actor_kind IN ('person', 'device', 'service', 'system')),
    action            text NOT NULL CHECK (length(action) <= 40),
    object_kind       text CHECK (length(object_kind) <= 40),
    object_id         text CHECK (length(object_id) <= 120),
    reason            text CHECK (length(reason) <= 300),
    processing_id     text NOT NULL CHECK (processing_id ~ '^[0-9a-f]{32}$'),
    product_version   text NOT NULL CHECK (length(product_version) <= 40),
    prev_hash         bytea,
    hash              bytea,
    CHECK ((object_kind IS NULL) = (object_id IS NULL)),
    CHECK ((seq IS NULL) = (hash IS NULL) AND (seq IS NULL) = (prev_hash IS NULL))
  );
  CREATE UNIQUE INDEX access_log_chain ON access_log (municipality_code, seq) NULLS NOT DISTINCT
    WHERE seq IS NOT NULL;
  CREATE INDEX access_log_waiting ON access_log (id) WHERE seq IS NULL;

  -- The last sealed line of every chain, and the last one that retention took away.
  CREATE TABLE access_log_head (
    municipality_code text REFERENCES municipality,
    seq               bigint NOT NULL DEFAULT 0,
    hash              bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    base_seq          bigint NOT NULL DEFAULT 0,
    base_hash         bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex'),
    UNIQUE NULLS NOT DISTINCT (municipality_code)
  );
`;

/** Rows without a municipality equal no setting: the application role never sees them. */
const KEPT_APART = `
  DO $do$
  DECLARE
    app text := current_setting('poolshoogte.app_role');
    tenant text := $$municipality_code = current_setting('poolshoogte.municipality', true)$$;
    kept text;
  BEGIN
    FOREACH kept IN ARRAY ARRAY['access_log', 'access_log_head'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
      EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', kept);
      EXECUTE format('CREATE POLICY tenant ON %I TO %I USING (%s) WITH CHECK (%s)', kept, app, tenant, tenant);
      EXECUTE format('GRANT SELECT ON %I TO %I', kept, app);
    END LOOP;
    EXECUTE format('GRANT INSERT (municipality_code, began_at, actor, account_id, actor_kind, action,
      object_kind, object_id, reason, processing_id, product_version) ON access_log TO %I', app);
  END
  $do$;
`;

/**
 * The bytes of a line that its hash is over; features/access-log/chain/canonical-line.ts makes the
 * same ones for verification. A field: its length in bytes as int32, then UTF-8; NULL is length -1.
 */
const CANONICAL = `
  CREATE FUNCTION access_log_field(value text) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT coalesce(int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8'), int4send(-1))
  $$;
  CREATE FUNCTION access_log_time(value timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char(value AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  $$;
  CREATE FUNCTION access_log_bytes(line access_log, place bigint) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT access_log_field('poolshoogte access log 1')
      || access_log_field(line.municipality_code)
      || access_log_field(place::text)
      || access_log_field(access_log_time(line.at))
      || access_log_field(access_log_time(line.began_at))
      || access_log_field(line.actor)
      || access_log_field(line.account_id::text)
      || access_log_field(line.actor_kind)
      || access_log_field(line.action)
      || access_log_field(line.object_kind)
      || access_log_field(line.object_id)
      || access_log_field(line.reason)
      || access_log_field(line.processing_id)
      || access_log_field(line.product_version)
  $$;
`;

const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** Held to the end of the transaction by whoever moves the head or the base of a chain. */
const LOCK_CHAIN = `PERFORM pg_advisory_xact_lock(
  hashtext('poolshoogte access log'), hashtext(coalesce(chain.code, '')));`;

const FUNCTIONS: readonly (readonly [string, string])[] = [
  [
    'log_installation_access(timestamptz, text, uuid, text, text, text, text, text, text, text)',
    `log_installation_access(began timestamptz, of_actor text, of_account uuid, of_kind text, of_action text,
       of_object_kind text, of_object_id text, given_reason text, processing text, product text)
     RETURNS void LANGUAGE sql ${DEFINER} AS $$
       INSERT INTO access_log (began_at, actor, account_id, actor_kind, action, object_kind, object_id,
                               reason, processing_id, product_version)
       VALUES (began, of_actor, of_account, of_kind, of_action, of_object_kind, of_object_id,
               given_reason, processing, product)
     $$`,
  ],
  [
    'seal_access_log(integer)',
    // The order of a chain is that of sealing. An id is taken inside a transaction, so a lower one may
    // become visible after a higher one was sealed: it is simply sealed later. Every SELECT in here has
    // a snapshot of its own, so under the lock it sees what an earlier sealer committed.
    `seal_access_log(batch integer) RETURNS integer LANGUAGE plpgsql ${DEFINER} AS $$
     DECLARE
       chain record;
       line access_log%ROWTYPE;
       last access_log_head%ROWTYPE;
       next_hash bytea;
       sealed integer := 0;
     BEGIN
       FOR chain IN
         SELECT DISTINCT municipality_code AS code
         FROM (SELECT municipality_code FROM access_log WHERE seq IS NULL ORDER BY id LIMIT batch) AS waiting
         ORDER BY municipality_code NULLS FIRST
       LOOP
         ${LOCK_CHAIN}
         INSERT INTO access_log_head (municipality_code) VALUES (chain.code) ON CONFLICT DO NOTHING;
         SELECT * INTO last FROM access_log_head WHERE municipality_code IS NOT DISTINCT FROM chain.code;
         FOR line IN
           SELECT * FROM access_log
           WHERE seq IS NULL AND municipality_code IS NOT DISTINCT FROM chain.code ORDER BY id LIMIT batch
         LOOP
           last.seq := last.seq + 1;
           next_hash := sha256(last.hash || access_log_bytes(line, last.seq));
           UPDATE access_log SET seq = last.seq, prev_hash = last.hash, hash = next_hash WHERE id = line.id;
           last.hash := next_hash;
           sealed := sealed + 1;
         END LOOP;
         UPDATE access_log_head SET seq = last.seq, hash = last.hash
           WHERE municipality_code IS NOT DISTINCT FROM chain.code;
       END LOOP;
       RETURN sealed;
     END $$`,
  ],
  [
    'prune_access_log(integer, text)',
    // Takes a beginning of each chain away and keeps where it now begins. It leaves a line of its own,
    // and a floor: nobody, not even the application role in wrong hands, removes what is recent.
    `prune_access_log(keep_days integer, product text) RETURNS TABLE (municipality text, removed bigint)
     LANGUAGE plpgsql ${DEFINER} AS $$
     DECLARE
       chain record;
       first_kept bigint;
       base record;
     BEGIN
       IF keep_days IS NULL OR keep_days < 180 THEN
         RAISE EXCEPTION 'lines of the access log are kept for at least 180 days';
       END IF;
       FOR chain IN SELECT municipality_code AS code FROM access_log_head ORDER BY 1 NULLS FIRST LOOP
         ${LOCK_CHAIN}
         SELECT min(seq) INTO first_kept FROM access_log
           WHERE municipality_code IS NOT DISTINCT FROM chain.code
             AND at >= clock_timestamp() - make_interval(days => keep_days);
         SELECT seq, hash INTO base FROM access_log
           WHERE municipality_code IS NOT DISTINCT FROM chain.code AND seq IS NOT NULL
             AND (first_kept IS NULL OR seq < first_kept)
           ORDER BY seq DESC LIMIT 1;
         CONTINUE WHEN base.seq IS NULL;
         DELETE FROM access_log WHERE municipality_code IS NOT DISTINCT FROM chain.code AND seq <= base.seq;
         GET DIAGNOSTICS removed = ROW_COUNT;
         UPDATE access_log_head SET base_seq = base.seq, base_hash = base.hash
           WHERE municipality_code IS NOT DISTINCT FROM chain.code;
         INSERT INTO access_log (municipality_code, began_at, actor, actor_kind, action, object_kind, object_id,
                                 reason, processing_id, product_version)
           VALUES (chain.code, now(), 'systeem', 'system', 'access_log_pruned', 'access_log',
                   base.seq || ':' || encode(base.hash, 'hex'), 'ouder dan ' || keep_days || ' dagen',
                   replace(gen_random_uuid()::text, '-', ''), product);
         municipality := chain.code;
         RETURN NEXT;
       END LOOP;
     END $$`,
  ],
];
