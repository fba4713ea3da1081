import { Enrolled, Enrolment } from '@poolshoogte/contracts';
import { callApi } from '../../platform/api/api-client';

/** The code behind the `#` of the link, if there is one. It is checked by the server only. */
export function codeIn(hash: string): string | null {
  const parsed = Enrolment.safeParse({ code: hash.replace(/^#/, '') });
  return parsed.success ? parsed.data.code : null;
}

/** POST /v1/devices/enrolment: makes this browser the screen; the code works once. */
export function enrol(code: string): Promise<Enrolled> {
  return callApi('/v1/devices/enrolment', {
    method: 'POST',
    schema: Enrolled,
    json: { code } satisfies Enrolment,
  });
}
