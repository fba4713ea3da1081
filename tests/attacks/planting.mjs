// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { signIn } from '../e2e/product/sign-in.mjs';

/**
 * Things of one municipality, made the way its own people make them.
 * @typedef {object} Planted
 * @property {string} signal
 * @property {string} signalKey idempotency key
 * @property {Record<string, unknown>} signalBody
 * @property {string} import id, which was its idempotency key
 * @property {string} importFile
 * @property {string} person
 * @property {string} key
 * @property {string} secret of the key
 * @property {string} device
 * @property {string} session
 * @property {string} wallPath
 */

/**
 * @param {string} url
 * @param {string} municipality
 * @param {string} word that stands in every text
 * @returns {Promise<Planted>}
 */
export async function plantedIn(url, municipality, word) {
  const { header: cookie } = await signIn(url);
  const send = async (
    /** @type {string} */ path,
    /** @type {unknown} */ body,
    /** @type {Record<string, string>} */ headers = {},
  ) => {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie, 'content-type': 'application/json', ...headers },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    assert.ok(response.ok, `${path}: ${String(response.status)} ${await response.clone().text()}`);
    return response.json();
  };
  const signalKey = randomUUID();
  const signalBody = {
    municipality,
    text: `Over ${word} wordt veel gesproken in het dorp.`,
    sourceKind: 'melding',
    occurredOn: '2026-11-20',
  };
  const { signal } = await send('/v1/signals', signalBody, { 'idempotency-key': signalKey });
  const reading = `/v1/signals/${String(signal.id)}/reading?municipality=${municipality}`;
  await send(reading, { reason: `Nodig voor ${word} van morgen.` });
  const importId = randomUUID();
  const importFile = `datum;tekst\n2026-11-19;Ook ${word} staat in de lijst\n2026-11-19;\n`;
  await send(`/v1/imports?municipality=${municipality}&filename=${word}.csv`, importFile, {
    'content-type': 'text/csv',
    'idempotency-key': importId,
  });
  const invitation = { municipality, email: `${word}@${word}.example`, name: `Naam ${word}` };
  const person = await send('/v1/people', { ...invitation, roles: ['staff'] });
  const lastDay = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const scopes = ['signals:write', 'imports:write', 'board:read'];
  const issued = await send('/v1/service-keys', { municipality, name: word, scopes, lastDay });
  const device = await send('/v1/devices', { municipality, name: word });
  const { sessions } = await send('/v1/sessions', undefined);
  return {
    signal: signal.id,
    signalKey,
    signalBody,
    import: importId,
    importFile,
    person: person.id,
    key: issued.key.id,
    secret: issued.secret,
    device: device.device.id,
    session: sessions[0].id,
    wallPath: device.path,
  };
}
