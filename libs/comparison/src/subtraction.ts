/** One answer of the function, and the blocks (1 is the last closed one) that are in it. */
export interface Answer {
  readonly municipality: string;
  readonly theme: string;
  readonly n: number;
  readonly backs: readonly number[];
}

export type Combination = readonly (readonly [Answer, 1 | -1])[];

/** What the attacker computes. */
export function valueOf(combination: Combination): number {
  return combination.reduce((sum, [{ n }, sign]) => sum + sign * n, 0);
}

/**
 * Whether the combination counts a set of signals: each signal, whatever its themes, counts either
 * not at all or exactly once (or minus once), and not all of them not at all. Only then is its value a
 * number of signals; `zorg` minus `landbouw` is a number of nothing, and only bounds things.
 */
export function isCountOfASet(combination: Combination): boolean {
  const themes = [...new Set(combination.map(([{ theme }]) => theme))].filter((id) => id !== '*');
  const places = new Set(combination.map(([{ municipality }]) => municipality));
  const weights = new Set<number>();
  for (const place of places) {
    for (let back = 1; back <= 13; back += 1) {
      for (let subset = 0; subset < 2 ** themes.length; subset += 1) {
        const has = (theme: string) =>
          theme === '*' || Math.floor(subset / 2 ** themes.indexOf(theme)) % 2 === 1;
        const weight = combination.reduce(
          (sum, [{ municipality, theme, backs }, sign]) =>
            municipality === place && backs.includes(back) && has(theme) ? sum + sign : sum,
          0,
        );
        if (weight !== 0) weights.add(weight);
      }
    }
  }
  return weights.size === 1 && (weights.has(1) || weights.has(-1));
}
