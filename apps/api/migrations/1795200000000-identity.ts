import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may sign in, and as what.
 *
 * An account is somebody who works with the product, a screen on a wall or a program; never somebody
 * a signal is about. Sessions are out of reach of the application role: it can look one up by the hash
 * of its token, and end one, and there is no way to list those of others. Grants belong to a
 * municipality and are kept apart like its signals.
 */
export class Identity1795200000000 implements MigrationInterface {
  readonly name = 'Identity1795200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(KEPT_APART);
    await runner.query(ANNOUNCE);
    await runner.query(OWN_TABLES_FIRST);
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
  CREATE TABLE account (
    id            uuid PRIMARY KEY,
    kind          text NOT NULL CHECK (kind IN ('person', 'device', 'service')),
    -- What logs and lists call it; stays when the identity goes.
    pseudonym     text NOT NULL UNIQUE,
    name          text CHECK (length(name) <= 120),
    email         text CHECK (length(email) <= 200),
    issuer        text,
    subject       text CHECK (length(subject) <= 255),
    state         text NOT NULL CHECK (state IN ('invited', 'active', 'left')),
    created_at    timestamptz NOT NULL DEFAULT now(),
    last_sign_in_at timestamptz,
    UNIQUE (issuer, subject),
    CHECK (state <> 'left' OR kind <> 'person'
           OR (name IS NULL AND email IS NULL AND issuer IS NULL AND subject IS NULL))
  );
  CREATE UNIQUE INDEX account_email ON account (lower(email)) WHERE kind = 'person';

  CREATE TABLE role_grant (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id        uuid NOT NULL REFERENCES account,
    role              text NOT NULL CHECK (role IN
      ('staff', 'mayor', 'programme', 'administrator', 'privacy_officer', 'wall', 'service')),
    -- NULL: the installation itself.
    municipality_code text REFERENCES municipality
      CHECK (municipality_code IS NOT NULL OR role = 'administrator'),
    -- Whether the provider of the organisation says so, or an administrator of ours.
    origin            text NOT NULL DEFAULT 'given' CHECK (origin IN ('given', 'claim')),
    granted_at        timestamptz NOT NULL DEFAULT now(),
    ended_at          timestamptz
  );
  CREATE UNIQUE INDEX role_grant_present ON role_grant (account_id, role, coalesce(municipality_code, ''))
    WHERE ended_at IS NULL;
  CREATE INDEX role_grant_municipality ON role_grant (municipality_code);

  -- What a municipality itself said of whom it invited, until that person signs in. All that it knows of
  -- somebody until then: whether the address is known elsewhere shows nowhere.
  CREATE TABLE invitation (
    account_id        uuid NOT NULL REFERENCES account,
    municipality_code text NOT NULL REFERENCES municipality,
    email             text NOT NULL CHECK (length(email) <= 200),
    name              text CHECK (length(name) <= 120),
    PRIMARY KEY (account_id, municipality_code)
  );

  CREATE TABLE session (
    id            uuid PRIMARY KEY,
    token_hash    bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    account_id    uuid NOT NULL REFERENCES account,
    started_at    timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    client        text NOT NULL CHECK (length(client) <= 80),
    -- The id token, for signing out at the provider; readable only with the token of the session.
    sealed_id_token bytea
  );
  CREATE INDEX session_account ON session (account_id);

  CREATE TABLE service_key (
    id                uuid PRIMARY KEY,
    account_id        uuid NOT NULL REFERENCES account,
    municipality_code text NOT NULL REFERENCES municipality,
    secret_hash       bytea NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    scopes            text[] NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    expires_at        timestamptz NOT NULL,
    revoked_at        timestamptz,
    last_used_at      timestamptz
  );
  CREATE INDEX service_key_municipality ON service_key (municipality_code);

  CREATE TABLE device_enrolment (
    code_hash         bytea PRIMARY KEY CHECK (length(code_hash) = 32),
    account_id        uuid NOT NULL REFERENCES account,
    municipality_code text NOT NULL REFERENCES municipality,
    valid_until       timestamptz NOT NULL
  );

