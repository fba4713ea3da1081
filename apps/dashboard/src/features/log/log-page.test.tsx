import { addDays, dayAt } from '@poolshoogte/calendar';
import type { NewSignal } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../platform/query/query-client';
import { LogPage } from './log-page';
import type { FakeCall } from '../../platform/testing/fake-api';
import { logApi, SIGNAL_ID, stored } from './testing/log-api';

const TEXT = 'In Middenmeer is men bang voor de asielzoekers. Bel mevrouw De Vries, 06-12345678.';

// Finding elements by role walks the whole page; on a busy machine that takes seconds.
jest.setTimeout(30_000);

beforeEach(() => localStorage.clear());

async function open() {
  render(
    <MemoryRouter>
      <QueryClientProvider client={createQueryClient()}>
        <LogPage />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  const user = userEvent.setup();
  const field = await screen.findByRole('textbox', { name: 'Wat hoorde of zag u?' });
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Zoek kern' })).toHaveProperty('disabled', false),
  );
  const write = async (text: string) => {
    await user.click(field);
    await user.paste(text);
  };
  const save = () => user.click(screen.getByRole('button', { name: 'Vastleggen' }));
  return { user, field: field as HTMLTextAreaElement, write, save };
}

const posts = (calls: FakeCall[]) => calls.filter(({ method }) => method === 'POST');
const keyOf = (call: FakeCall | undefined) => call?.headers['Idempotency-Key'];
const isPressed = (name: string | RegExp) =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed');

it('opens ready to type', async () => {
  logApi();
  const { field } = await open();
  expect(document.activeElement).toBe(field);
});

it('shows the text as it will be stored, with black bars and the words behind a suggestion', async () => {
  logApi();
  const { write } = await open();
  await write(TEXT);
  const preview = await screen.findByRole('region', { name: 'Zo wordt het bewaard' });
  expect(preview.textContent).not.toContain('06-12345678');
  expect(within(preview).getByText('telefoonnummer')).toBeTruthy();
  expect(within(preview).getByText('naam')).toBeTruthy();
  expect(await screen.findByText('2 gegevens afgeschermd')).toBeTruthy();
  expect(isPressed('asielopvang')).toBe('true');
  expect(isPressed('Middenmeer')).toBe('true');
  const themes = screen.getByRole('group', { name: 'Thema' });
  expect(within(themes).getByText('asielzoekers')).toBeTruthy();
});

it('sends only what was touched, once, and clears the form but for kern and source', async () => {
  const calls = logApi();
  const { user, field, write } = await open();
  await user.click(screen.getByRole('radio', { name: 'melding' }));
  await write(TEXT);
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Vastgelegd in Middenmeer.');
  expect(posts(calls)).toHaveLength(1);
  expect(posts(calls)[0]?.body).toEqual({
    municipality: 'GM1911',
    // Masked here already: what was typed does not leave the device.
    text: TEXT.replace('De Vries', '[naam 1]').replace('06-12345678', '[telefoon 1]'),
    sourceKind: 'melding',
    occurredOn: dayAt(new Date()),
  });
  expect(keyOf(posts(calls)[0])).toMatch(/^[0-9a-f-]{36}$/);
  expect(field.value).toBe('');
  expect(isPressed('Middenmeer')).toBe('true');
  expect(screen.getByRole('radio', { name: 'melding' })).toHaveProperty('checked', true);
  expect(document.activeElement).toBe(field);
});

it('sends the choices that a person made', async () => {
  const calls = logApi();
  const { user, write, save } = await open();
  await write(TEXT);
  await user.click(await screen.findByRole('button', { name: 'asielopvang' }));
  const drivers = screen.getByRole('group', { name: 'Voedingsbodem' });
  await user.click(within(drivers).getByRole('button', { name: 'anders' }));
  await user.click(within(drivers).getByRole('button', { name: /^Verruwing/ }));
  await user.click(screen.getByRole('button', { name: 'Weet ik niet' }));
  await user.click(screen.getByRole('radio', { name: 'gisteren' }));
  await save();
  await screen.findByText('Vastgelegd zonder kern.');
  expect(posts(calls)[0]?.body).toMatchObject({
    kern: null,
    drivers: ['verruwing'],
    occurredOn: addDays(dayAt(new Date()), -1),
  });
  const sent = posts(calls)[0]?.body as { themes: string[] };
  expect(sent.themes).not.toContain('asielopvang');
});

