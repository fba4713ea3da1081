import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { gauge, growing } from './registry';

const NS_PER_MS = 1e6;
const US_PER_S = 1e6;

const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();
/** So long a measurement counts: a slow start is forgotten, and two readers see the same. */
const FORGET_AFTER_MS = 60_000;
let begunAt = Date.now();
let previousP99 = 0;

/** How long other work waited for its turn in the last minute or two, in its slowest hundredth. */
export function eventLoopDelayMs(): number {
  const p99 = delay.percentile(99) / NS_PER_MS;
  const worst = Math.max(Number.isFinite(p99) ? p99 : 0, previousP99);
  if (Date.now() - begunAt > FORGET_AFTER_MS) {
    previousP99 = Number.isFinite(p99) ? p99 : 0;
    begunAt = Date.now();
    delay.reset();
  }
  return worst;
}

/** Memory of this process, in bytes. */
export function memoryUse(): { resident: number; heapUsed: number; heapLimit: number } {
  const { rss, heapUsed } = process.memoryUsage();
  return { resident: rss, heapUsed, heapLimit: getHeapStatistics().heap_size_limit };
}

gauge('process_resident_memory_bytes', 'Memory of this process.', (each) =>
  each.set(memoryUse().resident),
);
gauge('process_heap_used_bytes', 'Heap in use by this process.', (each) =>
  each.set(memoryUse().heapUsed),
);
growing('process_cpu_seconds_total', 'Processor time of this process.', () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / US_PER_S;
});
gauge('process_start_timestamp_seconds', 'When this process started.', (each) =>
  each.set(Date.now() / 1_000 - process.uptime()),
);
gauge(
  'event_loop_delay_p99_seconds',
  'How long work waited for its turn, slowest hundredth.',
  (each) => each.set(eventLoopDelayMs() / 1_000),
);
