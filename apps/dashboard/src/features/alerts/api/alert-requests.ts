import {
  AlertDetail,
  AlertPage,
  type AlertsQuery,
  type CloseAlert,
  Coverage,
  type FollowUpAlert,
  Forecasts,
  type InterpretAlert,
  type SeeAlert,
  SignalPage,
} from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

/** Also asked anew when the live board says that an alert moved on. */
const EVERY_MS = 120_000;

export type AlertFilter = Pick<AlertsQuery, 'which' | 'theme' | 'kern'>;

/** GET /v1/alerts: newest first, a page at a time. */
export function fetchAlerts(
  municipality: string,
  { which, theme, kern }: AlertFilter,
  before: string | null,
  signal: AbortSignal,
): Promise<AlertPage> {
  const query = new URLSearchParams({
    municipality,
    which,
    ...(theme === undefined ? {} : { theme }),
    ...(kern === undefined ? {} : { kern }),
    ...(before === null ? {} : { before }),
  });
  return callApi(`/v1/alerts?${query.toString()}`, { schema: AlertPage, signal });
}

/** GET /v1/alerts/{id} */
export const alertQuery = (municipality: string, id: string) =>
  queryOptions({
    queryKey: ['alerts', 'one', municipality, id],
    queryFn: ({ signal }) =>
      callApi(`/v1/alerts/${id}?municipality=${municipality}`, { schema: AlertDetail, signal }),
    staleTime: 0,
    refetchInterval: EVERY_MS,
  });

/** What a person does with an alert. */
export type AlertStep =
  | { path: 'seen'; json: SeeAlert }
  | { path: 'interpretation'; json: InterpretAlert }
  | { path: 'follow-up'; json: FollowUpAlert }
  | { path: 'closing'; json: CloseAlert };

/** POST /v1/alerts/{id}/{step}: the same step on the same version twice is once. */
export function takeStep(municipality: string, id: string, step: AlertStep): Promise<AlertDetail> {
  return callApi(`/v1/alerts/${id}/${step.path}?municipality=${municipality}`, {
    method: 'POST',
    schema: AlertDetail,
    json: step.json,
  });
}

/** GET /v1/coverage */
export const coverageQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['coverage', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/coverage?municipality=${municipality}`, { schema: Coverage, signal }),
    staleTime: 60_000,
  });

/** GET /v1/forecasts: only what does better than "as in the last weeks". */
export const forecastsQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['forecasts', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/forecasts?municipality=${municipality}`, { schema: Forecasts, signal }),
    staleTime: 10 * 60_000,
  });

/** GET /v1/signals: the newest of a place and theme, for who may see texts. */
export const signalsBehindQuery = (
  municipality: string,
  kern: string | null,
  theme: string | null,
) =>
  queryOptions({
    queryKey: ['signals', 'behind', municipality, kern, theme],
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({
        municipality,
        limit: '100',
        ...(theme === null ? {} : { theme }),
        ...(kern === null ? {} : { kern }),
      });
      return callApi(`/v1/signals?${query.toString()}`, { schema: SignalPage, signal });
    },
    staleTime: 60_000,
  });
