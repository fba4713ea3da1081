import { LiveTagger, StoredSignal, TaggingQuality, Taggings } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { rowsOf } from '../../platform/database/rows';
import { JobRunner } from '../../platform/jobs/job-runner';
import { answer, postSignal, problemOf } from '../../testing/http';
import {
  startTestApplication,
  startTestNode,
  type TestApplication,
} from '../../testing/test-application';
import { RefitService } from './refit.service';

const PLACE = 'GM1911';
/** A word that the lexicon does not know, so that only learning can tell what it is about. */
const UNKNOWN_WORD = 'kwibusbaan';

let test: TestApplication;
let refits: RefitService;

beforeAll(async () => {
  test = await startTestApplication([PLACE, 'GM0944']);
  refits = test.app.get(RefitService, { strict: false });
});
afterAll(() => test.close());

const at = (path: string) =>
  `${test.url}/v1/${path}${path.includes('?') ? '&' : '?'}municipality=${PLACE}`;

async function log(text: string, themes?: readonly ThemeId[]): Promise<StoredSignal['signal']> {
  const given = themes === undefined ? {} : { themes };
  const stored = await answer(postSignal(test, aNewSignal({ text, ...given })), StoredSignal);
  return stored.signal;
}

/** Texts with an unknown word, each with other words around it. */
const AROUND = ['bij de haven', 'aan de dijk', 'naast de kerk', 'voor de winkel', 'langs het pad'];
async function teach(from: number, count: number, themes: readonly ThemeId[]): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    const place = AROUND[index % AROUND.length] ?? '';
    await log(`De ${UNKNOWN_WORD} ${place} is nummer ${'i'.repeat(1 + index)}.`, themes);
  }
}

