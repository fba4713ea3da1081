import * as judge from './judge';

const MINUTE = 60_000;
const job = (parts: Partial<Parameters<typeof judge.judgeJob>[0]>) => ({
  everyMs: 10_000,
  knownAt: 0,
  lastSuccessAt: null,
  failuresInARow: 0,
  ...parts,
});

it('is as bad as its worst part', () => {
  expect(judge.worst([])).toBe('fine');
  expect(judge.worst(['fine', 'look', 'fine'])).toBe('look');
  expect(judge.worst(['act', 'look'])).toBe('act');
});

it.each([
  [null, 'fine'],
  [1, 'fine'],
  [6, 'look'],
  [31, 'act'],
] as const)('calls a change that waits %s seconds for its number %s', (oldestSeconds, level) => {
  expect(judge.judgeRelay({ oldestSeconds })).toBe(level);
});

it('calls a job late after three turns, and at the earliest after a minute', () => {
  expect(judge.judgeJob(job({}), 59_000)).toBe('fine');
  expect(judge.judgeJob(job({}), 61_000)).toBe('look');
  expect(judge.judgeJob(job({ everyMs: 10 * MINUTE }), 29 * MINUTE)).toBe('fine');
  expect(judge.judgeJob(job({ everyMs: 10 * MINUTE }), 31 * MINUTE)).toBe('look');
});

it('asks to act when a late job fails, and to look when one that is not late did', () => {
  const now = 2 * MINUTE;
  expect(judge.judgeJob(job({ failuresInARow: 3 }), now)).toBe('act');
  expect(judge.judgeJob(job({ lastSuccessAt: now - 1, failuresInARow: 1 }), now)).toBe('look');
  expect(judge.judgeJob(job({ lastSuccessAt: now - 1 }), now)).toBe('fine');
});

it('looks at memory and at how long work waits', () => {
  const node = { heapUsed: 50, heapLimit: 100, eventLoopDelayMs: 20, isReady: true };
  expect(judge.judgeNode(node)).toBe('fine');
  expect(judge.judgeNode({ ...node, heapUsed: 75 })).toBe('look');
  expect(judge.judgeNode({ ...node, heapUsed: 95 })).toBe('act');
  expect(judge.judgeNode({ ...node, eventLoopDelayMs: 300 })).toBe('look');
  expect(judge.judgeNode({ ...node, isReady: false })).toBe('act');
});

it('looks at work that waits for a connection, and at imports that stopped', () => {
  expect(judge.judgeDatabase({ roundTripMs: 2, pool: { waiting: 0 } })).toBe('fine');
  expect(judge.judgeDatabase({ roundTripMs: 2, pool: { waiting: 5 } })).toBe('look');
  expect(judge.judgeDatabase({ roundTripMs: 1_500, pool: { waiting: 0 } })).toBe('act');
  expect(judge.judgeImports({ stalled: 0, interrupted: 0 })).toBe('fine');
  expect(judge.judgeImports({ stalled: 1, interrupted: 0 })).toBe('look');
});
