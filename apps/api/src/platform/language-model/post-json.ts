/** Why nothing usable came back. */
export type PostFailure = 'slow' | 'unreachable' | 'refused' | 'too_large' | 'garbled';

export class PostError extends Error {
  constructor(readonly failure: PostFailure) {
    super(failure);
    this.name = 'PostError';
  }
}

export interface PostLimits {
  /** For everything together: looking up, connecting, waiting, reading. */
  readonly withinMs: number;
  /** Of the answer as it is read, so after unpacking. */
  readonly mostBytes: number;
}

/**
 * Sends JSON to an address from the settings and reads JSON back. A redirect is refused: what is sent
 * goes where the installation says and nowhere else. Errors carry a word of ours, never a piece of what
 * was sent or answered.
 *
 * @throws PostError
 */
export async function postJson(
  url: string,
  { body, bearer }: { readonly body: unknown; readonly bearer?: string | undefined },
  { withinMs, mostBytes }: PostLimits,
): Promise<unknown> {
  const signal = AbortSignal.timeout(withinMs);
  const fail = (failure: PostFailure): PostError =>
    new PostError(signal.aborted ? 'slow' : failure);
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  }).catch(() => Promise.reject(fail('unreachable')));
  if (response.status !== 200) {
    await response.body?.cancel().catch(() => undefined);
    throw fail('refused');
  }
  const answer = await read(response, mostBytes).catch((error: unknown) =>
    Promise.reject(error instanceof PostError ? error : fail('unreachable')),
  );
  try {
    return JSON.parse(answer) as unknown;
  } catch {
    throw new PostError('garbled');
  }
}

async function read(response: Response, mostBytes: number): Promise<string> {
  if (response.body === null) return '';
  const pieces: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > mostBytes) throw new PostError('too_large');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