const overview = () => answer(test.fetch(at('taggings')), Taggings);
const put = (path: string, body: Record<string, unknown>) =>
  test.fetch(`${test.url}/v1/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ municipality: PLACE, ...body }),
  });
const themesOf = async (text: string) => (await log(text)).themes.map(({ id }) => id);

it('does nothing where nobody logged anything', async () => {
  await refits.refitAll();
  expect((await overview()).models).toEqual([]);
});

it('waits with what it learned from few, and says how few', async () => {
  await teach(0, 5, ['tradities_identiteit']);
  await refits.refitAll();
  const { live, models } = await overview();
  expect(live).toMatchObject({ modelVersion: 0 });
  expect(models).toMatchObject([{ version: 1, state: 'proposed' }]);
  expect(models[0]?.reason).toMatch(/te weinig signalen om te toetsen: \d van de 20/);
});

it('learns a word from corrections, and every process suggests it from then on', async () => {
  const node = await startTestNode(test);
  try {
    await teach(5, 175, ['tradities_identiteit']);
    await refits.refitAll();
    const { live, models } = await overview();
    expect(live).toMatchObject({ modelVersion: 2 });
    expect(models.map(({ version, state }) => [version, state])).toEqual([
      [2, 'live'],
      [1, 'retired'],
    ]);
    const [model] = models;
    expect(model?.figures.items).toBeGreaterThanOrEqual(20);
    expect(model?.figures.microF1).toBeGreaterThan(model?.before.microF1 ?? 1);
    const stored = await log(`De ${UNKNOWN_WORD} in het bos.`);
    expect(stored.themes).toMatchObject([{ id: 'tradities_identiteit', origin: 'suggested' }]);
    expect(stored.themes[0]?.evidence.join(' ').toLowerCase()).toContain(UNKNOWN_WORD);
    const there = await answer(
      postSignal(
        { url: node.url, fetch: test.fetch },
        aNewSignal({ text: `De ${UNKNOWN_WORD} op het plein.` }),
      ),
      StoredSignal,
    );
    expect(there.signal.themes).toMatchObject([{ id: 'tradities_identiteit' }]);
    const kept = await rowsOf(
      test.owner.manager,
      'SELECT model_version AS version FROM signal WHERE id = ANY ($1)',
      [[stored.id, there.signal.id]],
    );
    expect(kept).toEqual([{ version: 2 }, { version: 2 }]);
  } finally {
    await node.close();
  }
}, 120_000);

it('tries the same log once, however often and by however many it is asked', async () => {
  // Two at once, and no more: without a thread of its own, as here, a fit holds the whole process up.
  await Promise.all([refits.refit(PLACE), refits.refit(PLACE)]);
  const { models } = await overview();
  await Promise.all([refits.refit(PLACE), refits.refit(PLACE)]);
  expect((await overview()).models).toEqual(models);
  const bases = await rowsOf<{ n: number }>(
    test.owner.manager,
    'SELECT count(*)::int AS n FROM tagging_model GROUP BY basis HAVING count(*) > 1',
  );
  expect(bases).toEqual([]);
}, 60_000);

it('refuses a model that does worse on the texts that are kept apart', async () => {
  const { live } = await overview();
  // The log is turned round for what is learned from, and left as it was for what is tried on.
  const held = await rowsOf<{ id: string }>(
    test.owner.manager,
    `SELECT DISTINCT signal_id AS id FROM tag_correction WHERE chosen_themes = '{tradities_identiteit}'`,
  );
  const learned = held.filter(({ id }) => Number.parseInt(id.slice(-4), 16) % 5 !== 0);
  for (const { id } of learned) {
    const turned = await test.fetch(at(`signals/${id}`), {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ themes: ['zorg'] }),
    });
    expect(turned.ok).toBe(true);
  }
  await refits.refitAll();
  const after = await overview();
  expect(after.models[0]).toMatchObject({ state: 'refused' });
  expect(after.models[0]?.reason).toMatch(/^Slechter dan de versie die geldt: /);
  expect(after.live).toEqual(live);
}, 120_000);

it('goes back to an earlier version, and to none, when an administrator says so', async () => {
  expect((await put('taggings/live', { version: 0 })).status).toBe(204);
  expect(await themesOf(`De ${UNKNOWN_WORD} in de straat.`)).toEqual([]);
  expect((await put('taggings/live', { version: 2 })).status).toBe(204);
  expect(await themesOf(`De ${UNKNOWN_WORD} in de steeg.`)).toEqual(['tradities_identiteit']);
  const problem = await problemOf(put('taggings/live', { version: 99 }));
  expect(problem).toMatchObject({ code: 'unknown_model' });
  const { changes } = await answer(test.fetch(at('taggings/quality')), TaggingQuality);
  expect(changes).toMatchObject([{ modelVersion: 2 }]);
});

it('sends a browser what it suggests with, once', async () => {
  const first = await test.fetch(at('taggings/live'));
  const { live } = await answer(first.clone(), LiveTagger);
  expect(live).toMatchObject({ modelVersion: 2, revision: 0 });
  expect(live.weights?.length).toBeGreaterThan(100);
  const again = await test.fetch(at('taggings/live'), {
    // Left out, `fetch` of Node says `no-cache` as soon as it is given a tag.
    headers: {
      'if-none-match': first.headers.get('etag') ?? '',
      'cache-control': 'max-age=0',
    },
  });
  expect(again.status).toBe(304);
});

it('is a job of the installation, done by whichever process runs jobs', async () => {
  await teach(200, 1, ['tradities_identiteit']);
  const before = (await overview()).models.length;
  refits.start();
  const nodes = [await startTestNode(test), await startTestNode(test)];
  try {
    for (const { app } of [test, ...nodes]) {
      app.get(RefitService, { strict: false }).start();
      app.get(JobRunner).start();
    }
    await test.owner.query(
      `INSERT INTO job (id, due_at) VALUES ('taggings.refit', now())
       ON CONFLICT (id) DO UPDATE SET due_at = now() - interval '1 second'`,
    );
    for (;;) {
      const [job] = await rowsOf<{ done: boolean }>(
        test.owner.manager,
        `SELECT succeeded_at IS NOT NULL AS done FROM job WHERE id = 'taggings.refit'`,
      );
      if (job?.done === true) break;
    }
    expect((await overview()).models).toHaveLength(before + 1);
  } finally {
    await test.app.get(JobRunner).stop(5_000);
    for (const node of nodes) await node.close();
  }
}, 120_000);
