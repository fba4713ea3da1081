import { type Invitation, type NewRoles, People } from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { RoleId } from '@poolshoogte/vocabulary';
import { z } from 'zod';
import { callApi } from '../../../platform/api/api-client';

/** Which person, and in which municipality: a role holds in one. */
export interface PersonPlace {
  id: string;
  municipality: string;
}

const addressOf = ({ id, municipality }: PersonPlace, part = '') =>
  `/v1/people/${id}${part}?municipality=${municipality}`;

/** GET /v1/people?municipality=. */
export const peopleQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['people', municipality],
    queryFn: ({ signal }) =>
      callApi(`/v1/people?municipality=${municipality}`, { schema: People, signal }),
    staleTime: 0,
  });

/** POST /v1/people. */
export async function invite(invitation: Invitation): Promise<void> {
  await callApi('/v1/people', { method: 'POST', schema: z.unknown(), json: invitation });
}

/** PUT /v1/people/{id}/roles?municipality=. */
export async function changeRoles(place: PersonPlace, roles: RoleId[]): Promise<void> {
  await callApi(addressOf(place, '/roles'), {
    method: 'PUT',
    schema: z.unknown(),
    json: { roles } satisfies NewRoles,
  });
}

/** DELETE /v1/people/{id}?municipality=. */
export async function removePerson(place: PersonPlace): Promise<void> {
  await callApi(addressOf(place), { method: 'DELETE', schema: z.unknown() });
}
