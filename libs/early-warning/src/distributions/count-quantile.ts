import { type CountModel, tails } from './negative-binomial';
import { normalQuantile } from './normal-quantile';

/** From here on counts are as good as normal, and adding up single chances would take too long. */
const LARGE = 100_000;
/** The same for a spread that no real series has: then any range says little. */
const WIDE = 2_000;

/** The smallest count that the variable stays at or below with at least this probability. */
export function countQuantile(model: CountModel, probability: number): number {
  const spread = Math.sqrt(model.variance);
  if (model.mean > LARGE || spread > WIDE)
    return Math.max(0, Math.ceil(model.mean + normalQuantile(probability) * spread));
  let high = Math.ceil(model.mean + 2 * spread) + 1;
  while (tails(model, high).atMost < probability) high *= 2;
  let below = -1;
  while (high - below > 1) {
    const middle = Math.floor((high + below) / 2);
    if (tails(model, middle).atMost >= probability) high = middle;
    else below = middle;
  }
  return high;
}
