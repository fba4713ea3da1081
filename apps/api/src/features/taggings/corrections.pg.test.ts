import {
  Board,
  CorrectedSignal,
  IssuedServiceKey,
  type Signal,
  StoredSignal,
  TagCorrections,
  Withdrawal,
} from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { v4 as uuidv4 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { answer, postSignal, problemOf } from '../../testing/http';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { countDifferences } from '../counts/counts.public';

const PLACE = 'GM1911';
const AZC = 'Er is weer gedoe over het azc.';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication([PLACE, 'GM0944']);
});
afterAll(() => test.close());

const at = (path: string, municipality = PLACE) =>
  `${test.url}/v1/${path}${path.includes('?') ? '&' : '?'}municipality=${municipality}`;

async function log(change: Record<string, unknown> = {}): Promise<Signal> {
  const stored = await answer(postSignal(test, aNewSignal({ text: AZC, ...change })), StoredSignal);
  return stored.signal;
}

const retag = (id: string, change: Record<string, unknown>) =>
  answer(
    test.fetch(at(`signals/${id}`), {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    }),
    CorrectedSignal,
  );

const withdraw = (id: string) =>
  answer(test.fetch(at(`corrections/${id}/withdrawal`), { method: 'POST' }), Withdrawal);

const linesOf = (signal: string) =>
  rowsOf<Record<string, unknown>>(
    test.owner.manager,
    `SELECT kind, moment, suggested_themes AS suggested, chosen_themes AS chosen, chosen_drivers AS drivers,
       chosen_phase AS phase, model_version AS model, lexicon_version AS lexicon
     FROM tag_correction WHERE signal_id = $1 ORDER BY at`,
    [signal],
  );

const idsOf = (tags: readonly { id: string }[]) => tags.map(({ id }) => id);

