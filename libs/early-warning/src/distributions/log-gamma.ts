const G = 7;
const FIRST = 0.99999999999980993;
const REST: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/**
 * Natural logarithm of the gamma function for `x >= 0.5`, relative error about 1e-15.
 * Source: Lanczos (1964), SIAM J. Numer. Anal. B 1, with the coefficients for g = 7, n = 9 by Godfrey (2001).
 */
export function logGamma(x: number): number {
  const shifted = x - 1;
  const series = REST.reduce((sum, c, index) => sum + c / (shifted + index + 1), FIRST);
  const t = shifted + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(series);
}
