import { EchoChanged, SignalEvent, StoredSignal } from '@poolshoogte/contracts';
import { judgeEcho } from '@poolshoogte/tagging';
import { aNewSignal } from '@poolshoogte/testing';
import { rowsOf } from '../../../platform/database/rows';
import { answer, postSignal, problemOf } from '../../../testing/http';
import { startTestApplication, type TestApplication } from '../../../testing/test-application';
import { countDifferences, lostEchoes } from '../../counts/counts.public';

const PLACE = 'GM1911';
let test: TestApplication;
let said = 0;

beforeAll(async () => {
  test = await startTestApplication([PLACE]);
}, 60_000);
afterAll(() => test.close());

/** Words that were not said before in this file. */
const newWords = () =>
  `De stoeptegels liggen los bij halte nummer ${String((said += 1))} van lijn.`;

async function log(change: Record<string, unknown> = {}): Promise<StoredSignal> {
  return answer(postSignal(test, aNewSignal({ text: newWords(), ...change })), StoredSignal);
}

const post = (what: string, body?: unknown) =>
  test.fetch(`${test.url}/v1/${what}?municipality=${PLACE}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const merge = (id: string, other: string) =>
  answer(post(`echoes/${id}/merging`, { with: other }), EchoChanged);
const split = (id: string) => answer(post(`echoes/${id}/splitting`), EchoChanged);
const undo = (change: string | null) =>
  answer(post(`echo-changes/${String(change)}/undoing`), EchoChanged);
const eventOf = (id: string) =>
  answer(test.fetch(`${test.url}/v1/echoes/${id}?municipality=${PLACE}`), SignalEvent);
const remove = (id: string) =>
  test.fetch(`${test.url}/v1/signals/${id}?municipality=${PLACE}`, { method: 'DELETE' });

/** Events and echoes of all signals on one day, as the counts have them. */
async function counted(day: string): Promise<{ events: number; echoes: number }> {
  const rows = await rowsOf<{ events: number; echoes: number }>(
    test.owner.manager,
    `SELECT coalesce(sum(n), 0)::int AS events, coalesce(sum(echoes), 0)::int AS echoes
     FROM signal_count WHERE theme = '*' AND day = $1`,
    [day],
  );
  return rows[0] ?? { events: 0, echoes: 0 };
}

async function expectWhole(): Promise<void> {
  expect(await countDifferences(test.owner.manager)).toEqual([]);
  expect(await lostEchoes(test.owner.manager)).toBe(0);
}

afterEach(expectWhole);

describe('the same words again', () => {
  it('are one event and one echo, whoever sent them on', async () => {
    const text = newWords();
    const occurredOn = '2026-01-05';
    const first = await log({ text, occurredOn });
    const again = await log({ text: `FW: ${text.toUpperCase()}`, occurredOn });
    expect(first).toMatchObject({ event: null, signal: { echoOf: null } });
    expect(again).toMatchObject({
      event: { id: first.signal.id, text: first.signal.text },
      signal: { echoOf: first.signal.id },
      possibleEchoes: [],
    });
    expect(await counted(occurredOn)).toEqual({ events: 1, echoes: 1 });
  });

  it.each([
    ['another kern', { kern: 'WP1895' }],
    ['a day far away', { occurredOn: '2026-01-20' }],
  ])('stay apart for %s, and are told to the person', async (_, change) => {
    const text = newWords();
    const first = await log({ text, kern: null, occurredOn: '2026-01-08' });
    const kernen = await rowsOf<{ code: string }>(
      test.owner.manager,
      'SELECT code FROM kern WHERE municipality_code = $1 ORDER BY code',
      [PLACE],
    );
    const kern = 'kern' in change ? kernen[0]?.code : null;
    const again = await log({ text, occurredOn: '2026-01-08', ...change, kern });
    expect(again).toMatchObject({ event: null, signal: { echoOf: null } });
    expect(again.possibleEchoes.map(({ id }) => id)).toEqual([first.signal.id]);
  });

  it('stay apart for another number, and when they are few', async () => {
    await log({ text: 'Er stonden gisteren 40 mensen op het plein bij de kerk.' });
    const other = await log({ text: 'Er stonden gisteren 60 mensen op het plein bij de kerk.' });
    expect(other.event).toBeNull();
    await log({ text: 'Te veel lawaai.' });
    expect(await log({ text: 'Te veel lawaai.' })).toMatchObject({ event: null });
  });

  it('are one event when they come at the same moment', async () => {
    const [text, occurredOn] = [newWords(), '2026-01-12'];
    await Promise.all(Array.from({ length: 25 }, () => log({ text, occurredOn })));
    expect(await counted(occurredOn)).toEqual({ events: 1, echoes: 24 });
  });

  it('are found within one file, and beside what was logged', async () => {
    const [typed, filed] = [newWords(), newWords()];
    const occurredOn = '2026-01-14';
    await log({ text: typed, occurredOn });
    const rows = [typed, filed, filed].map((text) => `${occurredOn};telefoon;${text}`);
    const sent = await test.fetch(
      `${test.url}/v1/imports?municipality=${PLACE}&filename=echoes.csv`,
      {
        method: 'POST',
        headers: { 'content-type': 'text/csv', 'idempotency-key': crypto.randomUUID() },
        body: ['Datum melding;Kanaal;Omschrijving', ...rows].join('\r\n'),
      },
    );
    expect(sent.ok).toBe(true);
    const { id } = (await sent.json()) as { id: string };
    expect(await counted(occurredOn)).toEqual({ events: 2, echoes: 2 });
    await test.fetch(`${test.url}/v1/imports/${id}?municipality=${PLACE}`, { method: 'DELETE' });
    expect(await counted(occurredOn)).toEqual({ events: 1, echoes: 0 });
  });
});

describe('merging and splitting', () => {
  it('moves a whole event to the older one, and back again', async () => {
    const occurredOn = '2026-02-02';
    const text = newWords();
    const older = await log({ occurredOn });
    const younger = await log({ text, occurredOn });
    const echo = await log({ text, occurredOn });
    const merged = await merge(older.signal.id, younger.signal.id);
    expect(merged).toMatchObject({ event: older.signal.id, moved: 2 });
    expect(await counted(occurredOn)).toEqual({ events: 1, echoes: 2 });
    const event = await eventOf(echo.signal.id);
    expect(event).toMatchObject({ first: { id: older.signal.id }, echoCount: 2 });
    expect(event.lastChange).toMatchObject({ id: merged.change, act: 'merged', moved: 2 });
    await undo(merged.change);
    expect(await counted(occurredOn)).toEqual({ events: 2, echoes: 1 });
    expect((await eventOf(echo.signal.id)).first.id).toBe(younger.signal.id);
    expect((await problemOf(post(`echo-changes/${String(merged.change)}/undoing`))).code).toBe(
      'echo_changed',
    );
  });

  it('lets the first signal of an event go its own way; the oldest echo takes its place', async () => {
    const [text, occurredOn] = [newWords(), '2026-02-04'];
    const [first, heir, last] = [
      await log({ text, occurredOn }),
      await log({ text, occurredOn }),
      await log({ text, occurredOn }),
    ];
    const parted = await split(first.signal.id);
    expect((await eventOf(last.signal.id)).first.id).toBe(heir.signal.id);
    expect(await counted(occurredOn)).toEqual({ events: 2, echoes: 1 });
    await undo(parted.change);
    expect((await eventOf(last.signal.id)).first.id).toBe(first.signal.id);
    expect(await counted(occurredOn)).toEqual({ events: 1, echoes: 2 });
  });

  it('counts each signal under its own day and themes, whatever it is an echo of', async () => {
    const one = await log({ occurredOn: '2026-02-06', themes: ['zorg'] });
    const other = await log({ occurredOn: '2026-02-07', themes: ['wonen_ruimte'] });
    await merge(other.signal.id, one.signal.id);
    expect(await counted('2026-02-06')).toEqual({ events: 1, echoes: 0 });
    expect(await counted('2026-02-07')).toEqual({ events: 0, echoes: 1 });
    const { ok } = await test.fetch(
      `${test.url}/v1/signals/${other.signal.id}?municipality=${PLACE}`,
      {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ themes: ['landbouw_stikstof'] }),
      },
    );
    expect(ok).toBe(true);
  });

  it('refuses itself, what is gone, and what moved on', async () => {
    const [one, other, third] = [await log(), await log(), await log()];
    const itself = post(`echoes/${one.signal.id}/merging`, { with: one.signal.id });
    expect((await problemOf(itself)).code).toBe('echo_of_itself');
    const merged = await merge(one.signal.id, other.signal.id);
    expect(await merge(one.signal.id, other.signal.id)).toMatchObject({ change: null, moved: 0 });
    await split(other.signal.id);
    await merge(other.signal.id, third.signal.id);
    const late = post(`echo-changes/${String(merged.change)}/undoing`);
    expect((await problemOf(late)).code).toBe('echo_changed');
    await remove(third.signal.id);
    const gone = post(`echoes/${one.signal.id}/merging`, { with: third.signal.id });
    expect((await problemOf(gone)).code).toBe('unknown_signal');
  });

  it('proposes what is likely, and leaves it to a person', async () => {
    const occurredOn = '2026-02-12';
    const first = await log({
      occurredOn,
      text: 'De snelbus van de haven naar het ziekenhuis stopt niet meer bij de molen.',
    });
    const again = await log({
      occurredOn,
      text: 'Weer gehoord: de snelbus van de haven naar het ziekenhuis stopt niet meer bij de molen.',
    });
    expect(again.event).toBeNull();
    const { likely } = await eventOf(again.signal.id);
    expect(likely.map(({ id }) => id)).toEqual([first.signal.id]);
  });
});

describe('a first signal that goes', () => {
  it('hands its event over to the oldest echo', async () => {
    const [text, occurredOn] = [newWords(), '2026-03-20'];
    const [first, heir, last] = [
      await log({ text, occurredOn }),
      await log({ text, occurredOn }),
      await log({ text, occurredOn }),
    ];
    await remove(first.signal.id);
    expect(await counted(occurredOn)).toEqual({ events: 1, echoes: 1 });
    expect((await eventOf(last.signal.id)).first.id).toBe(heir.signal.id);
    await remove(last.signal.id);
    await remove(heir.signal.id);
    expect(await counted(occurredOn)).toEqual({ events: 0, echoes: 0 });
  });
});

it('loses and doubles nothing while many log, merge, split, remove and undo at once', async () => {
  const occurredOn = '2026-03-10';
  const texts = Array.from({ length: 4 }, newWords);
  const ids: string[] = [];
  const changes: string[] = [];
  const at = (round: number, of: readonly string[]): string => of[round % of.length] ?? '';
  const statuses: number[] = [];
  const worker = async (number: number): Promise<void> => {
    for (let round = number; round < number + 24; round += 1) {
      const act = (round * 7 + number) % 6;
      if (act < 2 || ids.length < 4) {
        ids.push((await log({ text: at(round, texts), occurredOn })).signal.id);
        continue;
      }
      const sent = await (act === 2
        ? post(`echoes/${at(round, ids)}/merging`, { with: at(round * 3 + 1, ids) })
        : act === 3
          ? post(`echoes/${at(round * 5, ids)}/splitting`)
          : act === 4
            ? remove(at(round * 11, ids))
            : post(`echo-changes/${at(round, changes) || at(round, ids)}/undoing`));
      statuses.push(sent.status);
      if (act < 4 && sent.ok) {
        const { change } = (await sent.json()) as { change: string | null };
        if (change !== null) changes.push(change);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, number) => worker(number)));
  expect(statuses.filter((status) => ![200, 204, 404, 409, 422].includes(status))).toEqual([]);
  const { events, echoes } = await counted(occurredOn);
  const stored = await rowsOf<{ n: number }>(
    test.owner.manager,
    'SELECT count(*)::int AS n FROM signal WHERE occurred_on = $1',
    [occurredOn],
  );
  expect(events + echoes).toBe(stored[0]?.n);
  await expectWhole();
}, 60_000);

it('merges the same words unasked exactly when the judge does', async () => {
  const words = [
    'ja',
    'de',
    'bus',
    'stopt',
    'niet',
    'meer',
    'bij',
    'het',
    'station',
    'van',
    'dorp',
  ];
  for (let length = 1; length <= words.length; length += 1) {
    const text = `${words.slice(0, length).join(' ')}.`;
    await log({ text });
    const again = await log({ text });
    const { verdict } = judgeEcho({ text }, { text });
    expect({ text, isMerged: again.event !== null }).toEqual({
      text,
      isMerged: verdict === 'same',
    });
  }
});
