import { type AccessAction, AccessLogPage, AccessLogVerification } from '@poolshoogte/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

export interface AccessLogView {
  municipality: string;
  /** `null`: every action. */
  action: AccessAction | null;
  /** `nextBefore` of the page before this one; `null` for the newest lines. */
  before: number | null;
}

/** GET /v1/access-log. Every look is a line in the log itself, so it is not repeated unasked. */
export const accessLogQuery = ({ municipality, action, before }: AccessLogView) =>
  queryOptions({
    queryKey: ['access-log', municipality, action, before],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ municipality });
      if (action !== null) asked.set('action', action);
      if (before !== null) asked.set('before', String(before));
      return callApi(`/v1/access-log?${asked.toString()}`, { schema: AccessLogPage, signal });
    },
    staleTime: Infinity,
    refetchOnReconnect: false,
    placeholderData: keepPreviousData,
  });

/** GET /v1/access-log/verification?municipality=. */
export function verifyAccessLog(municipality: string): Promise<AccessLogVerification> {
  return callApi(`/v1/access-log/verification?municipality=${municipality}`, {
    schema: AccessLogVerification,
  });
}

/** GET /v1/access-log/export: the whole log as a file. */
export const exportAddress = (municipality: string, format: 'csv' | 'jsonl') =>
  `/v1/access-log/export?municipality=${municipality}&format=${format}`;

/** GET /v1/access-log/processing: the Logboek Dataverwerkingen as a file. */
export const processingAddress = (municipality: string) =>
  `/v1/access-log/processing?municipality=${municipality}`;
