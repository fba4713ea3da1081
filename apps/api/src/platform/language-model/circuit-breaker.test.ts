import { CircuitBreaker, OPEN_MS, OPENS_AFTER } from './circuit-breaker';

function failing(times: number) {
  let at = 1_000;
  const breaker = new CircuitBreaker(() => at);
  for (let time = 0; time < times; time += 1) {
    expect(breaker.mayTry()).toBe(true);
    breaker.failed();
  }
  return { breaker, later: (ms: number) => (at += ms) };
}

it('lets everything through while it fails now and then', () => {
  const { breaker } = failing(OPENS_AFTER - 1);
  breaker.succeeded();
  for (let time = 1; time < OPENS_AFTER; time += 1) breaker.failed();
  expect(breaker.mayTry()).toBe(true);
});

it('rests after failures in a row, and not a moment shorter', () => {
  const { breaker, later } = failing(OPENS_AFTER);
  expect(breaker.mayTry()).toBe(false);
  later(OPEN_MS - 1);
  expect(breaker.mayTry()).toBe(false);
  later(1);
  expect(breaker.mayTry()).toBe(true);
});

it('lets one try through after the rest; that one closes it again', () => {
  const { breaker, later } = failing(OPENS_AFTER);
  later(OPEN_MS);
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false]);
  breaker.succeeded();
  expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
});

it('rests again after a try that failed', () => {
  const { breaker, later } = failing(OPENS_AFTER);
  later(OPEN_MS);
  expect(breaker.mayTry()).toBe(true);
  breaker.failed();
  expect(breaker.mayTry()).toBe(false);
  later(OPEN_MS);
  expect(breaker.mayTry()).toBe(true);
});
