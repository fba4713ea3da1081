/** How two coders answered the same yes-or-no question about a number of texts. */
export interface CodedPairs {
  /** Both said yes. */
  readonly both: number;
  /** One of them said yes: the first, and the second. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Both said no. */
  readonly none: number;
}

/**
 * Agreement beyond what chance would give: 1 is always, 0 is as often as chance, below 0 is less often.
 * `null` where it is not defined: nothing was coded, or all answers were the same.
 */
export interface CoderAgreement {
  /** Chance as each coder's own habit of saying yes. */
  readonly kappa: number | null;
  /** Chance as the habit of both together, corrected for few texts. */
  readonly alpha: number | null;
}

/**
 * Cohen's kappa and Krippendorff's alpha (nominal, two coders, nothing missing) of one label.
 *
 * Sources: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
 * Measurement 20 (1960), 37-46; K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011),
 * section A: binary data, two observers, no missing data.
 */
export function coderAgreement({ both, onlyFirst, onlySecond, none }: CodedPairs): CoderAgreement {
  const texts = both + onlyFirst + onlySecond + none;
  if (texts === 0) return { kappa: null, alpha: null };
  const firstYes = (both + onlyFirst) / texts;
  const secondYes = (both + onlySecond) / texts;
  const observed = (both + none) / texts;
  const byChance = firstYes * secondYes + (1 - firstYes) * (1 - secondYes);
  const yes = 2 * both + onlyFirst + onlySecond;
  const no = 2 * texts - yes;
  return {
    kappa: byChance === 1 ? null : (observed - byChance) / (1 - byChance),
    alpha:
      yes === 0 || no === 0 ? null : 1 - ((2 * texts - 1) * (onlyFirst + onlySecond)) / (yes * no),
  };
}
