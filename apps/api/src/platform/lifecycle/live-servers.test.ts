import { LiveServers } from './live-servers';

it('lets 500 connections go in slices, never all in the same moment', async () => {
  const closedAt: number[] = [];
  const clients = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [
      String(index),
      { close: () => void closedAt.push(performance.now()) },
    ]),
  );
  const live = new LiveServers();
  live.add({ engine: { clients } });
  live.add({});
  expect(await live.handOver(100)).toBe(500);
  expect(closedAt).toHaveLength(500);
  // A slice is let go at once; between two of them other work, and other clients, have their turn.
  const gaps = closedAt.slice(1).filter((at, index) => at - (closedAt[index] ?? 0) > 2);
  expect(gaps.length).toBeGreaterThanOrEqual(15);
});
