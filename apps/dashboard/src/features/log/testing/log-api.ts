import type { NewSignal, StoredSignal } from '@poolshoogte/contracts';
import {
  buildInstallation,
  buildMunicipality,
} from '../../../platform/testing/municipality-builder';
import { fakeApi, type FakeAnswer, type FakeCall } from '../../../platform/testing/fake-api';

const municipality = buildMunicipality();

const kern = (code: string, name: string) => ({
  code,
  name,
  aliases: [],
  boundary: 'point',
  labelPoint: [4.9, 52.8],
  geometry: { type: 'Point', coordinates: [4.9, 52.8] },
});

const GIVEN: Record<string, unknown> = {
  '/v1/installation': buildInstallation(),
  '/v1/municipalities': { municipalities: [municipality] },
  '/v1/municipalities/GM1911/kernen': {
    municipality,
    kernen: [
      kern('WP0001', 'Middenmeer'),
      kern('WP0002', 'Slootdorp'),
      kern('WP0003', 'Wieringerwerf'),
    ],
    attribution: 'CBS',
  },
};

export const SIGNAL_ID = '0b5f3c0e-6a53-4c1f-9d39-1a0d2a4f5e6b';

/** What the API answers to a new signal, with the kern that was sent. */
export function stored(
  { body }: FakeCall,
  possibleEchoes: StoredSignal['possibleEchoes'] = [],
  event: StoredSignal['event'] = null,
): FakeAnswer {
  const sent = body as NewSignal;
  const signal = {
    id: SIGNAL_ID,
    municipality: sent.municipality,
    kern: sent.kern === undefined ? 'WP0001' : sent.kern,
    text: 'Gemaskeerde tekst.',
    masked: {},
    sourceKind: sent.sourceKind,
    occurredOn: sent.occurredOn,
    seenOn: sent.occurredOn,
    enteredAt: '2026-11-19T13:32:00Z',
    themes: [],
    drivers: [],
    phase: 'onbekend',
    suggestedPhase: null,
    importId: null,
    echoOf: event?.id ?? null,
  };
  return { status: 201, json: { signal, event, possibleEchoes } };
}

/**
 * An API with one municipality; `answer` says what happens to signals, `session` who is signed in where
 * a test asks for it.
 */
export function logApi(
  answer: (call: FakeCall) => FakeAnswer = stored,
  session: () => unknown = () => undefined,
  echoes: (call: FakeCall) => FakeAnswer = () => ({ status: 404 }),
): FakeCall[] {
  return fakeApi((call) => {
    if (call.path.startsWith('/v1/signals')) return answer(call);
    if (call.path.startsWith('/v1/echo')) return echoes(call);
    const json = call.path === '/v1/session' ? session() : GIVEN[call.path];
    return json === undefined ? { status: 404 } : { status: 200, json };
  });
}
