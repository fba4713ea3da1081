import {
  AddedEventSource,
  AgendaPreview,
  type EventFields,
  EventSource,
  EventSources,
  ExpectedEvent,
  ExpectedEvents,
  IDEMPOTENCY_HEADER,
  type NewAgendaAddress,
  type NewExpectedEvent,
} from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

/** GET /v1/expected-events: what touches these days, national days among them. */
export const expectedEventsQuery = (municipality: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['expected-events', municipality, from, to],
    queryFn: ({ signal }) =>
      callApi(`/v1/expected-events?municipality=${municipality}&from=${from}&to=${to}`, {
        schema: ExpectedEvents,
        signal,
      }),
    staleTime: 60_000,
  });

/** GET /v1/event-sources: newest first. */
export const eventSourcesQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['event-sources', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/event-sources?municipality=${municipality}`, { schema: EventSources, signal }),
    staleTime: 0,
  });

/** POST /v1/expected-events: twice with one id is once. */
export function addEvent(event: NewExpectedEvent): Promise<ExpectedEvent> {
  return callApi('/v1/expected-events', { method: 'POST', schema: ExpectedEvent, json: event });
}

/** PUT /v1/expected-events/{id} */
export function changeEvent(
  municipality: string,
  id: string,
  fields: EventFields,
): Promise<ExpectedEvent> {
  return callApi(`/v1/expected-events/${id}?municipality=${municipality}`, {
    method: 'PUT',
    schema: ExpectedEvent,
    json: fields,
  });
}

/** DELETE /v1/expected-events/{id} */
export async function removeEvent(municipality: string, id: string): Promise<void> {
  await callApi(`/v1/expected-events/${id}?municipality=${municipality}`, {
    method: 'DELETE',
    schema: z.unknown(),
  });
}

/** What holds for every event of a file. */
export type ForAll = Pick<NewAgendaAddress, 'kind' | 'effect' | 'kern' | 'theme'>;

export interface AgendaFile {
  municipality: string;
  id: string;
  file: File;
  forAll: ForAll;
}

/** POST /v1/event-sources/preview: nothing is kept. */
export function previewAgenda(agenda: AgendaFile): Promise<AgendaPreview> {
  return sendAgenda('/preview', agenda, AgendaPreview);
}

/** POST /v1/event-sources: the same id again does no harm. */
export function addAgenda(agenda: AgendaFile): Promise<AddedEventSource> {
  return sendAgenda('', agenda, AddedEventSource);
}

function sendAgenda<Schema extends z.ZodType>(
  path: string,
  { municipality, id, file, forAll }: AgendaFile,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const { kind, effect, kern, theme } = forAll;
  const query = new URLSearchParams({
    municipality,
    filename: file.name.slice(-200),
    kind,
    effect,
    ...(kern === null ? {} : { kern }),
    ...(theme === null ? {} : { theme }),
  });
  return callApi(`/v1/event-sources${path}?${query.toString()}`, {
    method: 'POST',
    schema,
    body: file,
    headers: { 'content-type': 'text/calendar', [IDEMPOTENCY_HEADER]: id },
  });
}

/** POST /v1/event-sources/addresses */
export function addAddress(address: NewAgendaAddress): Promise<AddedEventSource> {
  return callApi('/v1/event-sources/addresses', {
    method: 'POST',
    schema: AddedEventSource,
    json: address,
  });
}

/** POST /v1/event-sources/{id}/refresh */
export function refreshAddress(municipality: string, id: string): Promise<EventSource> {
  return callApi(`/v1/event-sources/${id}/refresh?municipality=${municipality}`, {
    method: 'POST',
    schema: EventSource,
  });
}

/** DELETE /v1/event-sources/{id}: with everything that it brought. */
export async function removeAgenda(municipality: string, id: string): Promise<void> {
  await callApi(`/v1/event-sources/${id}?municipality=${municipality}`, {
    method: 'DELETE',
    schema: z.unknown(),
  });
}
