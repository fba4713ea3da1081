/** A share as people read it: `83%`, or `82,6%` when a whole number would hide a difference. */
export function asPercentage(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',').replace(/,0$/, '')}%`;
}
