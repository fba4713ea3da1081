import { EchoChanged, SignalEvent, type EchoMerging } from '@poolshoogte/contracts';
import { callApi } from '../api/api-client';

/** A signal and where it is: an id alone is not enough to find it. */
export interface SignalPlace {
  id: string;
  municipality: string;
}

const address = ({ id, municipality }: SignalPlace, what = '') =>
  `/v1/echoes/${id}${what}?municipality=${municipality}`;

/** GET /v1/echoes/{signal}: what belongs together, and what may. Reading it is written down. */
export function readEvent(place: SignalPlace): Promise<SignalEvent> {
  return callApi(address(place), { schema: SignalEvent });
}

/** POST /v1/echoes/{signal}/merging: the two are one event. */
export function mergeSignals(place: SignalPlace, other: string): Promise<EchoChanged> {
  return callApi(address(place, '/merging'), {
    method: 'POST',
    schema: EchoChanged,
    json: { with: other } satisfies EchoMerging,
  });
}

/** POST /v1/echoes/{signal}/splitting: it is an event of its own. */
export function splitSignal(place: SignalPlace): Promise<EchoChanged> {
  return callApi(address(place, '/splitting'), { method: 'POST', schema: EchoChanged });
}

/** POST /v1/echo-changes/{change}/undoing. */
export function undoChange({ id, municipality }: SignalPlace): Promise<EchoChanged> {
  return callApi(`/v1/echo-changes/${id}/undoing?municipality=${municipality}`, {
    method: 'POST',
    schema: EchoChanged,
  });
}
