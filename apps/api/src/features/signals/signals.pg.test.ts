import { Signal, SignalPage, StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { v4 as uuidv4 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { answer, postSignal, problemOf } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { countDifferences } from '../counts/counts.public';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication(['GM1911', 'GM0944']);
});
afterAll(() => test.close());

/** Looks at everything, which the application itself may not. */
const manager = () => test.owner.manager;
const address = (id: string, municipality = 'GM1911') =>
  `${test.url}/v1/signals/${id}?municipality=${municipality}`;
const storedCount = async () =>
  (await rowsOf<{ n: number }>(manager(), 'SELECT count(*)::int AS n FROM signal'))[0]?.n;

async function log(change: Record<string, unknown> = {}): Promise<Signal> {
  const stored = await answer(postSignal(test, aNewSignal(change)), StoredSignal);
  return stored.signal;
}

describe('logging a signal', () => {
  it('masks before anything is stored, and tags with the words that led to it', async () => {
    const signal = await log({
      text: 'Mevrouw Jansen (06-12345678) is boos: de hoogspanningslijn komt er toch, in Middenmeer.',
    });
    expect(signal.text).toContain('[naam 1]');
    expect(signal.text).toContain('[telefoon 1]');
    expect(signal.masked).toEqual({ naam: 1, telefoon: 1 });
    const [theme] = signal.themes;
    expect(theme).toMatchObject({ id: 'hoogspanning_datacenters', origin: 'suggested' });
    expect(signal.text).toContain(theme?.evidence[0]);
    const everywhere = await rowsOf<{ line: string }>(
      manager(),
      'SELECT signal::text AS line FROM signal UNION ALL SELECT outbox::text FROM outbox',
    );
    expect(everywhere.map((row) => row.line).join('\n')).not.toMatch(/Jansen|12345678/);
  });

  it('finds the kern that the text names, and leaves it open when it names none', async () => {
    const named = await log({ text: 'In Slootdorp klagen mensen over de bietenwagens.' });
    expect(named.kern).toMatch(/^WP\d{4}$/);
    const open = await log({ text: 'Er wordt geklaagd over de bietenwagens.' });
    expect(open.kern).toBeNull();
  });

  it('keeps what a person chose and does not count a suggested driver or phase', async () => {
    const signal = await log({
      themes: ['zorg'],
      phase: 'ongenoegen',
      text: 'Het azc komt er toch.',
    });
    expect(signal.themes).toEqual([
      { id: 'zorg', origin: 'chosen', confidence: null, evidence: [] },
    ]);
    expect(signal.phase).toBe('ongenoegen');
    const suggested = await log({ text: 'Er is een petitie aangeboden tegen het azc.' });
    expect(suggested.phase).toBe('onbekend');
  });

  it('stores one signal when the same request comes twice, also at the same time', async () => {
    const key = uuidv4();
    const before = await storedCount();
    const responses = await Promise.all(
      Array.from({ length: 5 }, () => postSignal(test, aNewSignal(), key)),
    );
    expect(responses.map((response) => response.status).sort()).toEqual([200, 200, 200, 200, 201]);
    const ids = await Promise.all(
      responses.map(async (response) => (await answer(response, StoredSignal)).signal.id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await storedCount()).toBe((before ?? 0) + 1);
  });

  it('refuses a key that was used for something else', async () => {
    const key = uuidv4();
    await postSignal(test, aNewSignal(), key);
    const problem = await problemOf(
      postSignal(test, aNewSignal({ text: 'Iets heel anders.' }), key),
    );
    expect(problem).toMatchObject({ code: 'idempotency_key_reused', status: 409 });
  });

  it('points at an earlier signal with the same words, when they are few', async () => {
    const text = 'Kapotte lantaarn bij molen.';
    const first = await log({ text });
    const again = await answer(
      postSignal(test, aNewSignal({ text: `  ${text.toUpperCase()}` })),
      StoredSignal,
    );
    expect(again.possibleEchoes.map((echo) => echo.id)).toEqual([first.id]);
  });
});

describe('bad input', () => {
  it.each([
    ['no text', aNewSignal({ text: '' }), 422, 'text_empty'],
    [
      'only white space and invisible characters',
      aNewSignal({ text: ' \u200b\n\u0000 ' }),
      422,
      'text_empty',
    ],
    ['20,000 characters', aNewSignal({ text: 'woord '.repeat(3_334) }), 422, 'text_too_long'],
    ['more than any text', aNewSignal({ text: 'a'.repeat(200_000) }), 400, 'invalid_request'],
    ['a body of a megabyte', aNewSignal({ text: 'a'.repeat(1_000_000) }), 413, 'body_too_large'],
    ['a day that does not exist', aNewSignal({ occurredOn: '2026-02-30' }), 400, 'invalid_request'],
    ['a day in the future', aNewSignal({ occurredOn: '2199-01-01' }), 422, 'date_in_future'],
    ['a day long ago', aNewSignal({ occurredOn: '1889-01-01' }), 422, 'date_too_old'],
    ['a kern of another municipality', aNewSignal({ kern: 'WP1895' }), 422, 'unknown_kern'],
    [
      'a municipality that is not active',
      aNewSignal({ municipality: 'GM0321' }),
      403,
      'not_allowed',
    ],
    ['an unknown theme', aNewSignal({ themes: ['voetbal'] }), 400, 'invalid_request'],
    ['an unknown field', aNewSignal({ afzender: 'iemand' }), 400, 'invalid_request'],
    ['no JSON', '{"text": ', 400, 'invalid_json'],
    ['an array', [], 400, 'invalid_request'],
  ])('%s is refused in Dutch and stores nothing', async (_name, body, status, code) => {
    const before = await storedCount();
    const problem = await problemOf(postSignal(test, body));
    expect(problem).toMatchObject({ status, code });
    expect(problem.title).toMatch(/^[A-Z]/);
    expect(problem.detail.length).toBeGreaterThan(10);
    expect(await storedCount()).toBe(before);
  });

  it('names the field that is wrong', async () => {
    const problem = await problemOf(postSignal(test, aNewSignal({ sourceKind: 'duif', soort: 1 })));
    expect(problem.fields?.map((field) => field.path)).toEqual(
      expect.arrayContaining(['sourceKind']),
    );
  });

  it('asks for a key of its own', async () => {
    const problem = await problemOf(postSignal(test, aNewSignal(), null));
    expect(problem.code).toBe('idempotency_key_missing');
  });

  it('says of an address that does not exist that it does not', async () => {
    expect(await problemOf(test.fetch(`${test.url}/v1/personen`))).toMatchObject({
      code: 'not_found',
    });
  });
});

describe('correcting and deleting', () => {
  it('moves the counts along', async () => {
    const signal = await log({ text: 'De windmolens maken lawaai.' });
    const corrected = await answer(
      test.fetch(address(signal.id), {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ themes: ['zorg', 'voorzieningen'], phase: 'onbehagen', kern: null }),
      }),
      Signal,
    );
    expect(corrected.themes.map((theme) => theme.id)).toEqual(['zorg', 'voorzieningen']);
    expect(await countDifferences(manager())).toEqual([]);
    const gone = await test.fetch(address(signal.id), { method: 'DELETE' });
    expect(gone.status).toBe(204);
    expect(await countDifferences(manager())).toEqual([]);
    expect(await problemOf(test.fetch(address(signal.id)))).toMatchObject({
      code: 'unknown_signal',
    });
  });

  it('keeps counts equal to a recount under random actions at the same time', async () => {
    const themes = ['zorg', 'asielopvang', 'voorzieningen', 'wonen_ruimte'];
    const known = await rowsOf<{ code: string }>(
      manager(),
      `SELECT code FROM kern WHERE municipality_code = 'GM1911' ORDER BY code LIMIT 3`,
    );
    const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;
    const work = async (worker: number): Promise<void> => {
      for (let step = 0; step < 12; step += 1) {
        const signal = await log({
          text: `Signaal ${worker}-${step} over van alles en nog wat.`,
          themes: [pick(themes, worker + step)],
          kern: pick([null, ...known.map(({ code }) => code)], step),
          occurredOn: pick(['2026-03-01', '2026-03-02'], step),
        });
        const path = address(signal.id);
        if (step % 3 === 0) await test.fetch(path, { method: 'DELETE' });
        if (step % 3 === 1) {
          await test.fetch(path, {
            method: 'PATCH',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ themes: [pick(themes, step), pick(themes, worker)] }),
          });
        }
      }
    };
    await Promise.all(Array.from({ length: 6 }, (_, worker) => work(worker)));
    expect(await countDifferences(manager())).toEqual([]);
  });
});

