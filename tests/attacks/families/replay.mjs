// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { CANARY, OTHER, OWN } from '../world.mjs';

/** @param {import('../world.mjs').World} world */
export async function replay(world) {
  const { tally, theirs, ours } = world;
  const log = (
    /** @type {string} */ key,
    /** @type {object} */ json,
    /** @type {import('../world.mjs').Who} */ who = 'medewerker',
  ) => world.send(who, 'POST', '/v1/signals', { json, headers: { 'idempotency-key': key } });

  await tally.attempt('a key of another municipality, in the own one', async () => {
    const fresh = { ...ours.signalBody, text: `Iets van onszelf ${'x'.repeat(5)}.` };
    const { status, text } = await log(theirs.signalKey, fresh);
    assert.equal(status, 201);
    assert.notEqual(JSON.parse(text).signal.id, theirs.signal);
  });
  await tally.attempt('the same, word for word', async () => {
    const copied = { ...theirs.signalBody, municipality: OTHER };
    assert.equal((await log(theirs.signalKey, copied)).status, 403);
  });
  await tally.attempt('a key of a colleague with another text', async () => {
    const { status, text } = await log(ours.signalKey, {
      ...ours.signalBody,
      text: 'Heel iets anders.',
    });
    assert.equal(status, 409);
    assert.ok(!text.includes('eigenwoord'));
  });
  await tally.attempt('a key of a colleague by who may not write', async () => {
    for (const who of /** @type {const} */ ([
      'burgemeester',
      'programma',
      'beheerder',
      'privacy',
    ])) {
      assert.equal((await log(ours.signalKey, ours.signalBody, who)).status, 403);
    }
  });
  for (const key of [
    '',
    'x',
    '1',
    "' OR 1=1 --",
    '../../x',
    `${randomUUID()}\u00e9`,
    randomUUID().slice(1),
  ]) {
    await tally.attempt(`the key ${key}`, async () => {
      const { status } = await log(key, ours.signalBody);
      assert.equal(status, 400);
    });
  }

  const bring = (
    /** @type {string} */ key,
    /** @type {string} */ query,
    /** @type {string} */ body,
  ) =>
    world.send('medewerker', 'POST', `/v1/imports?${query}`, {
      body,
      headers: { 'idempotency-key': key, 'content-type': 'text/csv' },
    });
  const own = `municipality=${OWN}&filename=lijst.csv`;
  await tally.attempt('the import of another municipality, to the letter', async () => {
    const query = `municipality=${OTHER}&filename=${encodeURIComponent('lijst.csv')}`;
    assert.equal((await bring(theirs.import, query, theirs.importFile)).status, 403);
  });
  await tally.attempt(
    'an id of an import of another municipality tells no more than a new one',
    async () => {
      const file = 'datum;tekst\n2026-11-18;Gewoon een rij uit onze lijst\n';
      const used = await bring(theirs.import, own, file);
      const unused = await bring(randomUUID(), own, file);
      assert.equal(
        used.status,
        unused.status,
        `${used.status} for theirs, ${unused.status} for a new id`,
      );
      if (used.status < 300) assert.notEqual(JSON.parse(used.text).filename, `${CANARY}.csv`);
    },
  );
  await tally.attempt('rows of another municipality come in nowhere', async () => {
    const file = `datum;gemeente;tekst\n2026-11-18;${OTHER};Stiekem bij een ander\n2026-11-18;${OWN};Bij onszelf\n`;
    for (const query of [own, 'filename=lijst.csv']) {
      const { status, text } = await bring(randomUUID(), query, file);
      assert.equal(status, 201);
      const { municipality, accepted, alreadyPresent, refused } = JSON.parse(text);
      assert.deepEqual([municipality, accepted + alreadyPresent, refused], [OWN, 1, 1]);
    }
  });
  await tally.attempt('a file with rows of another municipality alone', async () => {
    const file = `datum;gemeente;tekst\n2026-11-18;${OTHER};Stiekem bij een ander\n`;
    const { text } = await bring(randomUUID(), 'filename=lijst.csv', file);
    assert.doesNotMatch(text, new RegExp(`"municipality":"${OTHER}"`));
  });
}