  ALTER TABLE signal ADD COLUMN entered_by uuid;
`;

/**
 * The tenant is the one of the transaction. A person is seen there with a present role and after the
 * first sign-in since the invitation; who left is a pseudonym of `people_here`, though the same account
 * may go on in another municipality. Machines stay visible: their names are no personal data.
 */
const KEPT_APART = `
  DO $do$
  DECLARE
    app text := current_setting('poolshoogte.app_role');
    tenant text := $$municipality_code = current_setting('poolshoogte.municipality', true)$$;
    kept text;
  BEGIN
    FOREACH kept IN ARRAY ARRAY['role_grant', 'invitation', 'service_key', 'device_enrolment'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
      EXECUTE format('CREATE POLICY owner ON %I TO CURRENT_USER USING (true) WITH CHECK (true)', kept);
      EXECUTE format('CREATE POLICY tenant ON %I TO %I USING (%s) WITH CHECK (%s)', kept, app, tenant, tenant);
    END LOOP;
    ALTER TABLE account ENABLE ROW LEVEL SECURITY;
    ALTER TABLE account FORCE ROW LEVEL SECURITY;
    CREATE POLICY owner ON account TO CURRENT_USER USING (true) WITH CHECK (true);
    EXECUTE format($$
      CREATE POLICY tenant ON account FOR SELECT TO %I USING (
        EXISTS (SELECT 1 FROM role_grant WHERE role_grant.account_id = account.id
                  AND (ended_at IS NULL OR account.kind <> 'person'))
        AND NOT EXISTS (SELECT 1 FROM invitation WHERE invitation.account_id = account.id))$$, app);
    EXECUTE format('GRANT SELECT ON account, role_grant, invitation, service_key TO %I', app);
    EXECUTE format('GRANT INSERT, UPDATE (ended_at) ON role_grant TO %I', app);
    EXECUTE format('GRANT INSERT, DELETE ON invitation TO %I', app);
    EXECUTE format('GRANT INSERT, UPDATE (expires_at, revoked_at) ON service_key TO %I', app);
    EXECUTE format('GRANT INSERT ON device_enrolment TO %I', app);
  END
  $do$;
`;

/** Every process hears at once whose access changed, so that no cache or socket outlives it. */
const ANNOUNCE = `
  CREATE FUNCTION announce_access_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('poolshoogte_access', CASE TG_TABLE_NAME
      WHEN 'session' THEN 'session ' || OLD.id
      WHEN 'service_key' THEN 'account ' || NEW.account_id
      ELSE 'account ' || NEW.account_id END);
    RETURN NULL;
  END $$;
  CREATE TRIGGER announced AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION announce_access_change();
  CREATE TRIGGER announced AFTER INSERT OR UPDATE ON role_grant
    FOR EACH ROW EXECUTE FUNCTION announce_access_change();
  CREATE TRIGGER announced AFTER UPDATE OF expires_at, revoked_at ON service_key
    FOR EACH ROW EXECUTE FUNCTION announce_access_change();
`;

/** The same for the functions that were there: without it a temporary `outbox` ran code as the owner. */
const OWN_TABLES_FIRST = `
  ALTER FUNCTION number_outbox(integer) SET search_path = pg_catalog, public, pg_temp;
  ALTER FUNCTION prune_outbox(integer) SET search_path = pg_catalog, public, pg_temp;
`;

/** `pg_temp` comes last: left out, a temporary table of the caller would be found before ours. */
const DEFINER = 'SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp';

/** The present grants of an account, as the application reads them. */
const GRANTS = `coalesce((
  SELECT json_agg(json_build_object('role', role, 'municipality', municipality_code)
                  ORDER BY municipality_code NULLS FIRST, role)
  FROM role_grant WHERE role_grant.account_id = account.id AND ended_at IS NULL), '[]'::json)`;

const FUNCTIONS: readonly (readonly [string, string])[] = [
  [
    'find_session(bytea)',
    `find_session(hash bytea)
     RETURNS TABLE (id uuid, account_id uuid, kind text, pseudonym text, name text,
                    started_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, grants json)
     LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT session.id, account.id, account.kind, account.pseudonym, account.name,
              session.started_at, session.last_seen_at, session.expires_at, ${GRANTS}
       FROM session JOIN account ON account.id = session.account_id
       WHERE session.token_hash = hash AND account.state = 'active'
     $$`,
  ],
  [
    'find_service_key(bytea)',
    `find_service_key(hash bytea)
     RETURNS TABLE (id uuid, account_id uuid, kind text, pseudonym text, name text, municipality text,
                    scopes text[], expires_at timestamptz)
     LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT service_key.id, account.id, account.kind, account.pseudonym, account.name,
              municipality_code, scopes, expires_at
       FROM service_key JOIN account ON account.id = service_key.account_id
       WHERE secret_hash = hash AND revoked_at IS NULL AND account.state = 'active'
     $$`,
  ],
  [
    'use_service_key(uuid, timestamptz)',
    `use_service_key(key uuid, at timestamptz) RETURNS void LANGUAGE sql ${DEFINER} AS $$
       UPDATE service_key SET last_used_at = at WHERE id = key
     $$`,
  ],
  [
    'open_session(uuid, bytea, uuid, timestamptz, timestamptz, text, bytea)',
    `open_session(new_id uuid, hash bytea, of_account uuid, at timestamptz, until timestamptz,
                  of_client text, id_token bytea)
     RETURNS void LANGUAGE sql ${DEFINER} AS $$
       DELETE FROM session WHERE session.expires_at < at;
       INSERT INTO session (id, token_hash, account_id, started_at, last_seen_at, expires_at, client, sealed_id_token)
       VALUES (new_id, hash, of_account, at, at, until, of_client, id_token)
     $$`,
  ],
  [
    'touch_session(uuid, timestamptz)',
    `touch_session(of_session uuid, at timestamptz) RETURNS void LANGUAGE sql ${DEFINER} AS $$
       UPDATE session SET last_seen_at = at WHERE id = of_session
     $$`,
  ],
  [
    'sessions_of(uuid)',
    `sessions_of(of_account uuid)
     RETURNS TABLE (id uuid, started_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, client text)
     LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT id, started_at, last_seen_at, expires_at, client FROM session
       WHERE account_id = of_account ORDER BY last_seen_at DESC, id
     $$`,
  ],
  [
    'end_session(uuid, uuid)',
    `end_session(of_session uuid, of_account uuid) RETURNS bytea LANGUAGE sql ${DEFINER} AS $$
       DELETE FROM session WHERE id = of_session AND account_id = of_account
       RETURNING coalesce(sealed_id_token, ''::bytea)
     $$`,
  ],
  [
    'end_sessions_of(uuid)',
    `end_sessions_of(of_account uuid) RETURNS void LANGUAGE sql ${DEFINER} AS $$
       DELETE FROM session WHERE account_id = of_account
     $$`,
  ],
  [
    'account_for_sign_in(uuid, text, text, text, text, text, json, timestamptz)',
    // Known here, else invited by e-mail, else given a role by the provider; else NULL: no access.
    `account_for_sign_in(new_id uuid, new_pseudonym text, of_issuer text, of_subject text, of_name text,
                         of_email text, claimed json, at timestamptz)
     RETURNS uuid LANGUAGE plpgsql ${DEFINER} AS $$
     DECLARE
       found_id uuid;
     BEGIN
       PERFORM pg_advisory_xact_lock(hashtext('sign in ' || of_issuer || ' ' || of_subject));
       SELECT id INTO found_id FROM account
         WHERE issuer = of_issuer AND subject = of_subject AND state = 'active' FOR UPDATE;
       IF found_id IS NULL AND of_email IS NOT NULL THEN
         UPDATE account SET issuer = of_issuer, subject = of_subject, state = 'active'
           WHERE kind = 'person' AND state = 'invited' AND lower(email) = lower(of_email)
           RETURNING id INTO found_id;
       END IF;
       IF found_id IS NULL AND claimed IS NOT NULL AND json_array_length(claimed) > 0 THEN
         INSERT INTO account (id, kind, pseudonym, issuer, subject, state)
           VALUES (new_id, 'person', new_pseudonym, of_issuer, of_subject, 'active');
         found_id := new_id;
       END IF;
       IF found_id IS NULL THEN RETURN NULL; END IF;
       UPDATE account SET last_sign_in_at = at, name = coalesce(of_name, name),
              email = CASE WHEN of_email IS NULL OR EXISTS (
                SELECT 1 FROM account AS other WHERE other.kind = 'person' AND other.id <> found_id
                  AND lower(other.email) = lower(of_email)) THEN email ELSE of_email END
         WHERE id = found_id;
       IF claimed IS NOT NULL THEN
         UPDATE role_grant SET ended_at = at
           WHERE account_id = found_id AND origin = 'claim' AND ended_at IS NULL AND NOT EXISTS (
             SELECT 1 FROM json_to_recordset(claimed) AS now_claimed (role text, municipality text)
             WHERE now_claimed.role = role_grant.role
               AND now_claimed.municipality IS NOT DISTINCT FROM municipality_code);
         INSERT INTO role_grant (account_id, role, municipality_code, origin, granted_at)
           SELECT DISTINCT found_id, now_claimed.role, now_claimed.municipality, 'claim', at
           FROM json_to_recordset(claimed) AS now_claimed (role text, municipality text)
           WHERE now_claimed.municipality IS NULL OR EXISTS (
             SELECT 1 FROM municipality WHERE code = now_claimed.municipality)
           ON CONFLICT DO NOTHING;
       END IF;
       DELETE FROM invitation WHERE account_id = found_id;
       -- Whose last role the provider took away is forgotten here too.
       IF retire_account(found_id) THEN RETURN NULL; END IF;
       RETURN found_id;
     END $$`,
  ],
  [
    'invite_account(uuid, text, text, text)',
    // Who is known by this address in another municipality is the same account: one sign-in, more roles.
    `invite_account(new_id uuid, new_pseudonym text, of_email text, of_name text)
     RETURNS uuid LANGUAGE plpgsql ${DEFINER} AS $$
     DECLARE
       found_id uuid;
     BEGIN
       LOOP
         INSERT INTO account (id, kind, pseudonym, email, name, state)
           VALUES (new_id, 'person', new_pseudonym, of_email, of_name, 'invited')
           ON CONFLICT ((lower(email))) WHERE kind = 'person' DO NOTHING;
         -- Locked: it must not lose its last role before it gets this one. When it just did, its address
         -- is gone and the next turn makes a new account.
         SELECT id INTO found_id FROM account
           WHERE kind = 'person' AND lower(email) = lower(of_email) FOR UPDATE;
         IF FOUND THEN RETURN found_id; END IF;
       END LOOP;
     END $$`,
  ],
  [
    'people_here()',
    // Everybody who ever had a role in the municipality of the transaction, by pseudonym alone.
    `people_here() RETURNS TABLE (id uuid, pseudonym text) LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT id, pseudonym FROM account
       WHERE kind = 'person' AND id IN (
         SELECT account_id FROM role_grant
         WHERE municipality_code = current_setting('poolshoogte.municipality', true))
     $$`,
  ],
  [
    'create_machine_account(uuid, text, text, text)',
    `create_machine_account(new_id uuid, of_kind text, new_pseudonym text, of_name text)
     RETURNS void LANGUAGE plpgsql ${DEFINER} AS $$
     BEGIN
       IF of_kind NOT IN ('device', 'service') THEN RAISE EXCEPTION 'not a machine'; END IF;
       INSERT INTO account (id, kind, pseudonym, name, state) VALUES (new_id, of_kind, new_pseudonym, of_name, 'active');
     END $$`,
  ],
  [
    'retire_account(uuid)',
    // Without any role left the identity goes; the pseudonym stays with what was entered.
    `retire_account(of_account uuid) RETURNS boolean LANGUAGE plpgsql ${DEFINER} AS $$
     BEGIN
       PERFORM 1 FROM account WHERE id = of_account FOR UPDATE;
       IF EXISTS (SELECT 1 FROM role_grant WHERE account_id = of_account AND ended_at IS NULL) THEN
         RETURN false;
       END IF;
       DELETE FROM session WHERE account_id = of_account;
       DELETE FROM invitation WHERE account_id = of_account;
       DELETE FROM device_enrolment WHERE account_id = of_account;
       UPDATE account SET state = 'left', email = NULL, issuer = NULL, subject = NULL,
              name = CASE WHEN kind = 'person' THEN NULL ELSE name END
         WHERE id = of_account;
       RETURN true;
     END $$`,
  ],
  [
    'take_enrolment(bytea, timestamptz)',
    `take_enrolment(hash bytea, at timestamptz)
     RETURNS TABLE (account_id uuid, municipality text) LANGUAGE sql ${DEFINER} AS $$
       WITH taken AS (DELETE FROM device_enrolment WHERE code_hash = hash RETURNING *)
       UPDATE account SET last_sign_in_at = at FROM taken
       WHERE account.id = taken.account_id AND account.state = 'active' AND taken.valid_until >= at
       RETURNING account.id, taken.municipality_code
     $$`,
  ],
  [
    'device_last_seen(uuid)',
    `device_last_seen(of_account uuid) RETURNS timestamptz LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT max(last_seen_at) FROM session WHERE account_id = of_account
     $$`,
  ],
  [
    'grant_installation_administrator(uuid)',
    `grant_installation_administrator(of_account uuid) RETURNS void LANGUAGE sql ${DEFINER} AS $$
       INSERT INTO role_grant (account_id, role, municipality_code)
       VALUES (of_account, 'administrator', NULL) ON CONFLICT DO NOTHING
     $$`,
  ],
  [
    'installation_administrators()',
    `installation_administrators()
     RETURNS TABLE (id uuid, pseudonym text, name text, email text, state text, origin text)
     LANGUAGE sql STABLE ${DEFINER} AS $$
       SELECT account.id, pseudonym, name, email, state, origin
       FROM account JOIN role_grant ON role_grant.account_id = account.id
       WHERE municipality_code IS NULL AND ended_at IS NULL ORDER BY granted_at, account.id
     $$`,
  ],
  [
    'end_installation_administrator(uuid, timestamptz)',
    `end_installation_administrator(of_account uuid, at timestamptz) RETURNS void LANGUAGE sql ${DEFINER} AS $$
       UPDATE role_grant SET ended_at = at
         WHERE account_id = of_account AND municipality_code IS NULL AND ended_at IS NULL;
       SELECT retire_account(of_account)
     $$`,
  ],
];
