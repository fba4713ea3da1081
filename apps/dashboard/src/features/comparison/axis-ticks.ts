/** Steps that people count in, within a power of ten. */
const STEPS = [1, 2, 5, 10];
const TICKS_MAX = 5;

/** Round values from zero to at least `highest`, at most five steps; also for figures below one. */
export function axisTicks(highest: number): number[] {
  if (!(highest > 0)) return [0, 1];
  // The figures have one decimal, so a finer step would repeat a label.
  const power = 10 ** Math.max(-1, Math.floor(Math.log10(highest / TICKS_MAX)));
  const step =
    power * (STEPS.find((each) => highest <= each * power * TICKS_MAX + Number.EPSILON) ?? 10);
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toFixed(1)));
}