it('does not exist in another municipality, whatever is asked', async () => {
  const { id } = await log({ text: 'De dijk is te smal voor twee auto’s.' });
  for (const method of ['GET', 'DELETE', 'PATCH']) {
    const response = test.fetch(address(id, 'GM0944'), {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'PATCH' ? { body: '{"phase":"onrust"}' } : {}),
    });
    expect(await problemOf(response)).toMatchObject({ code: 'unknown_signal', status: 404 });
  }
  expect(await problemOf(test.fetch(`${test.url}/v1/signals/${id}`))).toMatchObject({
    code: 'invalid_request',
  });
  expect((await test.fetch(address(id))).status).toBe(200);
});

it('lists signals page by page, newest first, each exactly once', async () => {
  const seen: string[] = [];
  let before: string | null = null;
  do {
    const query = `municipality=GM1911&limit=7${before ? `&before=${before}` : ''}`;
    const page: SignalPage = await answer(
      test.fetch(`${test.url}/v1/signals?${query}`),
      SignalPage,
    );
    seen.push(...page.signals.map((signal) => signal.id));
    before = page.nextBefore;
  } while (before);
  expect(seen).toHaveLength(new Set(seen).size);
  expect(seen).toHaveLength((await storedCount()) ?? 0);
});

describe('a word that looks like a name', () => {
  const text = 'Mevrouw Voorbeeldsma zegt dat de brug te smal is.';
  const start = text.indexOf('Voorbeeldsma');
  const sent = (from: number, to: number) => ({
    text,
    restoredNames: [
      { start: from, end: to, reason: 'word', words: 'Voorbeeldsma is hier een sloot' },
    ],
  });

  it('is put back by a person with a reason, which is logged without the word', async () => {
    const masked = await log({ text });
    const begin = masked.text.indexOf('[naam 1]');
    const end = text.length - (masked.text.length - begin - '[naam 1]'.length);
    const signal = await log(sent(begin, end));
    expect(signal.text).toBe(text);
    const lines = await rowsOf<{ reason: string }>(
      manager(),
      `SELECT reason FROM access_log WHERE action = 'name_restored' AND object_id = $1`,
      [signal.id],
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]?.reason).toContain('gewoon woord');
    expect(lines[0]?.reason).not.toContain('Voorbeeldsma');
  });

  it('stays masked when only a part of it is put back', async () => {
    const refused = postSignal(test, aNewSignal(sent(start + 3, start + 8)));
    expect((await problemOf(refused)).code).toBe('restore_not_a_name');
  });
});
