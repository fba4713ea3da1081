import { IDEMPOTENCY_HEADER, Problem } from '@poolshoogte/contracts';
import { v4 as uuidv4 } from 'uuid';
import type { z } from 'zod';
import type { TestApplication } from './test-application';

/** @param test where, and as whom */
export async function postSignal(
  test: Pick<TestApplication, 'url' | 'fetch'>,
  body: unknown,
  key: string | null = uuidv4(),
): Promise<Response> {
  return test.fetch(`${test.url}/v1/signals`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { [IDEMPOTENCY_HEADER]: key }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The answer, parsed by its contract: an answer of another form fails the test. */
export async function answer<Schema extends z.ZodType>(
  response: Response | Promise<Response>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const { ok, status } = await response;
  const body: unknown = await (await response).json();
  if (!ok) throw new Error(`HTTP ${status}: ${JSON.stringify(body)}`);
  return schema.parse(body);
}

/** The problem of a refused request, parsed by its contract. */
export async function problemOf(response: Response | Promise<Response>): Promise<Problem> {
  const refused = await response;
  if (refused.headers.get('content-type')?.startsWith('application/problem+json') !== true) {
    throw new Error(`not a problem: ${refused.status} ${await refused.text()}`);
  }
  return Problem.parse(await refused.json());
}
