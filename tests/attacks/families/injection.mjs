// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { OTHER, OWN } from '../world.mjs';

/** For a database, a template, a shell, a page, a directory, an XML parser. */
const PAYLOADS = [
  `' OR '1'='1`,
  `'; DROP TABLE signal; --`,
  `' UNION SELECT text FROM signal WHERE municipality_code = '${OTHER}' --`,
  `'||(SELECT string_agg(text, ' ') FROM signal)||'`,
  `'); SET LOCAL poolshoogte.municipality = '${OTHER}'; --`,
  `1); SELECT set_config('poolshoogte.municipality', '${OTHER}', false); --`,
  `\\'; SELECT pg_sleep(20); --`,
  `$1$$;SELECT 1;$$`,
  `{{7*7}}${'${7*7}'}<%= 7*7 %>#{7*7}`,
  `{{constructor.constructor('return process.env')()}}`,
  `$(id)`,
  `"; cat /etc/passwd; "`,
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `javascript:alert(1)`,
  `*)(uid=*))(|(uid=*`,
  `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>`,
  `%s%s%n%x`,
  `\u202etxt.exe`,
  `=HYPERLINK("https://elders.example";"klik")`,
];

/** Every query parameter there is. */
const QUERIES = [
  '/v1/signals?municipality=:x',
  `/v1/signals?municipality=${OWN}&kern=:x`,
  `/v1/signals?municipality=${OWN}&theme=:x`,
  `/v1/signals?municipality=${OWN}&sourceKind=:x`,
  `/v1/signals?municipality=${OWN}&before=:x`,
  `/v1/signals?municipality=${OWN}&limit=:x`,
  `/v1/signals/:x?municipality=${OWN}`,
  `/v1/imports/:x?municipality=${OWN}`,
  '/v1/boards/:x',
  '/v1/municipalities/:x/kernen',
  '/v1/comparisons/themes?weeks=:x',
  `/v1/people?municipality=:x`,
  `/v1/service-keys?municipality=:x`,
  `/v1/devices?municipality=:x`,
  `/v1/access-log?municipality=${OWN}&action=:x`,
  `/v1/access-log?municipality=${OWN}&before=:x`,
  `/v1/access-log?municipality=${OWN}&limit=:x`,
  `/v1/access-log/export?municipality=${OWN}&format=:x`,
  `/v1/access-log/processing?municipality=${OWN}&since=:x`,
];

/** What must not be in any answer: traces of something that ran, or of how it broke. */
const TRACES =
  /root:x:|uid=\d|syntax error|pg_catalog|QueryFailed|at Object\.|node_modules|49\$\{|49<%=|49#\{|%>49/;

/** @param {import('../world.mjs').World} world */
export async function injection(world) {
  const { tally } = world;
  for (const payload of PAYLOADS) {
    for (const query of QUERIES) {
      await tally.attempt(`${query} with ${payload}`, async () => {
        const path = query.replace(':x', encodeURIComponent(payload));
        const who = query.includes('access-log') ? 'privacy' : 'meerdere-rollen';
        const { status, text } = await world.send(who, 'GET', path);
        assert.ok(status >= 400 && status < 500, `answered ${status}`);
        assert.doesNotMatch(text, TRACES);
      });
    }
    await tally.attempt(`the actor ${payload}`, async () => {
      const path = `/v1/access-log?municipality=${OWN}&actor=${encodeURIComponent(payload.slice(0, 60))}`;
      const { status, text } = await world.send('privacy', 'GET', path);
      assert.equal(status, 200);
      assert.deepEqual(JSON.parse(text).lines, []);
    });
    await asText(world, payload);
  }
}

/** What was typed comes back as what was typed, and nothing else happened. @param {import('../world.mjs').World} world @param {string} payload */
async function asText(world, payload) {
  const { tally, ours } = world;
  await tally.attempt(`a signal with ${payload}`, async () => {
    const json = { ...ours.signalBody, text: `Begin ${payload} eind ${randomUUID().slice(0, 4)}` };
    const stored = await world.send('medewerker', 'POST', '/v1/signals', { json });
    assert.equal(stored.status, 201);
    const { id } = JSON.parse(stored.text).signal;
    for (const path of [
      `/v1/signals/${id}?municipality=${OWN}`,
      `/v1/signals?municipality=${OWN}`,
    ]) {
      const shown = await world.send('medewerker', 'GET', path);
      harmless(shown);
      // Whatever masking takes out, the words around it are still where they were.
      assert.match(shown.text, /Begin .* eind/s);
      assert.doesNotMatch(shown.text, TRACES);
    }
  });
  await tally.attempt(`a file with ${payload}`, async () => {
    const cell = payload.replaceAll('"', '""');
    const query = `municipality=${OWN}&filename=${encodeURIComponent(`${payload.slice(0, 60)}.csv`)}`;
    const body = `datum;tekst;${'"'}${cell}"\n2026-11-17;"Rij ${cell}";"${cell}"\n"${cell}";;\n`;
    const headers = { 'content-type': 'text/csv' };
    const done = await world.send('medewerker', 'POST', `/v1/imports?${query}`, { body, headers });
    assert.ok(done.status < 500, `answered ${done.status}`);
    assert.doesNotMatch(done.text, TRACES);
    harmless(done);
  });
  for (const [path, json] of namings(payload)) {
    await tally.attempt(`${path} with ${payload}`, async () => {
      const answer = await world.send('beheerder', 'POST', path, { json });
      assert.ok(answer.status < 500, `answered ${answer.status}`);
      assert.doesNotMatch(answer.text, TRACES);
      harmless(answer);
    });
  }
  await tally.attempt(`a reason with ${payload}`, async () => {
    const path = `/v1/signals/${ours.signal}/reading?municipality=${OWN}`;
    const json = { reason: `Omdat ${payload}` };
    const answer = await world.send('burgemeester', 'POST', path, { json });
    assert.equal(answer.status, 200);
  });
}

/** @param {string} payload @returns {[string, Record<string, unknown>][]} */
function namings(payload) {
  const name = payload.slice(0, 80);
  return [
    ['/v1/devices', { municipality: OWN, name }],
    [
      '/v1/people',
      { municipality: OWN, email: `${randomUUID()}@proef.example`, name, roles: ['staff'] },
    ],
    ['/v1/people', { municipality: OWN, email: payload, roles: ['staff'] }],
    ['/v1/people', { municipality: OWN, email: 'x@proef.example', roles: [payload] }],
    ['/v1/service-keys', { municipality: OWN, name, scopes: [payload], lastDay: payload }],
    ['/v1/municipalities', { code: payload }],
    ['/v1/devices/enrolment', { code: payload }],
  ];
}

/** A browser that opens the answer shows text, whatever stands in it. @param {import('../world.mjs').Answer} answer */
function harmless({ headers }) {
  assert.match(headers.get('content-type') ?? '', /^application\/(problem\+)?json/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'self'/);
  assert.doesNotMatch(policy, /unsafe/);
}
