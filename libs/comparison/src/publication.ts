/** All signals of one municipality in one block, and those of each theme. */
export interface Slice {
  readonly logged: number;
  readonly themes: readonly number[];
}

interface Version extends Slice {
  /** Per theme whether it was given anew in this version. */
  readonly isFresh: readonly boolean[];
}

/** What is given of one slice now, and every version of it so far. */
export interface Published {
  readonly logged: number | null;
  readonly themes: readonly (number | null)[];
  readonly versions: readonly Version[];
}

/** Before the first round. */
export const nothingYet = (themes: number): Published => ({
  logged: null,
  themes: Array.from({ length: themes }, () => null),
  versions: [],
});

const NEAR = 5;
const isNear = (one: number, other: number) => Math.abs(one - other) < NEAR;

/**
 * One round for one slice. The database itself decides what is given (`publish_shared_cells`); this is
 * the same rule said once more, so that a test can reason about all worlds at once. A test of the API
 * holds the two equal.
 */
export function nextPublished(before: Published, truth: Slice): Published {
  const { logged } = truth;
  if (before.logged !== null && isNear(logged, before.logged)) return before;
  const numbers = before.versions.flatMap((version) => [
    version.logged,
    ...version.themes.filter((_n, theme) => version.isFresh[theme]),
  ]);
  if (logged < NEAR || numbers.some((n) => isNear(n, logged))) {
    return { ...before, logged: null, themes: before.themes.map(() => null) };
  }
  const isFresh = truth.themes.map(
    (n, theme) =>
      n >= NEAR &&
      logged - n >= NEAR &&
      before.versions.every((version, index) => {
        if (isNear(n, version.logged)) return false;
        const about = version.themes[theme] ?? 0;
        if (version.isFresh[theme]) {
          return !isNear(n, about) && !isNear(logged - n, version.logged - about);
        }
        const base = before.versions.slice(0, index).findLast((each) => each.isFresh[theme]);
        const baseAbout = base?.themes[theme] ?? 0;
        const baseOther = (base?.logged ?? 0) - baseAbout;
        const came = Math.abs(logged - version.logged);
        return Math.abs(n - baseAbout) <= came || Math.abs(logged - n - baseOther) <= came;
      }),
  );
  const themes = truth.themes.map((n, theme) => {
    if (isFresh[theme]) return n;
    const kept = before.themes[theme] ?? null;
    return kept !== null && logged - kept >= NEAR ? kept : null;
  });
  return { logged, themes, versions: [...before.versions, { ...truth, isFresh }] };
}
