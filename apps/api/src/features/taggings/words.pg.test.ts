import {
  LexiconChanges,
  NextSecondCoding,
  SecondCodings,
  StoredSignal,
  TaggingQuality,
} from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { answer, postSignal, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

const PLACE = 'GM1911';

let test: TestApplication;
let colleague: SignedInTester;

beforeAll(async () => {
  test = await startTestApplication([PLACE]);
  colleague = await signedIn(test, { roles: [{ role: 'staff', municipality: PLACE }] });
  await send('PUT', 'taggings/settings', { secondCodingShare: 50 });
});
afterAll(() => test.close());

const at = (path: string) => `${test.url}/v1/${path}?municipality=${PLACE}`;
const send = (
  method: string,
  path: string,
  body: Record<string, unknown>,
  by: typeof fetch = test.fetch,
) =>
  by(`${test.url}/v1/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ municipality: PLACE, ...body }),
  });
const addWord = (kind: string, theme: ThemeId, word: string) =>
  send('POST', 'lexicon-changes', { kind, theme, word });
const words = () => answer(test.fetch(at('lexicon-changes')), LexiconChanges);

async function log(text: string, themes?: readonly ThemeId[]) {
  const given = themes === undefined ? {} : { themes };
  const stored = await answer(postSignal(test, aNewSignal({ text, ...given })), StoredSignal);
  return stored.signal;
}
const themesOf = async (text: string) => (await log(text)).themes.map(({ id }) => id);

describe('words of a municipality', () => {
  it('suggest from the moment they are there until they are taken back', async () => {
    expect(await themesOf('De fluisterkade is dicht.')).toEqual([]);
    expect((await addWord('add', 'voorzieningen', 'Fluisterkade*')).status).toBe(204);
    expect(await themesOf('De fluisterkades zijn dicht.')).toEqual(['voorzieningen']);
    const { changes } = await words();
    expect(changes).toMatchObject([{ kind: 'add', word: 'fluisterkade*' }]);
    const gone = await test.fetch(at(`lexicon-changes/${changes[0]?.id ?? ''}`), {
      method: 'DELETE',
    });
    expect(gone.status).toBe(204);
    expect(await themesOf('De fluisterkade is weer dicht.')).toEqual([]);
    const again = await test.fetch(at(`lexicon-changes/${changes[0]?.id ?? ''}`), {
      method: 'DELETE',
    });
    expect(await problemOf(again)).toMatchObject({ code: 'unknown_word' });
  });

  it('stay as rows when they are taken back, and hold once when they are given twice', async () => {
    await addWord('add', 'zorg', 'zorgplein');
    await addWord('add', 'zorg', 'zorgplein');
    const { changes } = await words();
    expect(changes.filter(({ word }) => word === 'zorgplein')).toHaveLength(1);
    const all = await test.owner.query<unknown[]>('SELECT 1 FROM lexicon_change');
    expect(all.length).toBeGreaterThan(changes.length);
  });

  it('leave a shipped pattern out, and nothing that is not one', async () => {
    expect(await themesOf('Gedoe over het azc.')).toEqual(['asielopvang']);
    expect((await addWord('remove', 'asielopvang', 'azc*')).status).toBe(204);
    expect(await themesOf('Nog meer gedoe over het azc.')).toEqual([]);
    const unknown = await problemOf(addWord('remove', 'asielopvang', 'bestaat niet'));
    expect(unknown).toMatchObject({ code: 'unknown_word' });
  });

  it.each(['mevrouw Jansen', '06-12345678', 'twee, woorden', 'a|b', '1234', '***'])(
    'are no name, number or list: %s',
    async (word) => {
      const refused = await problemOf(addWord('add', 'zorg', word));
      expect(['word_refused', 'invalid_request']).toContain(refused.code);
    },
  );

  it('are proposed when corrections show them, until somebody says no', async () => {
    for (const place of ['haven', 'dijk', 'kerk', 'markt']) {
      await log(`De knisperbrug bij de ${place} wiebelt.`, ['verkeer_transporthinder']);
    }
    const { proposals } = await words();
    expect(proposals).toContainEqual({
      theme: 'verkeer_transporthinder',
      word: 'knisperbrug',
      withTheme: 4,
      signals: 4,
    });
    await addWord('decline', 'verkeer_transporthinder', 'knisperbrug');
    const after = await words();
    expect(after.proposals.map(({ word }) => word)).not.toContain('knisperbrug');
    expect(after.changes.map(({ word }) => word)).not.toContain('knisperbrug');
  });

  it('shows which words lead astray', async () => {
    for (const day of ['maandag', 'dinsdag', 'woensdag']) {
      await log(`Op ${day} staat de wachtlijst voor de fanfare stil.`, ['tradities_identiteit']);
    }
    const { words: misleading } = await answer(test.fetch(at('taggings/quality')), TaggingQuality);
    expect(misleading.every(({ signals }) => signals >= 2)).toBe(true);
  });
});

describe('coding twice', () => {
  const next = async (by: typeof fetch) => answer(by(at('second-codings/next')), NextSecondCoding);

  it('offers a share of the signals to somebody else, without the first tags', async () => {
    const own = await answer(test.fetch(at('second-codings')), SecondCodings);
    expect(own.waiting).toBe(0);
    const offered = await next(colleague.fetch);
    expect(offered.waiting).toBeGreaterThan(0);
    expect(Object.keys(offered.next ?? {}).sort()).toEqual(['signal', 'text']);
    const [{ n }] = (await test.owner.query('SELECT count(*)::int AS n FROM tag_correction')) as [
      { n: number },
    ];
    expect(offered.waiting).toBeLessThan(n);
  });

  it('takes one answer for a signal, leaves its tags alone and says how far both agree', async () => {
    const before = await next(colleague.fetch);
    const signal = before.next?.signal ?? '';
    const given = await send(
      'POST',
      'second-codings',
      { signal, themes: ['zorg'] },
      colleague.fetch,
    );
    expect(given.status).toBe(204);
    const after = await next(colleague.fetch);
    expect(after.waiting).toBe(before.waiting - 1);
    expect(after.next?.signal).not.toBe(signal);
    const twice = send('POST', 'second-codings', { signal, themes: [] }, colleague.fetch);
    expect(await problemOf(twice)).toMatchObject({ code: 'unknown_signal' });
    const stored = await answer(test.fetch(at(`signals/${signal}`)), StoredSignal.shape.signal);
    expect(stored.themes.map(({ id }) => id)).not.toContain('zorg');
    const { agreement } = await answer(test.fetch(at('taggings/quality')), TaggingQuality);
    expect(agreement.pairs).toBe(1);
    expect(agreement.perTheme).toContainEqual(
      expect.objectContaining({ theme: 'zorg', both: 0, one: 1, none: 0 }),
    );
  });

  it('is not for who logged it', async () => {
    const { next: offered } = await next(colleague.fetch);
    const own = send('POST', 'second-codings', { signal: offered?.signal, themes: [] });
    expect(await problemOf(own)).toMatchObject({ code: 'unknown_signal' });
  });
});
