import { startTestApplication, type TestApplication } from './testing/test-application';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication([]);
});
afterAll(() => test.close());

it('waits for headers no longer than a slow line needs, and for nothing without end', () => {
  const server = test.app.getHttpServer();
  // Node looks every half minute which connections are over these times, and cuts them off.
  expect(server.headersTimeout).toBe(15_000);
  expect(server.requestTimeout).toBeGreaterThan(0);
  expect(server.requestTimeout).toBeLessThanOrEqual(3_600_000);
  expect(server.keepAliveTimeout).toBeGreaterThan(0);
});
