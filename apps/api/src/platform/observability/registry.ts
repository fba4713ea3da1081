import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * Everything that this process counts. Names follow the conventions of Prometheus: base units,
 * `_total` for what only grows. A label is always one of a closed list: never an id, a name, a
 * municipality or a text.
 */
export const registry = new Registry();

let refresh: () => Promise<void> = () => Promise.resolve();

/** Says what must be asked elsewhere before the figures are read; it never throws. */
export function refreshBeforeReading(given: () => Promise<void>): void {
  refresh = given;
}

/** Every figure, as Prometheus reads it. */
export async function metricsText(): Promise<string> {
  await refresh();
  return registry.metrics();
}

const PREFIX = 'poolshoogte_';
const registers = [registry];

export function counter<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[] = [],
): Counter<Label> {
  return new Counter({ name: `${PREFIX}${name}`, help, labelNames, registers });
}

export function histogram<Label extends string>(
  name: string,
  help: string,
  buckets: number[],
  labelNames: readonly Label[] = [],
): Histogram<Label> {
  return new Histogram({ name: `${PREFIX}${name}`, help, buckets, labelNames, registers });
}

/** A figure that is read at the moment somebody asks for it. */
export function gauge<Label extends string>(
  name: string,
  help: string,
  read: (gauge: Gauge<Label>) => void,
  labelNames: readonly Label[] = [],
): Gauge<Label> {
  return new Gauge({
    name: `${PREFIX}${name}`,
    help,
    labelNames,
    registers,
    collect() {
      read(this);
    },
  });
}

/** From a tenth of a millisecond to ten seconds. */
export const DURATION_BUCKETS = [
  0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10,
];

/** What only grows and is kept elsewhere: the difference with the last time is added when asked for. */
export function growing(name: string, help: string, total: () => number): void {
  let known = 0;
  new Counter({
    name: `${PREFIX}${name}`,
    help,
    registers,
    collect() {
      const now = total();
      this.inc(Math.max(0, now - known));
      known = now;
    },
  });
}
