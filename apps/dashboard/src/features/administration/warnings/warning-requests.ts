import {
  AlertSettingsAnswer,
  BackTest,
  type BackTestRequest,
  type ChangeAlertSettings,
} from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

/** GET /v1/alert-settings?municipality= */
export const alertSettingsQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['alert-settings', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/alert-settings?municipality=${municipality}`, {
        schema: AlertSettingsAnswer,
        signal,
      }),
    staleTime: 0,
  });

/** POST /v1/alert-settings/back-test: changes nothing. */
export function runBackTest(request: BackTestRequest): Promise<BackTest> {
  return callApi('/v1/alert-settings/back-test', {
    method: 'POST',
    schema: BackTest,
    json: request,
  });
}

/** PUT /v1/alert-settings?municipality= : with the back-test that it was seen with. */
export function changeAlertSettings(
  municipality: string,
  change: ChangeAlertSettings,
): Promise<AlertSettingsAnswer> {
  return callApi(`/v1/alert-settings?municipality=${municipality}`, {
    method: 'PUT',
    schema: AlertSettingsAnswer,
    json: change,
  });
}
