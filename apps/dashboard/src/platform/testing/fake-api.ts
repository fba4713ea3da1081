/** One request that a page made. */
export interface FakeCall {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

/** What the API would say; `offline` is no answer at all. */
export type FakeAnswer = { status: number; json?: unknown } | 'offline';

/** Puts an API behind `fetch` and gives the list of calls, which grows as they come. */
export function fakeApi(answer: (call: FakeCall) => FakeAnswer): FakeCall[] {
  const calls: FakeCall[] = [];
  globalThis.fetch = (input, init) => {
    const call = {
      method: init?.method ?? 'GET',
      path: String(input),
      headers: (init?.headers ?? {}) as Record<string, string>,
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : init?.body,
    };
    calls.push(call);
    const given = answer(call);
    if (given === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve({
      ok: given.status < 400,
      status: given.status,
      text: () => Promise.resolve(given.json === undefined ? '' : JSON.stringify(given.json)),
    } as Response);
  };
  return calls;
}