describe('the log of corrections', () => {
  it('has a line for a suggestion that a person left as it was', async () => {
    const { id, themes } = await log();
    expect(idsOf(themes)).toEqual(['asielopvang']);
    expect(await linesOf(id)).toEqual([
      {
        kind: 'confirmation',
        moment: 'logging',
        suggested: ['asielopvang'],
        chosen: ['asielopvang'],
        drivers: null,
        phase: null,
        model: 0,
        lexicon: expect.stringMatching(/^nl-lexicon-/) as string,
      },
    ]);
  });

  it('has a line for what a person chose instead, whatever the order', async () => {
    const { id } = await log({ themes: ['zorg'], phase: 'ongenoegen' });
    const [line] = await linesOf(id);
    expect(line).toMatchObject({ kind: 'correction', chosen: ['zorg'], phase: 'ongenoegen' });
    const same = await log({ text: `${AZC} Opnieuw.`, themes: ['asielopvang'] });
    expect(await linesOf(same.id)).toMatchObject([{ kind: 'confirmation' }]);
  });

  it('has one line for a request that comes twice, and none for a program', async () => {
    const key = uuidv4();
    const body = aNewSignal({ text: `${AZC} Twee keer.` });
    const [first] = await Promise.all([postSignal(test, body, key), postSignal(test, body, key)]);
    const { signal } = await answer(first, StoredSignal);
    expect(await linesOf(signal.id)).toHaveLength(1);
    const lastDay = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const { secret } = await answer(
      test.fetch(`${test.url}/v1/service-keys`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          municipality: PLACE,
          name: 'proef',
          scopes: ['signals:write'],
          lastDay,
        }),
      }),
      IssuedServiceKey,
    );
    const program: typeof fetch = (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${secret}`);
      return fetch(input, { ...init, headers });
    };
    const sent = await postSignal({ url: test.url, fetch: program }, aNewSignal());
    const ofProgram = await answer(sent, StoredSignal);
    expect(await linesOf(ofProgram.signal.id)).toHaveLength(0);
  });

  it('is added to and never changed, not even by the owner', async () => {
    await log();
    for (const sql of [
      `UPDATE tag_correction SET kind = 'confirmation'`,
      'DELETE FROM tag_correction',
      'DELETE FROM tag_correction_withdrawal',
      'UPDATE second_coding SET themes = themes',
      'TRUNCATE tag_correction CASCADE',
    ]) {
      await expect(test.owner.query(sql)).rejects.toThrow(/never changed or removed/);
      const asProduct = test.database.transaction(PLACE, (manager) => manager.query(sql));
      await expect(asProduct).rejects.toThrow(/permission denied/);
    }
  });

  it('is seen by no other municipality, and says nobody and no text', async () => {
    await log({ text: 'Kanariepiet zingt over het azc.' });
    const elsewhere = await test.database.read('GM0944', (manager) =>
      rowsOf(manager, 'SELECT * FROM tag_correction'),
    );
    expect(elsewhere).toEqual([]);
    const everything = await rowsOf<{ line: string }>(
      test.owner.manager,
      'SELECT tag_correction::text AS line FROM tag_correction',
    );
    const said = everything.map(({ line }) => line).join('\n');
    expect(said).not.toMatch(/kanariepiet|zingt/i);
    expect(said).not.toContain(test.all.account);
  });
});

describe('changing tags later', () => {
  it('moves the counts along, and can be taken back with the words of the suggestion', async () => {
    const before = await log({ text: `${AZC} Later anders.` });
    const changed = await retag(before.id, { themes: ['zorg', 'wonen_ruimte'] });
    expect(idsOf(changed.themes)).toEqual(['zorg', 'wonen_ruimte']);
    expect(await linesOf(before.id)).toMatchObject([
      { moment: 'logging', kind: 'confirmation' },
      { moment: 'retagging', kind: 'correction', suggested: ['asielopvang'] },
    ]);
    expect(await countDifferences(test.owner.manager)).toEqual([]);

    expect(await withdraw(changed.correction ?? '')).toEqual({ isRestored: true });
    const after = await answer(test.fetch(at(`signals/${before.id}`)), CorrectedSignal.partial());
    expect(after.themes).toEqual(before.themes);
    expect(await countDifferences(test.owner.manager)).toEqual([]);
    expect(await withdraw(changed.correction ?? '')).toEqual({ isRestored: false });
  });

  it('keeps a later change when an earlier one is withdrawn, and then goes back to the first', async () => {
    const { id, themes } = await log({ text: `${AZC} Steeds anders.` });
    const first = await retag(id, { themes: ['zorg'] });
    const second = await retag(id, { themes: ['voorzieningen'] });
    expect(await withdraw(first.correction ?? '')).toEqual({ isRestored: false });
    expect(await withdraw(second.correction ?? '')).toEqual({ isRestored: true });
    const after = await answer(test.fetch(at(`signals/${id}`)), CorrectedSignal.partial());
    expect(idsOf(after.themes ?? [])).toEqual(idsOf(themes));
    expect(await countDifferences(test.owner.manager)).toEqual([]);
  });

  it('counts a driver and a phase only from the moment a person says so', async () => {
    const { id } = await log({ text: `${AZC} Er wordt niet geluisterd.` });
    const changed = await retag(id, { phase: 'ongenoegen', drivers: ['oneerlijkheid'] });
    expect(changed).toMatchObject({ phase: 'ongenoegen' });
    await withdraw(changed.correction ?? '');
    const after = await answer(test.fetch(at(`signals/${id}`)), CorrectedSignal.partial());
    expect(after.phase).toBe('onbekend');
    expect(await countDifferences(test.owner.manager)).toEqual([]);
  });

  it('judges nothing when only the kern is changed', async () => {
    const { id } = await log();
    expect((await retag(id, { kern: null })).correction).toBeNull();
    expect(await linesOf(id)).toHaveLength(1);
  });

  it('shows on the board at once', async () => {
    const countOf = async () => {
      const board = await answer(test.fetch(`${test.url}/v1/boards/${PLACE}`), Board);
      return board.themes.find(({ id }) => id === 'tradities_identiteit')?.count ?? 0;
    };
    const { id } = await log({ occurredOn: new Date().toISOString().slice(0, 10) });
    const before = await countOf();
    const { correction } = await retag(id, { themes: ['tradities_identiteit'] });
    expect(await eventually(countOf, before + 1)).toBe(before + 1);
    await withdraw(correction ?? '');
    expect(await eventually(countOf, before)).toBe(before);
  });

  it('withdraws nothing that is not there', async () => {
    const problem = await problemOf(
      test.fetch(at(`corrections/${uuidv4()}/withdrawal`), { method: 'POST' }),
    );
    expect(problem).toMatchObject({ code: 'unknown_correction', status: 404 });
  });
});

it('shows an administrator the corrections, with those that were withdrawn', async () => {
  const { id } = await log({ text: `${AZC} Voor de lijst.` });
  const { correction } = await retag(id, { themes: [] });
  await withdraw(correction ?? '');
  const shown = await answer(test.fetch(at('taggings/corrections')), TagCorrections);
  expect(shown.corrections[0]).toMatchObject({
    id: correction,
    suggestedThemes: ['asielopvang'],
    chosenThemes: [],
    isWithdrawn: true,
  });
  expect(shown.total.withdrawn).toBeGreaterThan(0);
});

/** Boards move after the commit: looks again until it is so. */
async function eventually(look: () => Promise<number>, wanted: number): Promise<number> {
  for (;;) {
    const seen = await look();
    if (seen === wanted) return seen;
  }
}