it('finds a kern by keyboard and offers it again next time', async () => {
  const calls = logApi();
  const { user, write, save } = await open();
  await write('De bus komt niet meer.');
  await user.click(screen.getByRole('button', { name: 'Zoek kern' }));
  const search = screen.getByRole('combobox', { name: 'Naam van de kern' });
  await user.type(search, 'wier{ArrowDown}');
  const option = screen.getByRole('option', { name: 'Wieringerwerf' });
  expect(option.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{Enter}');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(isPressed('Wieringerwerf')).toBe('true');
  await save();
  await screen.findByText('Vastgelegd in Wieringerwerf.');
  expect(posts(calls)[0]?.body).toMatchObject({ kern: 'WP0003' });
  expect(screen.getByText('zoals bij het vorige signaal')).toBeTruthy();
});

it('keeps the text without connection and sends it later under the same key', async () => {
  let isOnline = false;
  const calls = logApi((call) => (isOnline ? stored(call) : 'offline'));
  const { user, field, write, save } = await open();
  await write(TEXT);
  await save();
  expect((await screen.findByRole('alert')).textContent).toContain('Uw tekst blijft hier staan');
  expect(field.value).toBe(TEXT);
  isOnline = true;
  await user.click(screen.getByRole('button', { name: 'Opnieuw' }));
  await screen.findByText('Vastgelegd in Middenmeer.');
  expect(posts(calls)).toHaveLength(2);
  expect(keyOf(posts(calls)[0])).toBe(keyOf(posts(calls)[1]));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('takes a signal back and puts its text back, under a new key', async () => {
  const calls = logApi((call) => (call.method === 'DELETE' ? { status: 204 } : stored(call)));
  const { user, field, write, save } = await open();
  await write(TEXT);
  await save();
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByText('Ongedaan gemaakt. Er is niets bewaard.');
  expect(
    calls.some(
      ({ method, path }) =>
        method === 'DELETE' && path.endsWith(`${SIGNAL_ID}?municipality=GM1911`),
    ),
  ).toBe(true);
  expect(field.value).toBe(TEXT);
  await save();
  await screen.findByText('Vastgelegd in Middenmeer.');
  expect(keyOf(posts(calls)[0])).not.toBe(keyOf(posts(calls)[1]));
});

it('says calmly that an earlier signal was alike', async () => {
  const echo = { id: SIGNAL_ID, occurredOn: '2025-11-03', text: 'Volgens [naam 1] komt het er.' };
  logApi((call) => stored(call, [echo]));
  const { user, write, save } = await open();
  await write(TEXT);
  await save();
  const region = await screen.findByRole('region', { name: 'Misschien een echo' });
  expect(region.textContent).toContain('Lijkt op een eerder signaal van 3 november 2025');
  await user.click(within(region).getByRole('button', { name: 'Begrepen' }));
  expect(screen.queryByRole('region', { name: 'Misschien een echo' })).toBeNull();
});

it('says at the field what is missing, before anything is sent', async () => {
  const calls = logApi();
  const { user, field, write, save } = await open();
  await save();
  expect(screen.getByRole('alert').textContent).toMatch(/nog geen tekst/);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await write('De brug is dicht.');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'andere dag' }));
  await save();
  expect(screen.getByRole('alert').textContent).toMatch(/nog geen dag gekozen/);
  expect(posts(calls)).toHaveLength(0);
});

it('counts the characters of a long text and refuses one that is too long', async () => {
  const calls = logApi();
  const { write, save } = await open();
  await write('woord '.repeat(900));
  expect(screen.getByText('5.399 van 5.000 tekens')).toBeTruthy();
  await save();
  expect(screen.getByRole('alert').textContent).toMatch(/te lang/);
  expect(posts(calls)).toHaveLength(0);
});

it('puts what the server refuses at the field where it can be mended', async () => {
  logApi(() => ({
    status: 422,
    json: {
      type: 'about:blank',
      title: 'Deze kern hoort niet bij deze gemeente',
      status: 422,
      detail: 'Kies een kern uit de lijst.',
      code: 'unknown_kern',
    },
  }));
  const { field, write, save } = await open();
  await write(TEXT);
  await save();
  const kern = screen.getByRole('group', { name: 'Kern' });
  expect(await within(kern).findByText(/hoort niet bij deze gemeente/)).toBeTruthy();
  expect(field.value).toBe(TEXT);
});

it('asks what to do when an earlier version of the text did arrive', async () => {
  let count = 0;
  const calls = logApi((call) => {
    count += 1;
    if (count > 1) return stored(call);
    return {
      status: 409,
      json: {
        type: 'about:blank',
        title: 'Deze sleutel hoort bij een ander signaal',
        status: 409,
        detail: 'Gebruik een nieuwe sleutel.',
        code: 'idempotency_key_reused',
      },
    };
  });
  const { user, write, save } = await open();
  await write(TEXT);
  await save();
  await user.click(await screen.findByRole('button', { name: 'Ja, ook vastleggen' }));
  await screen.findByText('Vastgelegd in Middenmeer.');
  expect(keyOf(posts(calls)[0])).not.toBe(keyOf(posts(calls)[1]));
});

