import { fakeApi } from '../testing/fake-api';
import { reportShown } from './report-shown';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('reports after the change was drawn, and then not again for a while', () => {
  const calls = fakeApi(() => ({ status: 204 }));
  reportShown(TRACE);
  expect(calls).toEqual([]);
  jest.advanceTimersByTime(100);
  expect(calls).toHaveLength(1);
  expect(calls[0]).toMatchObject({ method: 'POST', path: '/v1/operations/shown' });
  const { trace, shownMs } = calls[0]?.body as { trace: string; shownMs: number };
  expect(trace).toBe(TRACE);
  expect(shownMs).toBeGreaterThan(0);
  reportShown(TRACE);
  jest.advanceTimersByTime(9_000);
  expect(calls).toHaveLength(1);
  jest.advanceTimersByTime(2_000);
  reportShown(TRACE);
  jest.advanceTimersByTime(100);
  expect(calls).toHaveLength(2);
});
