import { Devices, IssuedDevice, type NewDevice } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

/** GET /v1/devices?municipality=. */
export const devicesQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['devices', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/devices?municipality=${municipality}`, { schema: Devices, signal }),
    staleTime: 0,
  });

/** POST /v1/devices: the only answer with the code of this screen. */
export function issueDevice(device: NewDevice): Promise<IssuedDevice> {
  return callApi('/v1/devices', { method: 'POST', schema: IssuedDevice, json: device });
}

/** DELETE /v1/devices/{id}?municipality=: it is cut off at once. */
export async function removeDevice(id: string, municipality: string): Promise<void> {
  await callApi(`/v1/devices/${id}?municipality=${municipality}`, {
    method: 'DELETE',
    schema: z.unknown(),
  });
}