describe('what was heard before', () => {
  const heard = {
    id: '0b5f3c0e-6a53-4c1f-9d39-1a0d2a4f5e6c',
    kern: 'WP0002',
    text: 'Volgens [naam 1] komt het er.',
    sourceKind: 'melding' as const,
    occurredOn: dayAt(new Date()),
    enteredAt: new Date(Date.now() - 2 * 3_600_000).toISOString(),
  };
  const CHANGE = '0b5f3c0e-6a53-4c1f-9d39-1a0d2a4f5e6d';
  const changed = { status: 200, json: { change: CHANGE, event: SIGNAL_ID, moved: 1 } };

  it('says that the same words count once, and lets somebody say that it is something else', async () => {
    const calls = logApi(
      (call) => stored(call, [], heard),
      () => undefined,
      () => changed,
    );
    const { user, write, save } = await open();
    await write(TEXT);
    await save();
    const region = await screen.findByRole('region', { name: 'Telt als echo' });
    expect(region.textContent).toContain('Al ingevoerd, 2 uur geleden, in Slootdorp');
    await user.click(within(region).getByRole('button', { name: 'Nee, een andere gebeurtenis' }));
    await user.click(await within(region).findByRole('button', { name: 'Ongedaan maken' }));
    await within(region).findByText('Ongedaan gemaakt.');
    expect(posts(calls).map(({ path }) => path)).toEqual([
      '/v1/signals',
      `/v1/echoes/${SIGNAL_ID}/splitting?municipality=GM1911`,
      `/v1/echo-changes/${CHANGE}/undoing?municipality=GM1911`,
    ]);
  });

  it('asks whether something alike is the same, and merges only then', async () => {
    const event = {
      first: { ...heard, id: SIGNAL_ID },
      echoCount: 0,
      echoes: [],
      likely: [{ ...heard, reason: 'similar_words' }],
      lastChange: null,
    };
    const calls = logApi(
      stored,
      () => undefined,
      ({ method }) => (method === 'GET' ? { status: 200, json: event } : changed),
    );
    const { user, write, save } = await open();
    await write(TEXT);
    await save();
    const region = await screen.findByRole('region', { name: 'Misschien een echo' });
    expect(posts(calls)).toHaveLength(1);
    await user.click(within(region).getByRole('button', { name: 'Ja, dezelfde' }));
    await within(region).findByText('Samengevoegd: het telt als één gebeurtenis.');
    expect(posts(calls)[1]).toMatchObject({
      path: `/v1/echoes/${SIGNAL_ID}/merging?municipality=GM1911`,
      body: { with: heard.id },
    });
  });
});

describe('what the writer knows better', () => {
  it('masks words more when they are pointed at', async () => {
    const calls = logApi();
    const { user, field, write, save } = await open();
    await write(`${TEXT} Bij de Kromme Duiker.`);
    const start = field.value.indexOf('Kromme Duiker');
    field.setSelectionRange(start, start + 'Kromme Duiker'.length);
    fireEvent.select(field);
    await user.click(screen.getByRole('button', { name: 'Ook onleesbaar maken' }));
    await screen.findByText('3 gegevens afgeschermd');
    await save();
    await screen.findByText('Vastgelegd in Middenmeer.');
    expect((posts(calls)[0]?.body as { text: string }).text).not.toContain('Duiker');
  });

  it('gives a name back with a reason, and nothing else', async () => {
    const calls = logApi();
    const { user, write, save } = await open();
    await write(TEXT);
    const preview = await screen.findByRole('region', { name: 'Zo wordt het bewaard' });
    // A telephone number is no button.
    expect(within(preview).getAllByRole('button')).toHaveLength(1);
    await user.click(within(preview).getByRole('button', { name: /is dit geen naam/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: /Het is/ }), 'organisation');
    await user.click(screen.getByRole('button', { name: 'Weer leesbaar maken' }));
    await screen.findByText('1 gegeven afgeschermd');
    await save();
    await screen.findByText('Vastgelegd in Middenmeer.');
    const sent = posts(calls)[0]?.body as NewSignal;
    const [restored] = sent.restoredNames ?? [];
    expect(sent.text.slice(restored?.start, restored?.end)).toContain('De Vries');
    expect(restored?.reason).toBe('organisation');
    expect(sent.text).not.toContain('12345678');
  });
});
