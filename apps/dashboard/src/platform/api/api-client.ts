import { Problem } from '@poolshoogte/contracts';
import type { z } from 'zod';

/** An answer of the API that says what is wrong and what to do. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'ApiError';
  }
}

/** No answer at all: no connection, or the server cannot be reached. */
export class OfflineError extends Error {
  constructor() {
    super('Geen verbinding met Poolshoogte.');
    this.name = 'OfflineError';
  }
}

interface Send<Schema extends z.ZodType> {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Parses the answer; an answer of another form is an error, not a surprise later on. */
  schema: Schema;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, for files. */
  body?: Blob;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * One request to the API.
 * @throws ApiError with the problem that the server named; OfflineError without any answer.
 */
export async function callApi<Schema extends z.ZodType>(
  path: string,
  { method = 'GET', schema, json, body, headers = {}, signal }: Send<Schema>,
): Promise<z.infer<Schema>> {
  const content = json === undefined ? body : JSON.stringify(json);
  const init: RequestInit = {
    method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
    ...(signal === undefined ? {} : { signal }),
  };
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new OfflineError();
  }
  const answer: unknown = response.status === 204 ? undefined : await readJson(response);
  if (response.ok) return schema.parse(answer);
  const problem = Problem.safeParse(answer);
  if (problem.success) throw new ApiError(problem.data);
  throw new OfflineError();
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A proxy in between may answer with a page of its own: no answer of ours.
    return undefined;
  }
}
